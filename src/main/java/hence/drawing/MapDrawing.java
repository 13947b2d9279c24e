package hence.drawing;

/** Draws a placed map: the links and brackets first, the boxes over them, a caption last. */
public final class MapDrawing {
  /** Free ground around a picture, in map units. */
  public static final double MARGIN = 28;

  private MapDrawing() {}

  public static Drawing of(Scene scene) {
    return PartsDrawing.of(scene).drawing();
  }
}
