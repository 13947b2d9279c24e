package hence.window.practice.building;

import hence.editing.Desk;
import hence.editing.View;
import hence.map.ArgumentMap;
import hence.window.canvas.MapCanvas;
import hence.window.navigation.MapGestures;
import hence.window.practice.exercise.PracticeLook;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The author's own map, to be laid over the student's when the exercise is done. */
final class AuthorsMap extends StackPane {
  private final PracticeLook look;
  private final Desk desk;
  private final ToggleButton toggle = new ToggleButton();

  AuthorsMap(ArgumentMap reference, PracticeLook look) {
    this.look = look;
    this.desk = new Desk(reference, Optional.empty(), View.of(look.language(), look.theme()));
    MapCanvas canvas = new MapCanvas(desk, look.typefaces());
    canvas.setId("authors-map");
    canvas.beginWhole();
    canvas.visibleProperty().bind(toggle.selectedProperty());
    MapGestures.on(canvas, desk);
    toggle.setId("show-author");
    toggle.setGraphic(new FontIcon(Feather.BOOK_OPEN));
    StackPane.setAlignment(toggle, Pos.TOP_RIGHT);
    toggle.getStyleClass().add("author-toggle");
    getChildren().addAll(canvas, toggle);
    setPickOnBounds(false);
  }

  /**
   * @param allowed whether the map may be looked at
   */
  void refresh(boolean allowed) {
    View wanted = View.of(look.language(), look.theme());
    if (!wanted.equals(desk.view())) {
      desk.change(wanted);
    }
    toggle.setText(look.say("build.author"));
    setVisible(allowed);
    if (!allowed) {
      toggle.setSelected(false);
    }
  }
}
