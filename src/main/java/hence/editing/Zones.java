package hence.editing;

import hence.layout.Rect;
import hence.lesson.practice.building.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where around a part something can be dropped, one place a way; in screen px, so that the places
 * are as easy to hit at any scale.
 *
 * @param reach where the pointer still means the part: its box on the screen and a margin
 */
public record Zones(Rect reach, List<Zone> zones) {
  private static final double HEIGHT = 32;
  private static final double LEAST_WIDTH = 128;
  private static final double WIDE = 176;
  private static final double GAP = 4;

  /** How much of a place lies over the box that it hangs from. */
  private static final double OVERLAP = 0.25;

  /** How far beside a part, in px, the pointer still means it. */
  private static final double NEAR = 16;

  /** The same above and below a bracket, which is thin; it reaches into the gap to its target. */
  private static final double NEAR_BRACKET = 28;

  /** A place to drop something in one way. */
  public record Zone(Way way, Rect rect) {}

  public Zones {
    zones = List.copyOf(zones);
  }

  /**
   * Because and however hang from the lower edge of a claim; together is at its side, where its
   * co-premises stand. Those of a reason lie on its bracket.
   *
   * @param ways the ways to offer
   * @param within the width of the window, which the places do not leave
   */
  public static Zones of(Rect target, boolean isClaim, List<Way> ways, double within) {
    List<Zone> zones = new ArrayList<>();
    double y = isClaim ? target.bottom() - HEIGHT * OVERLAP : target.centerY() - HEIGHT / 2;
    List<Way> row = ways.stream().filter(way -> isClaim == isForClaims(way)).toList();
    double width = isClaim ? LEAST_WIDTH : WIDE;
    double all = row.size() * (width + GAP) - GAP;
    double left = inside(target.centerX() - all / 2, all, within);
    for (Way way : row) {
      zones.add(new Zone(way, new Rect(left, y, width, HEIGHT)));
      left += width + GAP;
    }
    if (isClaim && ways.contains(Way.TOGETHER)) {
      double right = target.right() - HEIGHT;
      double x = right + WIDE <= within ? right : target.x() + HEIGHT - WIDE;
      double beside = target.y() + Math.min(0, target.height() - 2.2 * HEIGHT);
      zones.add(new Zone(Way.TOGETHER, new Rect(x, beside, WIDE, HEIGHT)));
    }
    return new Zones(reach(target, isClaim), zones);
  }

  /** Where the pointer means a part if it is on no other. */
  public static Rect reach(Rect target, boolean isClaim) {
    double above = isClaim ? NEAR : NEAR_BRACKET;
    return new Rect(
        target.x() - NEAR,
        target.y() - above,
        target.width() + 2 * NEAR,
        target.height() + 2 * above);
  }

  private static double inside(double left, double width, double within) {
    return Math.max(0, Math.min(left, within - width));
  }

  private static boolean isForClaims(Way way) {
    return way == Way.BECAUSE || way == Way.HOWEVER;
  }

  /** Whether one of the places is there. */
  public boolean covers(double x, double y) {
    return zones.stream().anyMatch(zone -> zone.rect().grow(GAP / 2).contains(x, y));
  }

  /** Whether a place belongs to the part or to one of its places. */
  public boolean holds(double x, double y) {
    return reach.contains(x, y) || covers(x, y);
  }

  /** The way that is meant there: that of the place it is on, else of the one nearest. */
  public Optional<Way> at(double x, double y) {
    return zones.stream()
        .min((a, b) -> Double.compare(distance(a.rect(), x, y), distance(b.rect(), x, y)))
        .filter(_ -> holds(x, y))
        .map(Zone::way);
  }

  /** All that the pointer may aim at here: the part with its margin, and the places. */
  public Rect around() {
    return zones.stream().map(Zone::rect).reduce(reach, Rect::union);
  }

  /** How far a spot is from a rectangle, 0 within. */
  public static double distance(Rect rect, double x, double y) {
    double dx = Math.max(0, Math.max(rect.x() - x, x - rect.right()));
    double dy = Math.max(0, Math.max(rect.y() - y, y - rect.bottom()));
    return Math.hypot(dx, dy);
  }
}
