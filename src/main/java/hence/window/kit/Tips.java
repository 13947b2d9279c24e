package hence.window.kit;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;

/** Names controls that show only an icon, for the eye and for a screen reader. */
public final class Tips {
  private Tips() {}

  public static void set(Control control, String words) {
    Tooltip tip = control.getTooltip();
    // Windows say their words again with every change; a tip is dear to make.
    if (tip == null || !tip.getText().equals(words)) {
      control.setTooltip(new Tooltip(words));
      control.setAccessibleText(words);
    }
  }
}
