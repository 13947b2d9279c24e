package hence.window.practice.building;

import hence.format.MapFile;
import hence.format.kit.FileTrouble;
import hence.lesson.practice.building.Build;
import hence.map.ArgumentMap;
import hence.map.Problem;
import hence.window.practice.exercise.PracticeLook;
import hence.window.practice.exercise.Work;
import java.io.File;
import java.io.IOException;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** Under the cards: the score so far, strangers or not, start over, save for the teacher. */
final class BuildTools extends VBox {
  private final Work<Build> work;
  private final PracticeLook look;
  private final Label score = new Label();
  private final CheckBox strangers = new CheckBox();
  private final Hyperlink over = new Hyperlink();
  private final Hyperlink save = new Hyperlink();
  private final Hyperlink saveTask = new Hyperlink();

  BuildTools(Work<Build> work, PracticeLook look) {
    this.work = work;
    this.look = look;
    getStyleClass().add("build-tools");
    score.setId("build-score");
    strangers.setId("build-strangers");
    strangers.setWrapText(true);
    strangers.setOnAction(_ -> startOver(strangers.isSelected()));
    over.setId("build-over");
    over.setOnAction(_ -> startOver(strangers.isSelected()));
    save.setId("build-save");
    save.setOnAction(_ -> save("build.save", work.now().graded(), "attempt"));
    saveTask.setId("build-save-task");
    saveTask.setOnAction(_ -> save("build.save-task", work.now().reference(), "task"));
    FlowPane links = new FlowPane(over, save, saveTask);
    links.getStyleClass().add("build-links");
    getChildren().addAll(score, strangers, links);
  }

  void refresh() {
    Build build = work.now();
    score.setText(
        build.score().isEmpty()
            ? look.say("build.score.none")
            : look.say("build.score", build.score().getAsDouble()));
    strangers.setText(look.say("build.strangers"));
    strangers.setSelected(!build.strangers().isEmpty());
    over.setText(look.say("practice.again"));
    save.setText(look.say("build.save"));
    saveTask.setText(look.say("build.save-task"));
    // It is the solution.
    saveTask.setVisible(build.progress().finished());
    saveTask.setManaged(saveTask.isVisible());
  }

  /** A step like every other: undo brings the old attempt back. */
  private void startOver(boolean withStrangers) {
    work.step(BuildKind.afresh(work.now(), look.desk().map(), withStrangers));
  }

  private void save(String title, ArgumentMap map, String kind) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(look.say(title));
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(look.say("open.maps"), "*.json"));
    chooser.setInitialFileName(map.contention() + "-" + kind + ".json");
    Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow()))
        .ifPresent(file -> write(map, file));
  }

  private void write(ArgumentMap map, File file) {
    try {
      MapFile.write(map, file.toPath());
    } catch (IOException e) {
      Problem problem = FileTrouble.onWriting(e, file.toPath(), look.language());
      String words = problem.message() + look.say("say.gap") + problem.advice();
      Alert alert = new Alert(Alert.AlertType.ERROR, words);
      alert.initOwner(getScene().getWindow());
      alert.setHeaderText(null);
      alert.show();
    }
  }
}
