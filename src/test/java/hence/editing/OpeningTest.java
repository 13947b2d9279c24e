package hence.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.drawing.MapDrawing;
import hence.drawing.Theme;
import hence.judging.RandomMaps;
import hence.layout.Engine;
import hence.layout.Rect;
import hence.layout.engines.Engines;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Extras;
import hence.map.Reason;
import hence.map.Stance;
import hence.map.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** How far a map is unfolded at first. */
class OpeningTest {
  private static final View VIEW = View.of("en", Theme.LIGHT);

  /** By placing all: as far as a window of that size leaves it legible. */
  private static View byTrying(ArgumentMap map, double width, double height) {
    View first = VIEW.withFolded(Opening.foldable(map, 1));
    View shown = scale(map, first, width, height) < 0.5 ? first.withEngine("compact") : first;
    for (int depth = 2; !shown.folded().isEmpty() && depth <= 40; depth++) {
      View deeper = shown.withFolded(Opening.foldable(map, depth));
      if (scale(map, deeper, width, height) < 0.5) {
        return shown;
      }
      shown = deeper;
    }
    return shown;
  }

  private static double scale(ArgumentMap map, View view, double width, double height) {
    Rect bounds = new Scenes().layout(map, view).bounds();
    return Camera.fit(bounds.grow(MapDrawing.MARGIN), width, height).scale();
  }

  @Property(tries = 60)
  void unfoldsAsFarAsPlacingSays(@ForAll long seed) {
    ArgumentMap map = RandomMaps.map(seed, 80);
    double width = 200 + Math.floorMod(seed, 900);
    double height = width * 0.7;
    assertEquals(
        byTrying(map, width, height), new Opening(new Scenes()).of(map, VIEW, width, height));
  }

  /** Thirty reasons side by side would be a thin ribbon. */
  @Test
  void whatIsTooWideToBeReadIsCompact() {
    ArgumentMap wide = star(30);
    View view = new Opening(new Scenes()).of(wide, VIEW, 1280, 800);
    assertEquals("compact", view.engine());
    assertTrue(scale(wide, view, 1280, 800) >= 0.5);
    assertTrue(scale(wide, view.withEngine("tidy"), 1280, 800) < 0.25);
  }

  /** The next map is a tree again if it can be, but the engine that somebody chose stays. */
  @Test
  void eachMapIsATreeIfItCanBeRead() {
    Desk desk = new Desk(star(30), Optional.empty(), VIEW);
    desk.begin(1280, 800);
    assertEquals("compact", desk.view().engine());
    desk.open(desk.preparing(1280, 800).of(star(3), Optional.empty(), Report.NONE));
    assertEquals("tidy", desk.view().engine());
    desk.change(desk.view().withEngine("layered"));
    desk.open(desk.preparing(1280, 800).of(star(30), Optional.empty(), Report.NONE));
    assertEquals("layered", desk.view().engine());
  }

  private static ArgumentMap star(int reasons) {
    List<Claim> claims = new ArrayList<>(List.of(new Claim("top", Text.of("All of it holds."))));
    List<Reason> all = new ArrayList<>();
    for (int i = 0; i < reasons; i++) {
      claims.add(new Claim("c" + i, Text.of("This is what number " + i + " says about it.")));
      all.add(new Reason("r" + i, Stance.FOR, List.of("c" + i), "top"));
    }
    return new ArgumentMap(Text.of("Star"), "top", List.of(), claims, all, Extras.NONE);
  }

  /** A large map is not placed in vain, but for the tree that shows the least. */
  @Test
  void placesNothingThatCannotFit() {
    List<String> placed = new ArrayList<>();
    Scenes scenes = new Scenes(name -> noting(name, placed));
    ArgumentMap map = RandomMaps.map(7, 400);
    assertTrue(map.claims().size() > 100);
    new Preparation(new Composer(scenes), VIEW, 300, 200).of(map, Optional.empty(), Report.NONE);
    assertEquals(List.of("tidy", "compact"), placed);
  }

  private static Engine noting(String name, List<String> placed) {
    return (map, sizes, direction) -> {
      placed.add(name);
      return Engines.named(name).place(map, sizes, direction);
    };
  }
}
