package hence.layout.typesetting;

import java.util.List;

/**
 * How wide the words of a box may be: one of few widths, so that boxes stand calmly beside each
 * other, and neither a tower nor a ribbon.
 *
 * @param steps from narrow to wide; the last takes what is left
 */
record BoxWidths(List<Step> steps) {
  /**
   * Of 11, 13, 16 and 20 ems, so that ideographs fill them. Rather narrow: siblings stand side by
   * side, so a map is always wider than high, and higher boxes cost it nothing.
   */
  static final BoxWidths CLAIM =
      new BoxWidths(
          List.of(
              new Step(154, 4),
              new Step(182, 5),
              new Step(224, 7),
              new Step(280, Integer.MAX_VALUE)));

  /** Of 13, 16 and 20 ems. */
  static final BoxWidths CONTENTION =
      new BoxWidths(List.of(new Step(208, 2), new Step(256, 2), new Step(320, Integer.MAX_VALUE)));

  /**
   * A width to try.
   *
   * @param width in map units
   * @param lines how many lines of this width are not yet too many
   */
  record Step(double width, int lines) {}

  /** The first width on which a wording neither takes too many lines nor breaks a word. */
  double of(Wording wording, Type type) {
    for (Step step : steps) {
      long max = TextMeasure.units(step.width, type.size());
      if (wording.widestPiece() <= max && wording.leastLines(max) <= step.lines) {
        return step.width;
      }
    }
    return steps.getLast().width;
  }
}
