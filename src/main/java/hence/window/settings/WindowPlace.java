package hence.window.settings;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Where the window stood when it was last closed. */
public final class WindowPlace {
  private static final String KEY = "window";

  private WindowPlace() {}

  /** Puts the window where it was, if that is still on a screen. */
  public static void restore(Stage stage, Settings settings) {
    settings.get(KEY).flatMap(WindowPlace::parse).ifPresent(numbers -> place(stage, numbers));
  }

  private static void place(Stage stage, double[] numbers) {
    Rectangle2D there = new Rectangle2D(numbers[0], numbers[1], numbers[2], numbers[3]);
    if (Screen.getScreens().stream().anyMatch(screen -> screen.getBounds().intersects(there))) {
      stage.setX(there.getMinX());
      stage.setY(there.getMinY());
      stage.setWidth(there.getWidth());
      stage.setHeight(there.getHeight());
      stage.setMaximized(numbers[4] > 0);
    }
  }

  /** Remembers where the window stands. */
  public static void remember(Stage stage, Settings settings) {
    if (stage.isIconified()) {
      return;
    }
    settings.put(
        KEY,
        "%d %d %d %d %d"
            .formatted(
                Math.round(stage.getX()),
                Math.round(stage.getY()),
                Math.round(stage.getWidth()),
                Math.round(stage.getHeight()),
                stage.isMaximized() ? 1 : 0));
  }

  private static Optional<double[]> parse(String text) {
    // Four numbers and a flag, as remember writes them; anything else is not ours.
    if (!text.matches("-?\\d{1,6} -?\\d{1,6} [1-9]\\d{2,5} [1-9]\\d{2,5} [01]")) {
      return Optional.empty();
    }
    String[] words = text.split(" ");
    double[] numbers = new double[words.length];
    for (int i = 0; i < words.length; i++) {
      numbers[i] = Double.parseDouble(words[i]);
    }
    return Optional.of(numbers);
  }
}
