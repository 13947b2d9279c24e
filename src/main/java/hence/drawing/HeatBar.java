package hence.drawing;

import hence.judging.Load;
import hence.layout.Rect;
import hence.layout.typesetting.BoxFrame;
import hence.map.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Shows how much hangs on a claim: a bar at the foot of its box as long as the load, and a figure.
 */
final class HeatBar {
  private static final double THICKNESS = 3;
  private static final double ABOVE_EDGE = 3;
  private static final double CHIP_HEIGHT = 14;
  private static final double CHIP_PADDING = 5;

  /** How far the figure reaches into the box: not so far as the note at its foot. */
  private static final double CHIP_INSIDE = 5;

  private static final double EDGE = 1.2;

  /** How much of an edge's ink is left where a bar does not reach. */
  private static final double TRACK = 0.5;

  /** How long the bar in a legend is. */
  static final double SAMPLE = 36;

  private HeatBar() {}

  /** Whether anything hangs on any claim but the one asked about. */
  static boolean hasSome(Load load) {
    return load.byClaim().entrySet().stream()
        .anyMatch(entry -> entry.getValue() > 0 && !entry.getKey().equals(load.of()));
  }

  /** A bar for a legend, two thirds full. */
  static List<Mark> sample(double left, double middle, Theme theme) {
    Rect rect = new Rect(left, middle - THICKNESS / 2, SAMPLE, THICKNESS);
    Rect part = new Rect(left, rect.y(), SAMPLE * 2 / 3, THICKNESS);
    return List.of(bar(rect, theme.edge().faded(TRACK)), bar(part, theme.heat()));
  }

  /** How much hangs on a claim, 0 to 1; nothing is said of the one asked about. */
  static double share(Load load, String claim) {
    return claim.equals(load.of()) ? 0 : load.byClaim().getOrDefault(claim, 0.0);
  }

  /** The marks on a box; none where nothing hangs on it or the load is its own. */
  static List<Mark> marks(
      Load load, String claim, Rect box, Theme theme, Words words, Lettering lettering) {
    double share = share(load, claim);
    if (share <= 0) {
      return List.of();
    }
    List<Mark> marks = new ArrayList<>();
    double full = box.width() - 2 * BoxFrame.PADDING_X;
    marks.add(bar(foot(box, full), theme.edge().faded(TRACK)));
    marks.add(bar(foot(box, Math.max(THICKNESS, full * share)), theme.heat()));
    chip(figure(share, words), box, theme, lettering, marks);
    return marks;
  }

  /** Where a bar of that length stands in a box. */
  private static Rect foot(Rect box, double length) {
    return new Rect(
        box.x() + BoxFrame.PADDING_X, box.bottom() - ABOVE_EDGE - THICKNESS, length, THICKNESS);
  }

  private static Mark bar(Rect rect, Ink ink) {
    return new Mark.Panel(Rounding.of(rect), THICKNESS / 2, ink, Ink.NONE, 0, Dash.SOLID);
  }

  private static String figure(double share, Words words) {
    long percent = Math.round(share * 100);
    return percent == 0 ? words.say("load.little") : words.say("load", percent);
  }

  /** The figure on the lower edge, far from where arrows end. */
  private static void chip(
      String figure, Rect box, Theme theme, Lettering lettering, List<Mark> marks) {
    double width = lettering.width(figure, Badge.TYPE) + 2 * CHIP_PADDING;
    Rect rect =
        new Rect(
            box.right() - BoxFrame.PADDING_X - width + CHIP_PADDING,
            box.bottom() - CHIP_INSIDE,
            width,
            CHIP_HEIGHT);
    marks.add(new Mark.Panel(Rounding.of(rect), 3, theme.paper(), theme.heat(), EDGE, Dash.SOLID));
    marks.add(
        lettering.between(
            rect.y(),
            CHIP_HEIGHT,
            figure,
            rect.centerX(),
            Badge.TYPE,
            theme.words(),
            Anchor.MIDDLE));
  }
}
