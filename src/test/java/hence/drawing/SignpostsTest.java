package hence.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.layout.Direction;
import hence.layout.Layout;
import hence.layout.RandomMaps;
import hence.layout.Rect;
import hence.layout.Sizes;
import hence.layout.engines.Engines;
import hence.map.ArgumentMap;
import hence.map.Districts;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignpostsTest {
  private static Scene scene(int seed, int claims, String engine) {
    ArgumentMap map = RandomMaps.tree(seed, claims).withCross(0.08).withUndercuts(0.1).map();
    Sizes sizes = RandomMaps.sizes(map, seed);
    Layout layout = Engines.named(engine).place(map, sizes, Direction.DOWN);
    return Scene.of(map, sizes, layout, Theme.LIGHT, "en");
  }

  @Property(tries = 40)
  void noNameLiesOverAnotherOrBeyondTheMap(
      @ForAll @IntRange(max = 999) int seed,
      @ForAll @IntRange(min = 2, max = 400) int claims,
      @ForAll @DoubleRange(min = 0.02, max = 0.25) double scale) {
    Scene scene = scene(seed, claims, "compact");
    List<Signpost> posts = Signposts.of(scene).at(scale);
    for (Signpost post : posts) {
      Rect map = scene.layout().bounds();
      assertTrue(map.grow(0.01).encloses(post.rect()) || post.rect().width() > map.width());
      for (Signpost other : posts) {
        assertTrue(other == post || !post.rect().overlaps(other.rect()));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tidy", "compact", "layered"})
  void namesStandAtTheirClaims(String engine) {
    Scene scene = scene(3, 200, engine);
    List<Signpost> posts = Signposts.of(scene).at(0.1);
    assertFalse(posts.isEmpty());
    for (Signpost post : posts) {
      Rect box =
          scene.layout().placed().stream()
              .filter(part -> part.id().equals(post.claim()))
              .findFirst()
              .orElseThrow()
              .rect();
      Rect map = scene.layout().bounds();
      boolean isInside = box.x() + post.rect().width() <= map.right();
      assertTrue(!isInside || post.rect().x() == box.x(), post.claim());
      assertTrue(post.rect().overlaps(box), post.claim());
    }
  }

  @Test
  void thoseWithMostBelowThemComeFirst() {
    Scene scene = scene(5, 1_000, "compact");
    Districts districts = Districts.of(scene.map());
    List<Signpost> posts = Signposts.of(scene).at(0.1);
    assertEquals(scene.map().contention(), posts.getFirst().claim());
    List<Integer> sizes =
        posts.stream()
            .map(post -> scene.map().claims().indexOf(scene.map().claim(post.claim())))
            .map(districts::size)
            .toList();
    assertEquals(sizes.stream().sorted((a, b) -> b - a).toList(), sizes);
  }

  @Test
  void theLettersAreAsLargeAtAnyScale() {
    Signposts posts = Signposts.of(scene(5, 600, "compact"));
    for (double scale : new double[] {0.04, 0.1, 0.2}) {
      for (Signpost post : posts.at(scale)) {
        for (Mark mark : post.marks()) {
          if (mark instanceof Mark.Words words) {
            assertEquals(11, words.size() * scale, 1e-9);
          }
        }
      }
    }
    assertTrue(posts.at(0.2).size() > posts.at(0.1).size());
    assertTrue(posts.at(0.1).size() > posts.at(0.04).size());
  }

  @Test
  void whatStandsBackHasNoName() {
    Scene all = scene(5, 600, "compact");
    String second = Signposts.of(all).at(0.1).get(1).claim();
    Scene without =
        new Scene(
            all.map(),
            all.sizes(),
            all.layout(),
            all.theme(),
            all.language(),
            all.hidden(),
            Set.of(second),
            all.judgement(),
            all.load());
    Set<String> named =
        Signposts.of(all).on(without).at(0.1).stream()
            .map(Signpost::claim)
            .collect(Collectors.toSet());
    assertFalse(named.contains(second));
    assertTrue(named.size() > 1);
  }

  @Test
  void onlyAPictureFromFarAwayHasNames() {
    Drawing drawing = MapDrawing.of(scene(5, 600, "compact"));
    assertEquals(drawing.marks(), drawing.seenAt(0.5).marks());
    assertTrue(drawing.seenAt(0.1).marks().size() > drawing.marks().size());
  }
}
