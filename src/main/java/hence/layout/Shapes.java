package hence.layout;

import hence.layout.Slice.Side;
import java.util.ArrayList;
import java.util.List;

/**
 * The shapes that each step with all that hangs from it may take. Some of its children stand beside
 * its premises, the others under them; those beside are the first or the last ones on the last
 * premise, and every undercut.
 */
final class Shapes {
  /** How many shapes are kept of a step with little below it, and of one with much. */
  private static final int FEWEST = Integer.getInteger("fewest", 8);

  private static final int MOST = Integer.getInteger("most", 48);
 static int FREE=Integer.getInteger("free",0);
 static int SLOPE=Integer.getInteger("slope", 4);

  /** With more children than this fewer shapes are kept of each run of them. */
  private static final int MANY = 10;

  private final Steps steps;
  private final double ratio;
  final boolean isFlexible;
  final Curve[] curve;

  private final Slicing[] slicing;

  /** The ways in which each step may be set nearly as before, from the last step to the first. */
  private final List<List<Refit.Set>> sets = new ArrayList<>();

  /** The shape that each child of such a step takes. */
  final int[] pick;

  private final int[] below;
  private final Curve run = new Curve();
  private final Curve spare = new Curve();
  private final double[] width;
  private final double[] height;

  /**
   * Finds the shapes of all steps.
   *
   * @param ratio of a page's width to its height, for what is set anew among what is set as before
   */
  Shapes(Steps steps, Refit refit, double ratio) {
    this.steps = steps;
    this.ratio = ratio;
    isFlexible = refit.isFlexible;
    curve = new Curve[steps.size];
    slicing = new Slicing[steps.size];
    pick = new int[steps.size];
    width = new double[steps.size];
    height = new double[steps.size];
    below = below();
    for (int step = steps.size - 1; step >= 0; step--) {
      curve[step] = new Curve();
      sets.add(refit.isFlexible && below[step] < refit.free ? List.of() : refit.sets(step));
      if (!sets(step).isEmpty() && refit.isFlexible) {
        reshape(step, sets(step).getFirst());
      } else if (!sets(step).isEmpty()) {
        refit(step);
      } else {
        shape(step);
        curve[step].thin(step == 0 ? 200 : most(below[step]));
      }
    }
  }

  /** Sets a step as before; a child that is set anew takes the shape that suits it best there. */
  private void refit(int step) {
    for (int child = steps.first[step]; child <= steps.last(step); child++) {
      pick(child, curve[child].nearest(ratio));
    }
    for (int child = steps.first[step]; child <= steps.last(step); child++) {
      suit(step, child);
    }
    List<Refit.Set> ways = sets(step);
    for (int i = 0; i < ways.size(); i++) {
      Size own = size(step, ways.get(i));
      run.clear();
      run.append(own.width(), own.height(), i, 0, 0);
      curve[step].merge(run, spare);
    }
  }

  /** Sets a step as before, but lets everything in it take any shape. */
  private void reshape(int step, Refit.Set set) {
    int kept = most(below[step]);
    Curve under = set.under() == null ? null : set.under().shapes(steps, curve, kept);
    Curve beside = set.beside() == null ? null : set.beside().shapes(steps, curve, kept);
    if (step == 0) {
      curve[0] = beside;
      return;
    }
    int underCount = set.under() == null ? 0 : set.under().links;
    Division division = new Division(underCount, false);
    join(step, division, under, beside, set.isApart() || under == null || beside == null, !set.isApart());
    curve[step].thin(kept);
  }

  /** The ways in which a step may be set nearly as before; none if it is set anew. */
  List<Refit.Set> sets(int step) {
    return sets.get(steps.size - 1 - step);
  }

  private void pick(int child, int shape) {
    pick[child] = shape;
    width[child] = curve[child].width[shape];
    height[child] = curve[child].height[shape];
  }

  private void suit(int step, int child) {
    int best = pick[child];
    double least = Double.POSITIVE_INFINITY;
    for (int shape = 0; curve[child].size > 1 && shape < curve[child].size; shape++) {
      pick(child, shape);
      Size own = size(step, sets(step).getFirst());
      if (own.width() * own.height() < least) {
        least = own.width() * own.height();
        best = shape;
      }
    }
    pick(child, best);
  }

  /** The size of a step that is set as before, with the shapes picked for its children. */
  private Size size(int step, Refit.Set set) {
    Slice under = set.under();
    Slice beside = set.beside();
    double wide = steps.headWidth[step];
    double high = steps.headHeight[step];
    double underWide = 0;
    double underHigh = 0;
    if (under != null) {
      under.measure(steps, width, height);
      underWide = under.width;
      underHigh = channel(under.links) + under.height;
    }
    double aside = 0;
    double besideHigh = 0;
    if (beside != null) {
      beside.measure(steps, width, height);
      aside = (step == 0 ? 0 : zone(beside.links)) + beside.width;
      besideHigh = beside.height;
    }
    return set.isApart()
        ? new Size(Math.max(wide, underWide) + aside, Math.max(high + underHigh, besideHigh))
        : new Size(Math.max(wide + aside, underWide), Math.max(high, besideHigh) + underHigh);
  }

  private int[] below() {
    int[] below = new int[steps.size];
    for (int step = steps.size - 1; step > 0; step--) {
      below[steps.parent[step]] += below[step] + 1;
    }
    return below;
  }

  /** The more hangs from a step, the more shapes are worth trying. */
  private static int most(int below) {
    return Math.min(MOST, FEWEST + SLOPE * (31 - Integer.numberOfLeadingZeros(below + 1)));
  }

  /** Between the claims of a step and what stands under them. */
  static double channel(int links) {
    return links == 0 ? 0 : Gaps.CHANNEL + Gaps.levels(links);
  }

  /** Between the claims of a step and what stands beside them. */
  static double zone(int links) {
    return Gaps.ZONE + Math.min(40, (links - 1) * 4);
  }

  /** How the children of a step that is not set as before may be divided. */
  Slicing slicing(int step) {
    return slicing[step];
  }

  private Slicing divide(int step) {
    int count = steps.count[step];
    int kept = count > MANY ? most(below[step]) / 2 : most(below[step]);
    return new Slicing(steps, curve, steps.first[step], count, steps.reasons(step), kept);
  }

  private void shape(int step) {
    int n = steps.count[step];
    Curve own = curve[step];
    if (n == 0) {
      own.append(steps.headWidth[step], steps.headHeight[step], 0, 0, 0);
      return;
    }
    slicing[step] = divide(step);
    if (step == 0) {
      Curve all = slicing[step].curve(Side.LEFT, 0, n);
      for (int i = 0; i < all.size; i++) {
        own.append(all.width[i], all.height[i], Division.all(n), 0, i);
      }
      return;
    }
    int reasons = steps.reasons(step);
    int last = onLast(step);
    for (int at = reasons - last; at <= reasons; at++) {
      if (slicing[step].isBound(at)) {
        divide(step, new Division(at, false), slicing[step]);
      }
    }
    for (int at = 1; last == n && at < n; at++) {
      if (slicing[step].isBound(at)) {
        divide(step, new Division(at, true), slicing[step]);
      }
    }
  }

  /** How many children bear on the last claim. */
  private int onLast(int step) {
    int last = steps.claimCount(step) - 1;
    int n = 0;
    int reasons = steps.reasons(step);
    while (n < reasons && steps.slot[steps.first[step] + reasons - 1 - n] == last) {
      n++;
    }
    return n;
  }

  private void divide(int step, Division division, Slicing slicing) {
    int n = steps.count[step];
    Curve under = division.under(slicing, n);
    Curve beside = division.beside(slicing, n);
    int second = steps.first[step] + division.at();
    boolean isShared =
        under != null && beside != null && steps.slot[second] == steps.slot[second - 1];
    join(step, division, under, beside, !division.isSwapped(), division.isSwapped() || !isShared);
  }

  private void join(
      int step, Division division, Curve under, Curve beside, boolean mayBeApart, boolean mayBeOver) {
    int n = steps.count[step];
    double wide = steps.headWidth[step];
    double high = steps.headHeight[step];
    double down = channel(division.underCount(n));
    double aside = zone(n - division.underCount(n));
    int how = division.how(false);
    run.clear();
    if (beside == null) {
      Curve column = under.grown(0, high + down, wide, 0);
      for (int u = 0; u < column.size; u++) {
        run.append(column.width[u], column.height[u], how, 0, u);
      }
    } else if (under == null) {
      Curve row = beside.grown(wide + aside, 0, 0, high);
      for (int b = 0; b < row.size; b++) {
        run.append(row.width[b], row.height[b], how, b, 0);
      }
    } else {
      if (mayBeApart) {
        run.row(under.grown(0, high + down, wide, 0), beside, aside, 0, division.how(true));
        run.swapPieces();
        curve[step].merge(run, spare);
        run.clear();
      }
      if (mayBeOver) {
        run.stack(beside.grown(wide + aside, 0, 0, high), under, down, 0, how);
      }
    }
    curve[step].merge(run, spare);
  }
}
