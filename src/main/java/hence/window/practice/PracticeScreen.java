package hence.window.practice;

import hence.editing.Desk;
import hence.editing.Doing;
import hence.lesson.portion.Portion;
import hence.map.ArgumentMap;
import hence.window.kit.Errands;
import hence.window.kit.Typefaces;
import hence.window.kit.Waiting;
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
import java.util.function.Function;
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

  /** Maps with so many are divided aside, so that the window does not stand still. */
  private static final int MANY_CLAIMS = 2_000;

  private final Desk desk;
  private final PracticeLook look;
  private final PracticeFiles files;
  private final Runnable leave;

  /** Divides large maps aside. */
  private final Errands dividing = new Errands();

  private final Function<ArgumentMap, Offers> divide;
  private final Waiting waiting;

  /** The map that is practised on, or to be divided. */
  private ArgumentMap map;

  private Offers offers;
  private PracticeStart start;
  private PracticeSession<?> session;

  /**
   * @param leave what to do when the student goes back to the map
   */
  public PracticeScreen(Desk desk, Phrases phrases, Settings settings, Runnable leave) {
    this(desk, phrases, settings, leave, Offers::of);
  }

  PracticeScreen(
      Desk desk,
      Phrases phrases,
      Settings settings,
      Runnable leave,
      Function<ArgumentMap, Offers> divide) {
    this.desk = desk;
    this.divide = divide;
    waiting = new Waiting("dividing", dividing, phrases, () -> phrases.say("practice.heading"));
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
    setVisible(true);
    if (desk.map() == map && offers != null) {
      toStart();
      return;
    }
    ArgumentMap next = desk.map();
    map = next;
    offers = null;
    start = null;
    show(waiting);
    requestFocus();
    dividing.start(
        next.claims().size() < MANY_CLAIMS,
        report -> {
          report.at(Doing.DIVIDING);
          return divide.apply(next);
        },
        divided -> {
          offers = divided;
          toStart();
        },
        this::close);
  }

  private void toStart() {
    session = null;
    if (start == null) {
      start = new PracticeStart(look, files, offers, this::begin, this::close);
    }
    start.refresh();
    show(start);
    start.focus();
  }

  private <E extends hence.lesson.practice.exercise.Exercise<E>> void begin(
      ExerciseKind<E> kind, Portion portion) {
    List<Portion> suited = offers.suiting(kind);
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
    dividing.drop();
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
    } else if (start != null) {
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
