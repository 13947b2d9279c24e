package hence.window.navigation;

import hence.editing.Desk;
import hence.window.canvas.MapCanvas;
import hence.window.kit.Tips;
import hence.window.words.Phrases;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Zoom out, how far, zoom in, fit: over the corner of the map. */
public final class ZoomBar extends HBox {
  public static final double STEP = 1.25;

  private final Desk desk;
  private final Phrases phrases;
  private final Button out = button(Feather.MINUS);
  private final Button percent = new Button();
  private final Button in = button(Feather.PLUS);
  private final Button fit = button(Feather.MAXIMIZE);

  public ZoomBar(Desk desk, MapCanvas canvas, Phrases phrases) {
    this.desk = desk;
    this.phrases = phrases;
    getStyleClass().add("zoom-bar");
    percent.setId("zoom-percent");
    percent.getStyleClass().addAll("flat", "zoom-percent");
    out.setOnAction(_ -> canvas.zoom(1 / STEP));
    in.setOnAction(_ -> canvas.zoom(STEP));
    percent.setOnAction(_ -> canvas.zoomToFull());
    fit.setOnAction(_ -> canvas.fit());
    getChildren().addAll(out, percent, in, fit);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    desk.onLook(this::refresh);
    phrases.onTranslation(this::translate);
    refresh();
    translate();
  }

  private static Button button(Feather icon) {
    Button button = new Button(null, new FontIcon(icon));
    button.getStyleClass().addAll("flat", "button-icon");
    return button;
  }

  private void refresh() {
    percent.setText(Math.round(desk.camera().scale() * 100) + " %");
  }

  private void translate() {
    Tips.set(out, phrases.say("command.zoom-out"));
    Tips.set(percent, phrases.say("command.full-size"));
    Tips.set(in, phrases.say("command.zoom-in"));
    Tips.set(fit, phrases.say("command.fit"));
  }
}
