package hence.cli;

import java.util.Locale;

/** Whether a window can be opened here. */
final class Display {
  private Display() {}

  static boolean isThere() {
    boolean headlessPlatform = "Headless".equals(System.getProperty("glass.platform"));
    boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    // JavaFX speaks X11 on Linux, also under Wayland.
    return headlessPlatform || !linux || isSet("DISPLAY");
  }

  private static boolean isSet(String variable) {
    String value = System.getenv(variable);
    return value != null && !value.isEmpty();
  }
}
