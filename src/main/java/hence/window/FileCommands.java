package hence.window;

import hence.editing.Desk;
import hence.editing.Scenarios;
import hence.editing.Visits;
import hence.judging.Opinions;
import hence.map.ArgumentMap;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputDialog;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** The commands on files: open, by choice or by dropping; keep a scenario; export a picture. */
final class FileCommands {
  private final Stage stage;
  private final Desk desk;
  private final Phrases phrases;
  private final Settings settings;
  private final MapCanvas canvas;
  private final Visits visits;
  private final ProblemBanner banner;
  private final Documents documents;

  FileCommands(
      Stage stage,
      Desk desk,
      Phrases phrases,
      Settings settings,
      MapCanvas canvas,
      Visits visits,
      ProblemBanner banner,
      Documents documents) {
    this.stage = stage;
    this.desk = desk;
    this.phrases = phrases;
    this.settings = settings;
    this.canvas = canvas;
    this.visits = visits;
    this.banner = banner;
    this.documents = documents;
  }

  List<Command> all() {
    return List.of(
        Command.of("open", "Shortcut+O", this::askForFile),
        Command.of("essay", this::openEssay),
        Command.of("export", "Shortcut+E", this::export));
  }

  /** Fills the menu of files opened lately each time it is shown. */
  void fill(Menu recent) {
    recent.setOnShowing(_ -> fillRecent(recent));
    fillRecent(recent);
  }

  /** Opens files that are dropped on the window. */
  void acceptDrops(Scene scene) {
    scene.setOnDragOver(this::dragOver);
    scene.setOnDragDropped(this::drop);
  }

  /** Asks for a name and keeps the marks in the map's file under it. */
  void saveScenario() {
    TextInputDialog dialog = new TextInputDialog();
    dialog.initOwner(stage);
    dialog.setTitle(phrases.say("scenario.save"));
    dialog.setHeaderText(null);
    dialog.setContentText(phrases.say("scenario.name"));
    dialog.showAndWait().map(String::strip).filter(name -> !name.isEmpty()).ifPresent(this::keep);
  }

  void keep(String scenario) {
    Opinions marks = desk.view().opinions();
    ArgumentMap changed = Scenarios.with(desk.map(), scenario, marks);
    Optional<Path> file = desk.file().or(this::askWhereToSave);
    if (file.isEmpty()) {
      return;
    }
    try {
      documents.save(changed, file.get());
      desk.change(desk.view().withOpinions(marks));
    } catch (IOException e) {
      banner.show("problems.save", e.getMessage(), List.of());
    }
  }

  private Optional<Path> askWhereToSave() {
    FileChooser chooser = mapChooser("scenario.save");
    chooser.setInitialFileName("power-to-the-people.json");
    return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
  }

  private void askForFile() {
    FileChooser chooser = mapChooser("command.open");
    desk.file().map(path -> path.getParent().toFile()).ifPresent(chooser::setInitialDirectory);
    Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath).ifPresent(this::open);
  }

  private FileChooser mapChooser(String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(phrases.say(title));
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(phrases.say("open.maps"), "*.json"));
    return chooser;
  }

  void open(Path file) {
    if (documents.open(file)) {
      visits.clear();
      canvas.begin();
    }
  }

  private void openEssay() {
    documents.openBundled();
    visits.clear();
    canvas.begin();
  }

  private void fillRecent(Menu recent) {
    recent.getItems().clear();
    for (Path file : settings.recent()) {
      MenuItem item = new MenuItem(file.toString());
      item.setMnemonicParsing(false);
      item.setOnAction(_ -> open(file));
      recent.getItems().add(item);
    }
    recent.setDisable(recent.getItems().isEmpty());
  }

  private void export() {
    try {
      new ExportDialog(desk, phrases, stage).run();
    } catch (IOException e) {
      banner.show("problems.export", e.getMessage(), List.of());
    }
  }

  private void dragOver(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private void drop(DragEvent event) {
    event.getDragboard().getFiles().stream().findFirst().map(File::toPath).ifPresent(this::open);
    event.setDropCompleted(true);
    event.consume();
  }
}
