package hence.window.files;

import hence.editing.Desk;
import hence.editing.Scenarios;
import hence.format.kit.FileTrouble;
import hence.map.ArgumentMap;
import hence.map.Problem;
import hence.window.kit.ProblemBanner;
import hence.window.words.Phrases;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextInputDialog;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** Keeps a changed map in a file, and says why if that cannot be. */
public final class Saving {
  private final Stage stage;
  private final Desk desk;
  private final Phrases phrases;
  private final Documents documents;
  private final ProblemBanner banner;

  Saving(Stage stage, Desk desk, Phrases phrases, Documents documents, ProblemBanner banner) {
    this.stage = stage;
    this.desk = desk;
    this.phrases = phrases;
    this.documents = documents;
    this.banner = banner;
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
    FileChooser chooser = MapChooser.of(phrases, "save.title");
    chooser.setInitialFileName("power-to-the-people.json");
    return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
  }
}
