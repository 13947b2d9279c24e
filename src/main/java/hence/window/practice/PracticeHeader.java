package hence.window.practice;

import hence.drawing.Theme;
import hence.lesson.practice.exercise.Progress;
import hence.map.Words;
import hence.window.kit.Tips;
import hence.window.practice.exercise.PracticeLook;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Above an exercise: what it is, how far it is, undo, redo, language, theme and the way out. */
final class PracticeHeader extends HBox {
  private final PracticeLook look;
  private final Button leave = button("practice-leave", Feather.ARROW_LEFT);
  private final Button undo = button("undo", Feather.CORNER_UP_LEFT);
  private final Button redo = button("redo", Feather.CORNER_UP_RIGHT);
  private final Button language = new Button();
  private final Button theme = button("practice-theme", Feather.MOON);
  private final Label name = new Label();
  private final Label portion = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final Label steps = new Label();

  PracticeHeader(PracticeLook look, Runnable onLeave, Runnable onUndo, Runnable onRedo) {
    this.look = look;
    getStyleClass().add("practice-header");
    name.getStyleClass().add("practice-name");
    portion.getStyleClass().add("quiet");
    portion.setId("practice-portion");
    portion.setTextOverrun(OverrunStyle.ELLIPSIS);
    steps.setId("practice-steps");
    steps.getStyleClass().add("quiet");
    steps.setMinWidth(Region.USE_PREF_SIZE);
    bar.setFocusTraversable(false);
    leave.setOnAction(_ -> onLeave.run());
    undo.setOnAction(_ -> onUndo.run());
    redo.setOnAction(_ -> onRedo.run());
    language.setId("practice-language");
    language.getStyleClass().add("flat");
    language.setMinWidth(Region.USE_PREF_SIZE);
    language.setOnAction(_ -> nextLanguage());
    theme.setOnAction(_ -> nextTheme());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    VBox titles = new VBox(name, portion);
    titles.setMinWidth(80);
    getChildren().addAll(leave, titles, space, steps, bar, undo, redo, language, theme);
  }

  void show(String exercise, String about, Progress progress) {
    name.setText(exercise);
    portion.setText(about);
    bar.setProgress(progress.share());
    steps.setText(look.say("practice.steps", progress.done(), progress.of()));
    Tips.set(leave, look.say("practice.leave"));
    Tips.set(undo, look.say("practice.undo"));
    Tips.set(redo, look.say("practice.redo"));
    language.setText(look.say("language.other"));
    Tips.set(language, look.say("command.language"));
    theme.setGraphic(new FontIcon(look.theme().equals(Theme.DARK) ? Feather.SUN : Feather.MOON));
    Tips.set(theme, look.say("theme.next"));
  }

  void allow(boolean toUndo, boolean toRedo) {
    undo.setDisable(!toUndo);
    redo.setDisable(!toRedo);
  }

  private void nextLanguage() {
    int now = Words.LANGUAGES.indexOf(Words.nearest(look.language()));
    String next = Words.LANGUAGES.get((now + 1) % Words.LANGUAGES.size());
    look.desk().change(look.desk().view().withLanguage(next));
  }

  private void nextTheme() {
    Theme next = look.theme().equals(Theme.LIGHT) ? Theme.DARK : Theme.LIGHT;
    look.desk().change(look.desk().view().withTheme(next));
  }

  private static Button button(String id, Feather icon) {
    Button button = new Button(null, new FontIcon(icon));
    button.setId(id);
    button.getStyleClass().addAll("flat", "button-icon");
    button.setFocusTraversable(false);
    return button;
  }
}
