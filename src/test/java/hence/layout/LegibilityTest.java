package hence.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The counts of drawings small enough to count by eye. */
class LegibilityTest {
  private static final Map<String, Rect> BOXES =
      Map.of(
          "a", new Rect(0, 0, 100, 50),
          "b", new Rect(400, 0, 100, 50),
          "c", new Rect(0, 200, 100, 50),
          "d", new Rect(400, 200, 100, 50));

  @Test
  void countsACrossingOnce() {
    assertEquals(
        1, of(link("a", "d", 50, 50, 450, 200), link("b", "c", 450, 50, 50, 200)).crossings());
  }

  @Test
  void countsACrossingAtAJointOnce() {
    Legibility counted =
        of(
            link("a", "d", 50, 50, 50, 100, 450, 100, 450, 200),
            link("b", "c", 430, 50, 200, 100, 70, 200));
    assertEquals(1, counted.crossings());
  }

  @Test
  void doesNotCountWhatMergesAtOneTarget() {
    Legibility counted =
        of(
            link("a", "d", 50, 50, 50, 150, 450, 150, 450, 200),
            link("c", "d", 100, 225, 300, 225, 300, 150, 450, 150, 450, 200));
    assertEquals(0, counted.crossings());
    assertEquals(0, counted.overlaps());
    assertEquals(200, counted.length() - counted.ink(), 0.001);
  }

  @Test
  void countsRunsOnTheSameLine() {
    Legibility counted =
        of(
            link("a", "d", 50, 50, 50, 150, 450, 150, 450, 200),
            link("b", "c", 420, 50, 420, 150, 70, 150, 70, 200));
    assertEquals(1, counted.overlaps());
  }

  @Test
  void countsForeignBoxesAndTurns() {
    Legibility counted = of(link("a", "d", 100, 25, 450, 25, 450, 200));
    assertEquals(1, counted.through());
    assertEquals(1, counted.bends(), 0.001);
    assertEquals(2, counted.aspect());
    assertEquals(0.16, counted.filled(), 0.001);
  }

  private static Legibility of(Sketch.Link... links) {
    return Legibility.of(new Sketch(BOXES, List.of(links)));
  }

  private static Sketch.Link link(String from, String to, double... points) {
    return new Sketch.Link(from, to, points);
  }
}
