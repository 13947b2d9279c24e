package hence.window.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A key as it is drawn in lists of keys. */
public final class Keycap {
  private Keycap() {}

  public static Label of(String key) {
    Label cap = new Label(key);
    cap.getStyleClass().add("keycap");
    cap.setMinWidth(Region.USE_PREF_SIZE);
    return cap;
  }
}
