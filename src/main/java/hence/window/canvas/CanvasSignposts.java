package hence.window.canvas;

import hence.drawing.Signpost;
import hence.editing.Clusters;
import hence.editing.Desk;
import hence.layout.Rect;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The names that lie over a map on a canvas where next to no labels fit into its boxes. */
final class CanvasSignposts {
  /** Names lie over a map below this scale. */
  private static final double FAR = 0.2;

  private final Desk desk;

  CanvasSignposts(Desk desk) {
    this.desk = desk;
  }

  /** Those for a scale, the largest district's first. */
  static List<Signpost> of(Clusters map, double scale) {
    return scale < FAR ? map.signposts().at(scale) : List.of();
  }

  /** The claim whose name lies at a place of the map. */
  Optional<String> at(double x, double y) {
    return find(post -> post.rect().contains(x, y)).map(Signpost::claim);
  }

  /** Where the name of a claim lies, if it has one. */
  Optional<Rect> of(String claim) {
    return find(post -> post.claim().equals(claim)).map(Signpost::rect);
  }

  private Optional<Signpost> find(Predicate<Signpost> wanted) {
    return of(desk.clusters(), desk.camera().scale()).stream().filter(wanted).findFirst();
  }
}
