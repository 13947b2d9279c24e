package hence.layout.compact;

import hence.layout.Arrangement.Mode;
import hence.layout.compact.Around.Part;
import hence.layout.compact.Slice.Side;
import java.util.ArrayList;
import java.util.List;

/**
 * All good ways to set the children of a step: some of them stand beside its claims, the others
 * under them; those beside are the first or the last ones on the last claim, and every undercut.
 */
final class Anew implements Choice {
  private Steps steps;
  private int step;
  private final Slicing slicing;
  private final Curve shapes = new Curve();
  private final Rows rows;

  Anew(int step, Shapes all) {
    this.steps = all.steps;
    this.step = step;
    slicing = new Slicing(all, step);
    List<Row> offers = new ArrayList<>();
    if (step == 0) {
      add(all, new Division(0, false), Mode.OVER, offers);
    } else {
      divide(all, offers);
    }
    shapes.thin(all.most(step));
    rows = Rows.best(offers);
  }

  private void divide(Shapes all, List<Row> offers) {
    int n = steps.count[step];
    int reasons = steps.reasons(step);
    int last = onLast();
    for (int at = reasons - last; at <= reasons; at++) {
      if (slicing.isBound(at)) {
        Division division = new Division(at, false);
        if (at > 0 && at < n) {
          add(all, division, Mode.APART, offers);
        }
        if (at == 0 || at == n || !isInside(at)) {
          add(all, division, Mode.OVER, offers);
          if (at == n - 1) {
            join(all, division, n - 1, offers);
          }
        }
      }
    }
    for (int at = 1; last == n && at < n; at++) {
      if (slicing.isBound(at)) {
        Division division = new Division(at, true);
        add(all, division, Mode.OVER, offers);
        if (at == 1) {
          join(all, division, 0, offers);
        }
      }
    }
  }

  private void add(Shapes all, Division division, Mode mode, List<Row> offers) {
    Part under = under(division);
    Part beside = part(Side.LEFT, division.besideFrom(), division.besideTo(steps.count[step]));
    int how = division.how(mode);
    all.around.add(shapes, step, under, beside, mode == Mode.APART, how);
    if (under != null && mode == Mode.OVER) {
      all.around.rows(offers, step, under, beside, how);
    }
  }

  /** Lets the only child that is beside join the row. */
  private void join(Shapes all, Division division, int which, List<Row> offers) {
    int child = steps.first[step] + which;
    if (all.choice[child] != null) {
      int how = division.how(Mode.ROW);
      Rows own = all.choice[child].rows();
      List<Row> joined = all.around.joined(step, child, own, under(division), how);
      all.around.add(shapes, joined);
      offers.addAll(joined);
    }
  }

  private Part under(Division division) {
    return part(Side.TOP, division.underFrom(), division.underTo(steps.count[step]));
  }

  private Part part(Side side, int from, int to) {
    return from == to ? null : new Part(slicing.curve(side, from, to), to - from);
  }

  /** Whether a child and the one before it bear on the same claim. */
  private boolean isInside(int child) {
    int at = steps.first[step] + child;
    return steps.slot[at] == steps.slot[at - 1];
  }

  /** How many children bear on the last claim. */
  private int onLast() {
    int last = steps.claimCount(step) - 1;
    int reasons = steps.reasons(step);
    int n = 0;
    while (n < reasons && steps.slot[steps.first[step] + reasons - 1 - n] == last) {
      n++;
    }
    return n;
  }

  @Override
  public Curve shapes() {
    return shapes;
  }

  @Override
  public Rows rows() {
    return rows;
  }

  @Override
  public Setup setup(int shape, int[] shapeOf) {
    if (shape < 0) {
      Row row = rows.get(~shape);
      return setup(row.how(), row.one(), row.other(), shapeOf);
    }
    return setup(shapes.how[shape], shapes.one[shape], shapes.other[shape], shapeOf);
  }

  private Setup setup(int how, int one, int other, int[] shapeOf) {
    Division division = Division.of(how);
    int n = steps.count[step];
    Slice under = slice(Side.TOP, division.underFrom(), division.underTo(n), other, shapeOf);
    if (Division.mode(how) == Mode.ROW) {
      int child = steps.first[step] + division.besideFrom();
      shapeOf[child] = ~one;
      return new Setup(under, Slice.block(child, Side.LEFT), Mode.ROW);
    }
    Slice beside = slice(Side.LEFT, division.besideFrom(), division.besideTo(n), one, shapeOf);
    return new Setup(under, beside, Division.mode(how));
  }

  private Slice slice(Side side, int from, int to, int shape, int[] shapeOf) {
    return from == to ? null : slicing.slice(side, from, to, shape, shapeOf);
  }

  @Override
  public void move(Steps others, int other) {
    steps = others;
    step = other;
    slicing.move(others.first[other]);
  }
}
