package hence.editing;

import hence.drawing.MapDrawing;
import hence.drawing.Scene;
import hence.judging.Judgement;
import hence.layout.Direction;
import hence.layout.Rect;
import hence.layout.Size;
import hence.lesson.tour.TourStep;
import hence.map.ArgumentMap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Chooses how much of a map goes on paper: as much around the focus as can still be read. */
public final class OnPaper {
  /** Points a map unit at which a claim's letters, of 14 units, are 7.5 points high. */
  private static final double LEGIBLE = 7.5 / 14;

  /** Deeper maps are not tried any deeper. */
  private static final int DEEPEST = 12;

  private final Scenes scenes;
  private final Size room;

  /**
   * @param room how large a picture may be on paper, in points
   */
  public OnPaper(Scenes scenes, Size room) {
    this.scenes = scenes;
    this.room = room;
  }

  /** A step's focus, lit, with as much around it as fits; the rest is left out. */
  public Scene of(ArgumentMap map, TourStep step, View base) {
    View view = TourView.of(map, step, base);
    if (step.focus().isEmpty() && step.fold().isEmpty()) {
      return whole(map, view);
    }
    Optional<Judgement> judgement =
        view.judges()
            ? Optional.of(Judgement.of(map, view.lens(), view.opinions()))
            : Optional.empty();
    List<Scene> found = new ArrayList<>();
    for (Direction direction : directions(base)) {
      found.add(scenes.of(map, view.withDirection(direction), judgement));
    }
    if (best(found).filter(this::isLegible).isPresent() || step.focus().isEmpty()) {
      return best(found).orElseThrow();
    }
    return around(map, step, view, judgement);
  }

  private Scene around(ArgumentMap map, TourStep step, View view, Optional<Judgement> judgement) {
    List<Scene> found = List.of();
    for (Set<String> parts : narrower(map, step)) {
      ArgumentMap some = PartOfMap.of(map, parts);
      found =
          directions(view).stream()
              .map(way -> view.withDirection(way).withFolded(Set.of()))
              .map(look -> scenes.of(some, look, judgement))
              .toList();
      if (best(found).filter(this::isLegible).isPresent()) {
        break;
      }
    }
    return best(found).orElseThrow();
  }

  /** The whole map, unfolded as deep as fits; claims by their labels if sentences do not. */
  public Scene whole(ArgumentMap map, View view) {
    Scene sentences = deepest(map, view);
    return isLegible(sentences) ? sentences : deepest(labelled(map), view);
  }

  private static ArgumentMap labelled(ArgumentMap map) {
    return new ArgumentMap(
        map.title(),
        map.contention(),
        map.sources(),
        map.claims().stream().map(claim -> claim.withText(claim.shortText())).toList(),
        map.reasons(),
        map.extras());
  }

  private Scene deepest(ArgumentMap map, View view) {
    Optional<Scene> deepest = Optional.empty();
    for (int depth = 1; depth <= DEEPEST; depth++) {
      View folded = view.withFolded(Opening.foldable(map, depth));
      Optional<Scene> next =
          best(
              directions(view).stream()
                  .map(way -> scenes.of(map, folded.withDirection(way)))
                  .toList());
      if (deepest.isPresent() && !isLegible(next.orElseThrow())) {
        break;
      }
      deepest = next;
      if (folded.folded().isEmpty()) {
        break;
      }
    }
    return deepest.orElseThrow();
  }

  /** A map of a few parts, with all of them. */
  public Scene all(ArgumentMap map, View view) {
    return best(directions(view).stream()
            .map(way -> scenes.of(map, view.withDirection(way)))
            .toList())
        .orElseThrow();
  }

  /** What is shown around the focus, less and less. */
  private static List<Set<String>> narrower(ArgumentMap map, TourStep step) {
    Set<String> focus = PartOfMap.whole(map, TourView.lit(map, step));
    Set<String> way = new LinkedHashSet<>();
    Chains.from(map, step.focus().getFirst(), 1).forEach(way::addAll);
    Set<String> near = new LinkedHashSet<>();
    for (String id : focus) {
      map.reasonsOn(id).forEach(reason -> near.add(reason.id()));
    }
    return List.of(union(union(focus, way), near), union(focus, way), union(focus, near), focus);
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    Set<String> all = new LinkedHashSet<>(some);
    all.addAll(others);
    return all;
  }

  /** The way asked for, then the one that makes the picture high instead of wide or the reverse. */
  private static List<Direction> directions(View view) {
    Direction other =
        switch (view.direction()) {
          case DOWN, UP -> Direction.RIGHT;
          case RIGHT, LEFT -> Direction.DOWN;
        };
    return List.of(view.direction(), other);
  }

  /** The scene that can be largest; the first one if its letters are large enough anyway. */
  private Optional<Scene> best(List<Scene> found) {
    Optional<Scene> best = Optional.empty();
    for (Scene scene : found) {
      if (best.isEmpty() || !isLegible(best.get()) && scale(scene) > scale(best.get())) {
        best = Optional.of(scene);
      }
    }
    return best;
  }

  private boolean isLegible(Scene scene) {
    return scale(scene) >= LEGIBLE;
  }

  private double scale(Scene scene) {
    Rect bounds = MapDrawing.of(scene).bounds();
    return Math.min(room.width() / bounds.width(), room.height() / bounds.height());
  }
}
