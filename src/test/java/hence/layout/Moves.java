package hence.layout;

import hence.map.ArgumentMap;
import hence.map.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far the parts that two layouts of a map have in common are moved from one to the other, as
 * seen by a camera that keeps one of them at its place.
 *
 * @param byPart in map units to the right and down, by the part's id
 */
record Moves(Map<String, Spot> byPart) {
  /** Layouts are rounded to hundredths, and the differences of what is rounded to two of them. */
  static final double SLACK = 0.05;

  static Moves between(Layout before, Layout after, String kept) {
    Map<String, Rect> from = rects(before);
    Map<String, Rect> to = rects(after);
    Spot camera = move(from.get(kept), to.get(kept));
    Map<String, Spot> moves = new HashMap<>();
    to.forEach((id, rect) -> {
      if (from.containsKey(id)) {
        moves.put(id, difference(move(from.get(id), rect), camera));
      }
    });
    return new Moves(moves);
  }

  /** How far each part is moved that is moved at all. */
  List<Double> lengths() {
    return byPart.values().stream().map(Moves::length).filter(length -> length > SLACK).toList();
  }

  /** How far a part is moved from another; nothing if one of them is not in both layouts. */
  Optional<Double> apart(String part, String other) {
    return byPart.containsKey(part) && byPart.containsKey(other)
        ? Optional.of(length(difference(byPart.get(part), byPart.get(other))))
        : Optional.empty();
  }

  /** How far parts are moved from what they serve, for each link that is made other by it. */
  List<Double> stretches(ArgumentMap map) {
    List<Double> stretches = new ArrayList<>();
    for (Reason reason : map.reasons()) {
      apart(reason.id(), reason.target()).ifPresent(stretches::add);
      reason.premises().forEach(claim -> apart(claim, reason.id()).ifPresent(stretches::add));
    }
    stretches.removeIf(length -> length <= SLACK);
    return stretches;
  }

  private static Map<String, Rect> rects(Layout layout) {
    Map<String, Rect> rects = new HashMap<>();
    layout.placed().forEach(part -> rects.put(part.id(), part.rect()));
    return rects;
  }

  /** A box may become wider or narrower with what stands under it: its middle counts. */
  private static Spot move(Rect from, Rect to) {
    return new Spot(to.centerX() - from.centerX(), to.y() - from.y());
  }

  private static Spot difference(Spot one, Spot other) {
    return new Spot(one.x() - other.x(), one.y() - other.y());
  }

  private static double length(Spot move) {
    return Math.hypot(move.x(), move.y());
  }
}
