package hence.window.practice.building;

import hence.layout.Rect;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the pointer carries over the map, with what it will be when it is let go. */
final class DragGhost extends VBox {
  /** Screen px from the pointer. */
  private static final double RIGHT = 14;

  private static final double DOWN = 34;

  /** Screen px between it and the places to drop on. */
  private static final double CLEAR = 8;

  private final Label will = new Label();
  private final Label words = new Label();

  DragGhost() {
    setId("drag-ghost");
    getStyleClass().add("drag-ghost");
    will.getStyleClass().add("drag-will");
    will.setWrapText(true);
    will.managedProperty().bind(will.visibleProperty());
    words.setWrapText(true);
    getChildren().addAll(will, words);
  }

  void carry(String claim) {
    words.setText(claim);
  }

  /** Says what it will be; nothing where it cannot be let go. */
  void willBe(Optional<String> sentence) {
    will.setText(sentence.orElse(""));
    will.setVisible(sentence.isPresent());
  }

  /**
   * Goes with the pointer, but below the places to drop on or, if there is no room, above them.
   *
   * @param within the pane that it does not leave
   * @param places where they are on that pane, if there are any
   */
  void follow(Point2D pointer, Region within, Optional<Rect> places) {
    autosize();
    double right = Math.max(0, within.getWidth() - getWidth());
    double bottom = Math.max(0, within.getHeight() - getHeight());
    double y = Math.max(pointer.getY() + DOWN, places.map(on -> on.bottom() + CLEAR).orElse(0.0));
    if (y > bottom && places.isPresent()) {
      y = Math.max(0, places.get().y() - CLEAR - getHeight());
    }
    relocate(Math.min(pointer.getX() + RIGHT, right), Math.min(y, bottom));
  }
}
