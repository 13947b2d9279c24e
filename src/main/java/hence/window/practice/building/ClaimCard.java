package hence.window.practice.building;

import hence.drawing.Drawing;
import hence.drawing.Ink;
import hence.drawing.Mark;
import hence.editing.Camera;
import hence.layout.Rect;
import hence.window.canvas.CanvasBrush;
import hence.window.kit.Typefaces;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;

/** A claim that lies about: the box that it has on the map. */
public final class ClaimCard extends Pane {
  /** Room for the edge and the ring of the one that has the keyboard, in px. */
  private static final double MARGIN = 5;

  private final String claim;

  /**
   * @param drawing of a map with the claim
   * @param box where the claim stands on it
   */
  ClaimCard(String claim, String words, Drawing drawing, Rect box, Typefaces typefaces) {
    this.claim = claim;
    Canvas canvas = new Canvas(box.width() + 2 * MARGIN, box.height() + 2 * MARGIN);
    List<Mark> marks =
        drawing.marks().stream()
            .filter(mark -> mark instanceof Mark.Cluster cluster && cluster.partId().equals(claim))
            .toList();
    Drawing alone =
        new Drawing(drawing.title(), drawing.language(), drawing.bounds(), Ink.NONE, marks);
    new CanvasBrush(canvas.getGraphicsContext2D(), typefaces, CanvasBrush.Labelling.NONE)
        .paint(
            alone,
            new Camera(1, MARGIN - box.x(), MARGIN - box.y()),
            canvas.getWidth(),
            canvas.getHeight());
    getChildren().add(canvas);
    setPrefSize(canvas.getWidth(), canvas.getHeight());
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getStyleClass().add("claim-card");
    setCursor(Cursor.OPEN_HAND);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    setAccessibleText(words);
  }

  String claim() {
    return claim;
  }
}
