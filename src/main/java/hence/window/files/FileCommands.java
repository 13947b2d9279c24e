package hence.window.files;

import hence.editing.Desk;
import hence.editing.Preparation;
import hence.editing.Shown;
import hence.editing.Visits;
import hence.window.canvas.MapCanvas;
import hence.window.command.Command;
import hence.window.kit.ProblemBanner;
import hence.window.settings.Settings;
import hence.window.words.Phrases;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** The commands that open a map: by choice, by dropping, from those opened lately. */
public final class FileCommands {
  private final Stage stage;
  private final Desk desk;
  private final Phrases phrases;
  private final Settings settings;
  private final MapCanvas canvas;
  private final Visits visits;
  private final Documents documents;
  private final Saving saving;
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
      Documents documents) {
    this.stage = stage;
    this.desk = desk;
    this.phrases = phrases;
    this.settings = settings;
    this.canvas = canvas;
    this.visits = visits;
    this.documents = documents;
    this.saving = new Saving(stage, desk, phrases, documents, banner);
  }

  public List<Command> all() {
    return List.of(
        Command.of("open", "Shortcut+O", this::askForFile), Command.of("essay", this::openEssay));
  }

  /** Fills the menu of files opened lately each time it is shown. */
  public void fill(Menu recent) {
    recent.setOnShowing(_ -> fillRecent(recent));
    fillRecent(recent);
  }

  /** What keeps a changed map in a file. */
  public Saving saving() {
    return saving;
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

  private void askForFile() {
    FileChooser chooser = MapChooser.of(phrases, "command.open");
    desk.file().map(path -> path.getParent().toFile()).ifPresent(chooser::setInitialDirectory);
    Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath).ifPresent(this::open);
  }

  public void open(Path file) {
    if (mayLeave.getAsBoolean()) {
      documents.open(file, preparation(), this::put);
    }
  }

  /** Opens the file that the window begins with. */
  public void open(EarlyReading early) {
    documents.open(early.file(), early::judged, preparation(), this::put);
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
