package hence.layout.routing;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TracksTest {
  private static final double WIDTH = 5_000;

  record Span(double left, double right) {
    double width() {
      return right - left;
    }

    boolean overlaps(Span other) {
      return left <= other.right && other.left <= right;
    }

    boolean encloses(Span other) {
      return left <= other.left && other.right <= right;
    }
  }

  @Property(tries = 200)
  void givesLinksOverEachOtherLevelsSoThatTheyDoNotCross(@ForAll("spans") List<Span> spans) {
    Tracks tracks = new Tracks(0, WIDTH);
    int[] level = new int[spans.size()];
    for (int i = 0; i < spans.size(); i++) {
      level[i] = tracks.take(spans.get(i).right(), spans.get(i).left());
      assertTrue(level[i] < tracks.size());
      for (int j = 0; j < i; j++) {
        if (spans.get(i).overlaps(spans.get(j))) {
          assertNotEquals(level[j], level[i]);
        }
        if (spans.get(i).encloses(spans.get(j))) {
          assertTrue(level[i] > level[j], "the longer runs farther out");
        }
      }
    }
  }

  @Provide
  Arbitrary<List<Span>> spans() {
    Arbitrary<Double> places = Arbitraries.doubles().between(0, WIDTH);
    return Combinators.combine(places, places)
        .as((a, b) -> new Span(Math.min(a, b), Math.max(a, b)))
        .list()
        .ofMaxSize(30)
        .map(list -> list.stream().sorted(Comparator.comparing(Span::width)).toList());
  }
}
