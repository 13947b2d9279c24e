package hence.window.navigation;

import hence.editing.Desk;
import hence.window.canvas.MapCanvas;
import hence.window.canvas.MiniMap;
import hence.window.kit.Errands;
import hence.window.kit.Waiting;
import hence.window.words.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The map and what lies over it: the whole of it small, its size, and what is waited for. */
public final class MapArea extends StackPane {
  private final Phrases phrases;
  private final VBox waiting = new VBox(8);
  private final List<Errands> errands = new ArrayList<>();

  public MapArea(Desk desk, MapCanvas canvas, Phrases phrases) {
    this.phrases = phrases;
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

  /**
   * Says that an errand is waited for, as long as it is.
   *
   * @param what says what is waited for
   */
  public void add(String id, Errands errand, Supplier<String> what) {
    errands.add(errand);
    waiting.getChildren().add(new Waiting(id, errand, phrases, what));
  }

  /** Calls off what is waited for; whether there was anything. */
  public boolean stopWaiting() {
    Optional<Errands> busy = errands.stream().filter(Errands::isBusy).findFirst();
    busy.ifPresent(Errands::cancel);
    return busy.isPresent();
  }
}
