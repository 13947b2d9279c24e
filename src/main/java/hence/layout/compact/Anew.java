package hence.layout.compact;

import hence.layout.Arrangement.Mode;
import hence.layout.compact.Around.Part;
import hence.layout.compact.Slice.Side;

/**
 * All good ways to set the children of a step: some of them stand beside its claims, the others
 * under them; those beside are the first or the last ones on the last claim, and every undercut.
 */
final class Anew implements Choice {
  private final Steps steps;
  private final int step;
  private final Slicing slicing;
  private final Curve shapes;
  private final Rows rows;

  Anew(int step, Shapes all) {
    this.steps = all.steps;
    this.step = step;
    slicing = new Slicing(all, step);
    Around around = new Around(steps, step);
    if (step == 0) {
      add(around, new Division(0, false), Mode.OVER);
    } else {
      divide(all, around);
    }
    shapes = around.shapes(all.most(step));
    rows = around.rows();
  }

  private Anew(Anew other, Steps steps, int step) {
    this.steps = steps;
    this.step = step;
    slicing = other.slicing.from(steps.first[step]);
    shapes = other.shapes;
    rows = other.rows;
  }

  private void divide(Shapes all, Around around) {
    int n = steps.count[step];
    int reasons = steps.reasons(step);
    int last = onLast();
    for (int at = reasons - last; at <= reasons; at++) {
      if (slicing.isBound(at)) {
        Division division = new Division(at, false);
        if (at > 0 && at < n) {
          add(around, division, Mode.APART);
        }
        if (at == 0 || at == n || !isInside(at)) {
          add(around, division, Mode.OVER);
          if (at == n - 1) {
            join(all, around, division, n - 1);
          }
        }
      }
    }
    for (int at = 1; last == n && at < n; at++) {
      if (slicing.isBound(at)) {
        Division division = new Division(at, true);
        add(around, division, Mode.OVER);
        if (at == 1) {
          join(all, around, division, 0);
        }
      }
    }
  }

  private void add(Around around, Division division, Mode mode) {
    Part beside = part(Side.LEFT, division.besideFrom(), division.besideTo(steps.count[step]));
    around.add(under(division), beside, mode, division.how(mode));
  }

  /** Lets the only child that is beside join the row. */
  private void join(Shapes all, Around around, Division division, int which) {
    int child = steps.first[step] + which;
    if (all.choice[child] != null) {
      around.join(child, all.choice[child].rows(), under(division), division.how(Mode.ROW));
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
  public Anew of(Steps others, int other) {
    return new Anew(this, others, other);
  }
}
