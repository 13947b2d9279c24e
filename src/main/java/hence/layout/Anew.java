package hence.layout;

import hence.layout.Around.Part;
import hence.layout.Slice.Side;

/**
 * All good ways to set the children of a step: some of them stand beside its claims, the others
 * under them; those beside are the first or the last ones on the last claim, and every undercut.
 */
final class Anew implements Choice {
  private Steps steps;
  private int step;
  private final Slicing slicing;
  private final Curve shapes = new Curve();

  Anew(int step, Shapes all) {
    this.steps = all.steps;
    this.step = step;
    slicing = new Slicing(all, step);
    if (step == 0) {
      add(all.around, new Division(0, false), true);
    } else {
      divide(all.around);
    }
    shapes.thin(all.most(step));
  }

  private void divide(Around around) {
    int n = steps.count[step];
    int reasons = steps.reasons(step);
    int last = onLast();
    for (int at = reasons - last; at <= reasons; at++) {
      if (slicing.isBound(at)) {
        Division division = new Division(at, false);
        add(around, division, true);
        if (at > 0 && at < n && !isInside(at)) {
          add(around, division, false);
        }
      }
    }
    for (int at = 1; last == n && at < n; at++) {
      if (slicing.isBound(at)) {
        add(around, new Division(at, true), false);
      }
    }
  }

  private void add(Around around, Division division, boolean isApart) {
    Part under = part(Side.TOP, division.underFrom(), division.underTo(steps.count[step]));
    Part beside = part(Side.LEFT, division.besideFrom(), division.besideTo(steps.count[step]));
    around.add(shapes, step, under, beside, isApart, division.how(isApart));
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
  public Setup setup(int shape, int[] shapeOf) {
    Division division = Division.of(shapes.how[shape]);
    int n = steps.count[step];
    int under = division.underTo(n);
    int beside = division.besideTo(n);
    return new Setup(
        slice(Side.TOP, division.underFrom(), under, shapes.other[shape], shapeOf),
        slice(Side.LEFT, division.besideFrom(), beside, shapes.one[shape], shapeOf),
        Division.isApart(shapes.how[shape]));
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
