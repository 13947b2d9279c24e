package hence.layout.compact;

import hence.layout.Arrangement.Mode;
import hence.layout.parts.Gaps;
import java.util.ArrayList;
import java.util.List;

/** Collects the shapes that a step takes with what stands under its claims and beside them. */
final class Around {
  private final Steps steps;
  private final int step;
  private final Curve shapes = new Curve();
  private final List<Row> rows = new ArrayList<>();
  private final Curve run = new Curve();

  Around(Steps steps, int step) {
    this.steps = steps;
    this.step = step;
  }

  /** So many of the shapes, the best ones. */
  Curve shapes(int most) {
    shapes.thin(most);
    return shapes;
  }

  /** The best shapes in which the step may begin a row. */
  Rows rows() {
    return Rows.best(rows);
  }

  /** Between the claims of a step and what stands under them. */
  static double channel(int links) {
    return links == 0 ? 0 : Gaps.CHANNEL + Gaps.levels(links);
  }

  /** Between the claims of a step and what stands beside them. */
  static double zone(int step, int links) {
    return step == 0 || links == 0 ? 0 : Gaps.ZONE + Math.min(40, (links - 1) * 4);
  }

  /**
   * Adds shapes, each made of one of what is beside and, as the second piece, one of what is under.
   *
   * @param under null if nothing stands there, like {@code beside}
   * @param how the shapes are remembered
   */
  void add(Part under, Part beside, Mode mode, int how) {
    double wide = steps.headWidth[step];
    double high = steps.headHeight[step];
    double down = under == null ? 0 : high + channel(under.links);
    double aside = beside == null ? 0 : wide + zone(step, beside.links);
    run.clear();
    if (beside == null) {
      column(under.shapes.grown(0, down, wide, 0), how);
    } else if (under == null) {
      row(beside.shapes.grown(aside, 0, 0, high), how);
    } else if (mode == Mode.APART) {
      run.row(under.shapes.grown(0, down, wide, 0), beside.shapes, aside - wide, 0, how);
      run.swapPieces();
    } else {
      run.stack(beside.shapes.grown(aside, 0, 0, high), under.shapes, down - high, 0, how);
    }
    shapes.merge(run);
    if (under != null && mode == Mode.OVER) {
      rows(under, beside, how);
    }
  }

  private void column(Curve under, int how) {
    for (int u = 0; u < under.size; u++) {
      run.append(under.width[u], under.height[u], how, 0, u);
    }
  }

  private void row(Curve beside, int how) {
    for (int b = 0; b < beside.size; b++) {
      run.append(beside.width[b], beside.height[b], how, b, 0);
    }
  }

  /** Adds the rows of the step over what stands under it. */
  private void rows(Part under, Part beside, int how) {
    double wide = steps.headWidth[step];
    double high = steps.headHeight[step];
    if (beside == null) {
      for (int u = 0; u < under.shapes.size; u++) {
        rows.add(row(wide, high, under, how, 0, u));
      }
      return;
    }
    double aside = wide + zone(step, beside.links);
    run.clear();
    run.stack(beside.shapes.grown(aside + Rows.JOINING, 0, 0, high), under.shapes, 0, 0, how);
    for (int i = 0; i < run.size; i++) {
      int b = run.one[i];
      double tall = Math.max(high, beside.shapes.height[b]);
      rows.add(row(aside + beside.shapes.width[b], tall, under, how, b, run.other[i]));
    }
  }

  private static Row row(double wide, double high, Part under, int how, int one, int u) {
    Curve shapes = under.shapes;
    return new Row(wide, high, shapes.width[u], shapes.height[u], under.links, how, one, u);
  }

  /**
   * Adds the shapes and the rows of the step when a child joins its row.
   *
   * @param joining the rows that the child may begin
   * @param under what stands under the step itself, or null
   */
  void join(int child, Rows joining, Part under, int how) {
    List<Row> joined = new ArrayList<>();
    double wide = steps.headWidth[step] + zone(step, 1);
    double high = steps.headHeight[step];
    for (int i = 0; i < joining.size(); i++) {
      Row row = joining.get(i).joined(wide, high, steps.drop(child), how, i);
      if (under == null) {
        joined.add(row);
      } else {
        int lowEnough = under.shapes.lowerThan(row.underHeight());
        over(joined, row, under, Math.max(0, lowEnough));
        over(joined, row, under, lowEnough + 1);
      }
    }
    rows.addAll(joined);
    Curve more = Rows.curve(joined, 0);
    for (int i = 0; i < more.size; i++) {
      more.one[i] = joined.get(more.one[i]).one();
    }
    shapes.merge(more);
  }

  private static void over(List<Row> to, Row row, Part under, int u) {
    if (u < under.shapes.size) {
      to.add(row.over(under.shapes.width[u], under.shapes.height[u], under.links, u));
    }
  }

  /**
   * What stands under a step's claims or beside them.
   *
   * @param shapes that it may take
   * @param links that come out of it
   */
  record Part(Curve shapes, int links) {
    /** The part that a run is; null for none. */
    static Part of(Slice run, Curve[] ofSteps, Steps steps, int most) {
      return run == null ? null : new Part(run.shapes(steps, ofSteps, most), run.links);
    }
  }
}
