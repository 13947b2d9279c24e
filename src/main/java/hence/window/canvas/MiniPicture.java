package hence.window.canvas;

import hence.drawing.Ink;
import hence.drawing.Theme;
import hence.editing.Camera;
import hence.editing.Desk;
import hence.layout.Placed;
import hence.layout.Rect;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Reason;
import java.util.List;

/** The boxes and brackets of a whole map, a few pixels each; a value, to be filled anywhere. */
record MiniPicture(ArgumentMap map, List<Placed> placed, Theme theme, Camera camera) {
  /** So many parts are filled in before anybody notices. */
  private static final int QUICK = 1_000;

  /** What is on the desk now. */
  static MiniPicture of(Desk desk, Camera camera) {
    Theme theme = desk.scene().theme();
    return new MiniPicture(desk.scene().map(), desk.places().all(), theme, camera);
  }

  boolean isQuick() {
    return placed.size() <= QUICK;
  }

  Pixels fill(double width, double height) {
    Pixels pixels = new Pixels();
    pixels.clear((int) width, (int) height, theme.ground());
    for (Placed part : placed) {
      Rect on = camera.toScreen(part.rect());
      double right = Math.max(on.x() + 1, on.right());
      double bottom = Math.max(on.y() + 1, on.bottom());
      pixels.fill(on.x(), on.y(), right, bottom, ink(part.id()).argb(), 1);
    }
    return pixels;
  }

  private Ink ink(String id) {
    return switch (map.part(id).orElseThrow()) {
      case Claim claim when claim.id().equals(map.contention()) -> theme.words();
      case Claim _ -> theme.faint().faded(0.45);
      case Reason reason -> theme.role(map.role(reason)).faded(0.8);
    };
  }
}
