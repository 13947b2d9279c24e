package hence.window.files;

import hence.editing.Desk;
import hence.editing.Preparation;
import hence.editing.Scenarios;
import hence.editing.Shown;
import hence.editing.Visits;
import hence.format.FileTrouble;
import hence.map.ArgumentMap;
import hence.map.Problem;
import hence.window.canvas.MapCanvas;
import hence.window.command.Command;
import hence.window.export.ExportDialog;
import hence.window.export.PictureCopy;
import hence.window.export.PictureOrder;
import hence.window.kit.Errands;
import hence.window.kit.ProblemBanner;
import hence.window.settings.Settings;
import hence.window.words.Phrases;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputDialog;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/**
 * The commands on files: open, by choice or by dropping; keep a scenario; export or copy a picture.
 */
public final class FileCommands {
  private final Stage stage;
  private final Desk desk;
  private final Phrases phrases;
  private final Settings settings;
  private final MapCanvas canvas;
  private final Visits visits;
  private final ProblemBanner banner;
  private final Documents documents;
  private final Errands opening;
  private final Errands exporting = new Errands();
  private String exported = "";
  private BooleanSupplier mayLeave = () -> true;
  private Consumer<Runnable> leaving = Runnable::run;

  public FileCommands(
      Stage stage,
      Desk desk,
      Phrases phrases,
      Settings settings,
      MapCanvas canvas,
      Visits visits,
      ProblemBanner banner,
      Documents documents,
      Errands opening) {
    this.opening = opening;
    this.stage = stage;
    this.desk = desk;
    this.phrases = phrases;
    this.settings = settings;
    this.canvas = canvas;
    this.visits = visits;
    this.banner = banner;
    this.documents = documents;
  }

  public List<Command> all() {
    return List.of(
        Command.of("open", "Shortcut+O", this::askForFile),
        Command.of("essay", this::openEssay),
        Command.of("export", "Shortcut+E", this::export),
        Command.of(
            "copy-picture",
            "Shortcut+Shift+C",
            () -> new PictureCopy(banner).copy(desk.drawing())));
  }

  /** Fills the menu of files opened lately each time it is shown. */
  public void fill(Menu recent) {
    recent.setOnShowing(_ -> fillRecent(recent));
    fillRecent(recent);
  }

  /** Opens files that are dropped on the window. */
  public void acceptDrops(Scene scene) {
    scene.setOnDragOver(this::dragOver);
    scene.setOnDragDropped(this::drop);
  }

  /**
   * Lets somebody decide whether the open map may be left for another.
   *
   * @param leaving runs what puts the other map in its place
   */
  public void guardedBy(BooleanSupplier mayLeave, Consumer<Runnable> leaving) {
    this.mayLeave = mayLeave;
    this.leaving = leaving;
  }

  /** Asks for a name and keeps the marks in the map's file under it. */
  public void saveScenario() {
    ask("scenario.save", "scenario.name", "").ifPresent(this::keep);
  }

  /** Asks for a few words; empty if there are none. */
  public Optional<String> ask(String titleKey, String whatKey, String before) {
    TextInputDialog dialog = new TextInputDialog(before);
    dialog.initOwner(stage);
    dialog.setTitle(phrases.say(titleKey));
    dialog.setHeaderText(null);
    dialog.setContentText(phrases.say(whatKey));
    return dialog.showAndWait().map(String::strip).filter(words -> !words.isEmpty());
  }

  public void keep(String scenario) {
    save(Scenarios.with(desk.map(), scenario, desk.view().opinions()));
  }

  /**
   * Writes a changed map into the open file, or into one that is asked for; what is seen of the map
   * stays as it is. Whether it is written.
   */
  public boolean save(ArgumentMap changed) {
    Optional<Path> file = desk.file().or(this::askWhereToSave);
    return file.isPresent() && save(changed, file.get());
  }

  /**
   * Writes a changed map into the open file; where there is none, it lasts as long as the window.
   */
  public void keepInMap(ArgumentMap changed) {
    if (desk.file().isPresent()) {
      save(changed, desk.file().get());
    } else {
      desk.replace(changed);
    }
  }

  public boolean save(ArgumentMap changed, Path file) {
    try {
      documents.save(changed, file);
      return true;
    } catch (IOException e) {
      Problem problem = FileTrouble.onWriting(e, file, desk.view().language());
      banner.show("problems.save-map", file.getFileName().toString(), List.of(problem));
      return false;
    }
  }

  private Optional<Path> askWhereToSave() {
    FileChooser chooser = mapChooser("save.title");
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

  public void open(Path file) {
    if (mayLeave.getAsBoolean()) {
      documents.open(file, preparation(), this::put);
    }
  }

  private void openEssay() {
    if (mayLeave.getAsBoolean()) {
      documents.openBundled(preparation(), this::put);
    }
  }

  private Preparation preparation() {
    return desk.preparing(canvas.getWidth(), canvas.getHeight());
  }

  private void put(Shown map) {
    leaving.accept(() -> desk.open(map));
    visits.clear();
    canvas.toBeginning();
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

  /** What may be waited for, by the key of its words. */
  public Map<String, Errands> errands() {
    return Map.of("opening", opening, "exporting", exporting);
  }

  /** Says what is waited for. */
  public String waitingFor(String what) {
    return phrases.say("waiting." + what, what.equals("opening") ? documents.name() : exported);
  }

  /** Stops what is under way. */
  public void close() {
    exporting.drop();
  }

  private void export() {
    new ExportDialog(desk, phrases, stage).ask().ifPresent(this::export);
  }

  /** Writes a picture in the background; it is written whole or not at all. */
  void export(PictureOrder order) {
    exported = order.file().getFileName().toString();
    exporting.start(order::write, this::reportExport, () -> {});
  }

  private void reportExport(Optional<IOException> trouble) {
    trouble.ifPresent(e -> banner.show("problems.export", e.getMessage(), List.of()));
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
