package hence.window;

import hence.drawing.Theme;
import hence.editing.Desk;
import hence.editing.View;
import hence.format.BundledMap;
import hence.format.MapFile;
import hence.format.Reading;
import hence.map.ArgumentMap;
import hence.map.SystemLanguage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;

/** The windowed program: opens the file named, else the last one, else the bundled essay. */
public final class HenceApp extends Application {
  @Override
  public void start(Stage stage) {
    Settings settings = Settings.load();
    View view =
        View.of(
            settings.get("language").orElse(SystemLanguage.tag()),
            Theme.named(settings.get("theme").orElse("light")));
    Optional<Path> file =
        named().or(() -> settings.get("file").map(Path::of).filter(Files::isReadable));
    Optional<Reading> reading = file.map(path -> MapFile.read(path, view.language()));
    Optional<ArgumentMap> map = reading.flatMap(Reading::map);
    Desk desk =
        new Desk(
            map.orElseGet(() -> BundledMap.essay(view.language())), map.flatMap(_ -> file), view);
    MainWindow window = new MainWindow(stage, desk, settings);
    reading.ifPresent(read -> window.report(file.orElseThrow(), read));
    window.show();
  }

  private Optional<Path> named() {
    List<String> arguments = getParameters().getUnnamed();
    return arguments.stream().findFirst().map(Path::of).map(p -> p.toAbsolutePath().normalize());
  }
}
