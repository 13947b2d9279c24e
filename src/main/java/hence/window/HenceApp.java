package hence.window;

import hence.drawing.Theme;
import hence.editing.Desk;
import hence.editing.Scenes;
import hence.editing.View;
import hence.format.BundledMap;
import hence.format.Reading;
import hence.map.ArgumentMap;
import hence.map.SystemLanguage;
import hence.window.files.Documents;
import hence.window.files.EarlyReading;
import hence.window.kit.Errands;
import hence.window.settings.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.animation.SequentialTransition;
import javafx.application.Application;
import javafx.stage.Stage;
import javafx.util.Duration;

/** The windowed program: opens the file named, else the last one, else the bundled essay. */
public final class HenceApp extends Application {
  /** A system property: the window closes by itself. */
  private static final String REHEARSE = "hence.rehearse";

  private Settings settings;
  private View view;
  private Optional<EarlyReading> early;

  /** Begins to read the file, on the way to the window. */
  @Override
  public void init() {
    settings = Settings.load();
    view =
        View.of(
            settings.get("language").orElse(SystemLanguage.tag()),
            Theme.named(settings.get("theme").orElse("light")));
    early =
        named()
            .or(() -> settings.get("file").map(Path::of).filter(Files::isReadable))
            .map(file -> EarlyReading.of(file, view));
  }

  @Override
  public void start(Stage stage) {
    // A small file is waited for before the window comes; a large one in the window, that says so.
    Optional<EarlyReading> large = early.filter(read -> !Documents.isSmall(read.file()));
    Optional<Path> file = early.filter(_ -> large.isEmpty()).map(EarlyReading::file);
    Optional<Reading> reading = early.filter(_ -> large.isEmpty()).map(EarlyReading::reading);
    Optional<ArgumentMap> map = reading.flatMap(Reading::map);
    Errands making = new Errands();
    Desk desk =
        new Desk(
            map.orElseGet(() -> BundledMap.essay(view.language())),
            map.flatMap(_ -> file),
            view,
            new Scenes(),
            making);
    MainWindow window = new MainWindow(stage, desk, settings, making);
    reading.ifPresent(read -> window.report(file.orElseThrow(), read));
    window.show();
    large.ifPresent(window.files()::open);
    if (Boolean.getBoolean(REHEARSE)) {
      rehearse(stage, desk);
    }
  }

  /** Uses the window for a moment and closes it: the build trains its start-up cache this way. */
  private static void rehearse(Stage stage, Desk desk) {
    PauseTransition first = new PauseTransition(Duration.seconds(1));
    first.setOnFinished(_ -> desk.toggleFold(desk.map().contention()));
    PauseTransition last = new PauseTransition(Duration.seconds(1));
    last.setOnFinished(_ -> stage.close());
    new SequentialTransition(first, last).play();
  }

  private Optional<Path> named() {
    List<String> arguments = getParameters().getUnnamed();
    return arguments.stream().findFirst().map(Path::of).map(p -> p.toAbsolutePath().normalize());
  }
}
