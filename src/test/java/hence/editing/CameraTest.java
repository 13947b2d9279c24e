package hence.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.layout.Rect;
import hence.layout.Spot;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class CameraTest {
  @Property
  void zoomingKeepsWhatIsUnderThePointer(
      @ForAll @DoubleRange(min = 0.1, max = 10) double factor,
      @ForAll @DoubleRange(min = 0, max = 2000) double x,
      @ForAll @DoubleRange(min = 0, max = 2000) double y) {
    Camera before = new Camera(0.7, 13, -250);
    Spot under = before.toMap(x, y);
    Spot still = before.zoomed(factor, x, y).toMap(x, y);
    assertEquals(under.x(), still.x(), 1e-6);
    assertEquals(under.y(), still.y(), 1e-6);
  }

  @Property
  void aFittedMapIsWholeInTheWindow(
      @ForAll @DoubleRange(min = 10, max = 20000) double width,
      @ForAll @DoubleRange(min = 10, max = 20000) double height) {
    Rect map = new Rect(-5, 40, width, height);
    Rect seen = Camera.fit(map, 900, 700).toScreen(map);
    assertTrue(new Rect(0, 0, 900, 700).encloses(seen), seen.toString());
  }

  @Property
  void showingMovesNoMoreThanNeeded(
      @ForAll @DoubleRange(min = -3000, max = 3000) double x,
      @ForAll @DoubleRange(min = -3000, max = 3000) double y) {
    Rect rect = new Rect(x, y, 200, 80);
    Camera camera = new Camera(1, 0, 0);
    Rect on = camera.showing(rect, 900, 700).toScreen(rect);
    assertTrue(new Rect(0, 0, 900, 700).encloses(on), on.toString());
    if (new Rect(32, 32, 836, 636).encloses(rect)) {
      assertEquals(camera, camera.showing(rect, 900, 700));
    }
  }
}
