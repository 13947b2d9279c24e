package hence.window.practice;

import hence.editing.Desk;
import hence.lesson.portion.Portion;
import hence.lesson.portion.Portions;
import hence.map.ArgumentMap;
import hence.window.kit.Typefaces;
import hence.window.practice.building.BuildKind;
import hence.window.practice.exercise.ExerciseKind;
import hence.window.practice.exercise.PracticeFiles;
import hence.window.practice.exercise.PracticeLook;
import hence.window.practice.place.PlaceKind;
import hence.window.practice.predict.PredictKind;
import hence.window.practice.together.TogetherKind;
import hence.window.settings.Settings;
import hence.window.words.Phrases;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/** Practice, in place of the map: the choice of an exercise, then the exercise itself. */
public final class PracticeScreen extends StackPane {
  /** The exercises, the easiest first. */
  static final List<ExerciseKind<?>> KINDS =
      List.of(new PlaceKind(), new TogetherKind(), new BuildKind(), new PredictKind());

  /** Keys of the window that make sense here too; all others rest. */
  private static final Set<KeyCombination> WINDOW_KEYS =
      Set.of(
          KeyCombination.valueOf("Shortcut+L"),
          KeyCombination.valueOf("Shortcut+1"),
          KeyCombination.valueOf("Shortcut+2"),
          KeyCombination.valueOf("Shortcut+3"),
          KeyCombination.valueOf("Shortcut+Q"));

  private final Desk desk;
  private final PracticeLook look;
  private final PracticeFiles files;
  private final Runnable leave;
  private ArgumentMap map;
  private List<Portion> portions = List.of();
  private PracticeStart start;
  private PracticeSession<?> session;

  /**
   * @param leave what to do when the student goes back to the map
   */
  public PracticeScreen(Desk desk, Phrases phrases, Settings settings, Runnable leave) {
    this.desk = desk;
    this.look =
        new PracticeLook(
            desk,
            phrases,
            new Typefaces(),
            () -> settings.get("animate").map(Boolean::valueOf).orElse(true));
    this.files = new PracticeFiles(settings.home().resolve("practice"));
    this.leave = leave;
    setId("practice");
    getStyleClass().add("practice");
    setVisible(false);
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    desk.onChange(this::refresh);
  }

  /** Shows the choice of exercises on the map that lies open. */
  public void open() {
    if (desk.map() != map) {
      map = desk.map();
      portions = Portions.of(map);
      start = null;
    }
    setVisible(true);
    toStart();
  }

  private void toStart() {
    session = null;
    if (start == null) {
      start = new PracticeStart(look, files, portions, this::begin, this::close);
    }
    start.refresh();
    show(start);
    start.focus();
  }

  private <E extends hence.lesson.practice.exercise.Exercise<E>> void begin(
      ExerciseKind<E> kind, Portion portion) {
    List<Portion> suited = portions.stream().filter(kind::suits).toList();
    PracticeSession<E> next =
        new PracticeSession<>(kind, suited, suited.indexOf(portion), look, files, this::begin);
    next.onLeave(this::toStart);
    session = next;
    show(next);
    next.focus();
  }

  private void show(javafx.scene.Node node) {
    getChildren().setAll(node);
    dress();
  }

  private void close() {
    session = null;
    setVisible(false);
    getChildren().clear();
    leave.run();
  }

  /** In the language and the theme that hold now; another map ends the practice on the old one. */
  private void refresh() {
    if (!isVisible()) {
      return;
    }
    dress();
    if (desk.map() != map) {
      close();
    } else if (session != null) {
      session.refresh();
    } else {
      start.refresh();
    }
  }

  private void dress() {
    getStyleClass().removeAll("light", "dark", "print");
    getStyleClass().add(look.theme().name());
  }

  private void press(KeyEvent event) {
    if (session != null && session.press(event)) {
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      if (session != null) {
        session.leave();
      } else {
        close();
      }
      event.consume();
    } else if (event.getCode() != KeyCode.TAB
        && WINDOW_KEYS.stream().noneMatch(key -> key.match(event))) {
      // The window's own commands would act on the map behind, which nobody sees.
      event.consume();
    }
  }
}
