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
  private static final int FEWEST = 8;

  private static final int MOST = 48;

  /** With more children than this fewer shapes are kept of each run of them. */
  private static final int MANY = 10;

  private final Steps steps;
  private final double ratio;
  final Curve[] curve;

  private final Slicing[] slicing;

  /** The ways in which each step may be set nearly as before, from the last step to the first. */
  private final List<List<Refit.Set>> sets = new ArrayList<>();

  /** The shape that each child of such a step takes. */
  final int[] pick;

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
    curve = new Curve[steps.size];
    slicing = new Slicing[steps.size];
    pick = new int[steps.size];
    width = new double[steps.size];
    height = new double[steps.size];
    int[] below = below();
    for (int step = steps.size - 1; step >= 0; step--) {
      curve[step] = new Curve();
      sets.add(refit.sets(step));
      if (!sets(step).isEmpty()) {
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
      curve[step].offer(own.width(), own.height(), i, 0, 0);
    }
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
      under.measure(width, height);
      underWide = under.width;
      underHigh = channel(under.links) + under.height;
    }
    double aside = 0;
    double besideHigh = 0;
    if (beside != null) {
      beside.measure(width, height);
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
    return Math.min(MOST, FEWEST + 4 * (31 - Integer.numberOfLeadingZeros(below + 1)));
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
    int kept = count > MANY ? MOST / 3 : MOST / 2;
    return new Slicing(steps, curve, steps.first[step], count, steps.reasons(step), kept);
  }

  private void shape(int step) {
    int n = steps.count[step];
    Curve own = curve[step];
    if (n == 0) {
      own.offer(steps.headWidth[step], steps.headHeight[step], 0, 0, 0);
      return;
    }
    slicing[step] = divide(step);
    if (step == 0) {
      Curve all = slicing[step].curve(Side.LEFT, 0, n);
      for (int i = 0; i < all.size; i++) {
        own.offer(all.width[i], all.height[i], Division.all(n), 0, i);
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
    Curve own = curve[step];
    double wide = steps.headWidth[step];
    double high = steps.headHeight[step];
    Curve under = division.under(slicing, n);
    Curve beside = division.beside(slicing, n);
    double down = channel(division.underCount(n));
    double aside = zone(n - division.underCount(n));
    int second = steps.first[step] + division.at();
    boolean shared =
        division.at() > 0 && division.at() < n && steps.slot[second] == steps.slot[second - 1];
    for (int u = 0; beside == null && u < under.size; u++) {
      own.offer(
          Math.max(wide, under.width[u]), high + down + under.height[u], division.how(false), 0, u);
    }
    for (int b = 0; beside != null && b < beside.size; b++) {
      double row = wide + aside + beside.width[b];
      double deep = Math.max(high, beside.height[b]);
      if (under == null) {
        own.offer(row, deep, division.how(false), b, 0);
        continue;
      }
      for (int u = 0; u < under.size; u++) {
        double underWide = under.width[u];
        double underHigh = down + under.height[u];
        if (division.isSwapped() || !shared) {
          own.offer(Math.max(row, underWide), deep + underHigh, division.how(false), b, u);
        }
        if (!division.isSwapped()) {
          double apart = Math.max(high + underHigh, beside.height[b]);
          own.offer(row + Math.max(0, underWide - wide), apart, division.how(true), b, u);
        }
      }
    }
  }
}
