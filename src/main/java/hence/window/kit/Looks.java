package hence.window.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import hence.drawing.Theme;
import javafx.application.Application;
import javafx.scene.Parent;

/** Dresses the window to go with the map's theme. */
public final class Looks {
  private Looks() {}

  /** Where the rules stand that hold beside those of the theme. */
  public static String sheet() {
    return Looks.class.getResource("window.css").toExternalForm();
  }

  public static void dress(Parent root, Theme theme) {
    boolean dark = theme.equals(Theme.DARK);
    String sheet = (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet();
    if (!sheet.equals(Application.getUserAgentStylesheet())) {
      Application.setUserAgentStylesheet(sheet);
    }
    // Only when it is another: every node of the window finds its style anew after that.
    if (!root.getStyleClass().contains(theme.name())) {
      root.getStyleClass().removeAll("light", "dark", "print");
      root.getStyleClass().add(theme.name());
    }
  }
}
