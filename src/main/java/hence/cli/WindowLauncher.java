package hence.cli;

import hence.window.HenceApp;
import java.nio.file.Path;
import javafx.application.Application;

/** Opens the window; alone in touching JavaFX, so that no other command loads it. */
final class WindowLauncher {
  private WindowLauncher() {}

  static int open(Path map, Path pictures, Terminal terminal) {
    String[] arguments = map == null ? new String[0] : new String[] {map.toString()};
    try {
      Application.launch(HenceApp.class, arguments);
      return 0;
    } catch (UnsupportedOperationException | UnsatisfiedLinkError e) {
      // A display that cannot be opened, or a system without the libraries for windows.
      return WithoutWindow.run(pictures, terminal);
    }
  }
}
