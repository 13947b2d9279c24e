package hence.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.drawing.MapDrawing;
import hence.drawing.Theme;
import hence.judging.RandomMaps;
import hence.layout.Engine;
import hence.layout.engines.Engines;
import hence.map.ArgumentMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** How far a map is unfolded at first. */
class OpeningTest {
  private static final View VIEW = View.of("en", Theme.LIGHT);

  /** Deepest first, by placing all: as far as a window of that size leaves it legible. */
  private static Set<String> byTrying(ArgumentMap map, double width, double height) {
    Set<String> folded = Opening.foldable(map, 1);
    for (int depth = 2; !folded.isEmpty() && depth <= 40; depth++) {
      Set<String> deeper = Opening.foldable(map, depth);
      var bounds = new Scenes().layout(map, VIEW.withFolded(deeper)).bounds();
      if (Camera.fit(bounds.grow(MapDrawing.MARGIN), width, height).scale() < 0.5) {
        return folded;
      }
      folded = deeper;
    }
    return folded;
  }

  @Property(tries = 60)
  void unfoldsAsFarAsPlacingSays(@ForAll long seed) {
    ArgumentMap map = RandomMaps.map(seed, 80);
    double width = 200 + Math.floorMod(seed, 900);
    double height = width * 0.7;
    assertEquals(
        byTrying(map, width, height), new Opening(new Scenes()).folded(map, VIEW, width, height));
  }

  /** A large map is not placed in vain: that alone would take a second. */
  @Test
  void placesNothingThatCannotFit() {
    List<Integer> placed = new ArrayList<>();
    Scenes scenes = new Scenes(name -> counting(Engines.named(name), placed));
    ArgumentMap map = RandomMaps.map(7, 400);
    assertTrue(map.claims().size() > 100);
    new Preparation(new Composer(scenes), VIEW, 300, 200).of(map, Optional.empty(), Report.NONE);
    assertEquals(1, placed.size(), "what is shown, and nothing besides: " + placed);
  }

  private static Engine counting(Engine engine, List<Integer> placed) {
    return (map, sizes, direction) -> {
      placed.add(map.claims().size());
      return engine.place(map, sizes, direction);
    };
  }
}
