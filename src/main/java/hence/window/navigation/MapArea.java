package hence.window.navigation;

import hence.editing.Desk;
import hence.window.canvas.MapCanvas;
import hence.window.canvas.MiniMap;
import hence.window.kit.Waiting;
import hence.window.words.Phrases;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The map and what lies over it: the whole of it small, its size, and what is waited for. */
public final class MapArea extends StackPane {
  private final VBox waiting = new VBox(8);

  public MapArea(Desk desk, MapCanvas canvas, Phrases phrases) {
    MiniMap miniMap = new MiniMap(desk, canvas);
    ZoomBar zoomBar = new ZoomBar(desk, canvas, phrases);
    setAlignment(miniMap, Pos.BOTTOM_LEFT);
    setAlignment(zoomBar, Pos.BOTTOM_RIGHT);
    setAlignment(waiting, Pos.BOTTOM_CENTER);
    waiting.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    waiting.getStyleClass().add("waiting-list");
    // Only the cards are in the hand's way.
    waiting.setPickOnBounds(false);
    getChildren().addAll(canvas, miniMap, zoomBar, waiting);
    getStyleClass().add("map-area");
  }

  public void add(Waiting card) {
    waiting.getChildren().add(card);
  }
}
