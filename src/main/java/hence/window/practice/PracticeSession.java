package hence.window.practice;

import hence.lesson.portion.Portion;
import hence.lesson.practice.exercise.Exercise;
import hence.lesson.practice.exercise.Progress;
import hence.window.command.KeyNames;
import hence.window.kit.Tips;
import hence.window.practice.exercise.ExerciseKind;
import hence.window.practice.exercise.PracticeFiles;
import hence.window.practice.exercise.PracticeLook;
import hence.window.practice.exercise.PracticeView;
import hence.window.practice.exercise.Work;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;

/** One exercise on one portion: the header, the exercise's own view, and the card for remarks. */
final class PracticeSession<E extends Exercise<E>> extends BorderPane {
  private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
  private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Shift+Z");
  private static final KeyCombination REDO_TOO = KeyCombination.valueOf("Shortcut+Y");
  private static final KeyCombination ACT = KeyCombination.valueOf("Shortcut+ENTER");

  private final ExerciseKind<E> kind;
  private final List<Portion> portions;
  private final int at;
  private final PracticeLook look;
  private final PracticeFiles files;
  private final BiConsumer<ExerciseKind<E>, Portion> begin;
  private final PracticeHeader header;
  private final Button action = new Button();
  private final Button next = new Button();
  private final Button again = new Button();
  private final RemarkCard card = new RemarkCard(again, action, next);
  private Work<E> work;
  private PracticeView view;
  private Runnable onLeave = () -> {};

  /**
   * @param portions those that the kind suits; {@code at} tells which of them is practised
   * @param begin begins an exercise on another portion
   */
  PracticeSession(
      ExerciseKind<E> kind,
      List<Portion> portions,
      int at,
      PracticeLook look,
      PracticeFiles files,
      BiConsumer<ExerciseKind<E>, Portion> begin) {
    this.kind = kind;
    this.portions = portions;
    this.at = at;
    this.look = look;
    this.files = files;
    this.begin = begin;
    this.header = new PracticeHeader(look, this::leave, this::undo, this::redo);
    setTop(header);
    prepareButtons();
    setBottom(card);
    getStyleClass().add("practice-session");
    Optional<E> left = files.load(kind, portion()).flatMap(a -> kind.resume(portion(), a));
    open(left.orElseGet(() -> kind.begin(portion(), level())));
  }

  void onLeave(Runnable listener) {
    onLeave = listener;
  }

  void leave() {
    onLeave.run();
  }

  void focus() {
    // What lies in a scroll pane is on the scene, and can have the keyboard, only after this.
    applyCss();
    layout();
    view.focus();
  }

  /** Whether the key is one of the session. */
  boolean press(KeyEvent event) {
    if (UNDO.match(event)) {
      undo();
    } else if (REDO.match(event) || REDO_TOO.match(event)) {
      redo();
    } else if (ACT.match(event)) {
      actOrGoOn();
    } else {
      return false;
    }
    return true;
  }

  /** Shows everything in the language and the theme that hold now. */
  void refresh() {
    Progress progress = work.now().progress();
    header.show(
        look.say("practice." + kind.id()),
        portions.size() == 1
            ? title()
            : look.say("practice.portion", at + 1, portions.size(), title()),
        progress);
    header.allow(work.canUndo(), work.canRedo());
    view.refresh();
    card.say(
        work.now().remark(look.language()),
        progress.finished()
            ? look.say("say.gap") + look.say("practice." + kind.id() + ".done")
            : "");
    action.setText(look.say(view.action()));
    action.setDisable(!view.canAct());
    show(action, !progress.finished());
    next.setText(look.say(isLast() ? "practice.overview" : "practice.next-portion"));
    show(next, progress.finished());
    boolean canBeHarder = kind.harder(work.now()).isPresent();
    again.setText(look.say(canBeHarder ? "practice." + kind.id() + ".harder" : "practice.again"));
    show(again, progress.finished());
    Tips.set(action, look.say("practice.action.tip", look.say(view.action()), actKey()));
  }

  private Portion portion() {
    return portions.get(at);
  }

  private boolean isLast() {
    return at == portions.size() - 1;
  }

  private double level() {
    return portions.size() == 1 ? 1 : (double) at / (portions.size() - 1);
  }

  private String title() {
    return portion().map().claim(portion().top()).shortText().in(look.language());
  }

  private void open(E exercise) {
    work = new Work<>(exercise);
    view = kind.view(work, look);
    setCenter(view.region());
    work.onChange(this::changed);
    refresh();
  }

  private void changed() {
    try {
      files.save(kind, portion(), work.now());
      card.warn("");
    } catch (IOException e) {
      card.warn(look.say("practice.unsaved", String.valueOf(e.getMessage())));
    }
    refresh();
  }

  private void undo() {
    work.undo();
    view.focus();
  }

  private void redo() {
    work.redo();
    view.focus();
  }

  private void actOrGoOn() {
    if (work.now().progress().finished()) {
      goOn();
    } else if (view.canAct()) {
      view.act();
    }
  }

  private void goOn() {
    if (isLast()) {
      leave();
    } else {
      begin.accept(kind, portions.get(at + 1));
    }
  }

  /** A harder round if there is one, else the same once more. */
  private void again() {
    open(kind.harder(work.now()).orElseGet(() -> kind.begin(portion(), level())));
    changed();
    focus();
  }

  private void prepareButtons() {
    action.setId("practice-action");
    action.getStyleClass().add("accent");
    action.setOnAction(_ -> view.act());
    next.setId("practice-next");
    next.getStyleClass().add("accent");
    next.setOnAction(_ -> goOn());
    again.setId("practice-again");
    again.setOnAction(_ -> again());
  }

  private String actKey() {
    return KeyNames.name(ACT, look.phrases());
  }

  private static void show(Button button, boolean on) {
    button.setVisible(on);
    button.setManaged(on);
  }
}
