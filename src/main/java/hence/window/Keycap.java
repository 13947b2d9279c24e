package hence.window;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A key as it is drawn in lists of keys. */
final class Keycap {
  private Keycap() {}

  static Label of(String key) {
    Label cap = new Label(key);
    cap.getStyleClass().add("keycap");
    cap.setMinWidth(Region.USE_PREF_SIZE);
    return cap;
  }
}
