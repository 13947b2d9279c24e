package hence.window.practice;

import hence.lesson.portion.Portion;
import hence.lesson.practice.exercise.Exercise;
import hence.lesson.practice.exercise.Progress;
import hence.lesson.practice.exercise.Remark;
import hence.map.Text;
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
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

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
  private final Label words = new Label();
  private final FontIcon sign = new FontIcon();
  private final HBox card = new HBox();
  private final Button action = new Button();
  private final Button next = new Button();
  private final Button again = new Button();
  private final Label unsaved = new Label();
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
    setBottom(card());
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
    remark(progress);
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
      unsaved.setText("");
    } catch (IOException e) {
      unsaved.setText(look.say("practice.unsaved", String.valueOf(e.getMessage())));
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

  private HBox card() {
    words.setId("remark");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    words.setFocusTraversable(true);
    action.setId("practice-action");
    action.getStyleClass().add("accent");
    action.setOnAction(_ -> view.act());
    next.setId("practice-next");
    next.getStyleClass().add("accent");
    next.setOnAction(_ -> goOn());
    again.setId("practice-again");
    again.setOnAction(_ -> again());
    unsaved.getStyleClass().add("warning-text");
    VBox said = new VBox(words, unsaved);
    said.getStyleClass().add("practice-said");
    unsaved.managedProperty().bind(unsaved.textProperty().isNotEmpty());
    HBox.setHgrow(said, Priority.ALWAYS);
    for (Button button : List.of(action, next, again)) {
      button.setMinWidth(USE_PREF_SIZE);
    }
    card.getChildren().addAll(sign, said, again, action, next);
    card.getStyleClass().add("practice-card");
    return card;
  }

  private void remark(Progress progress) {
    Remark remark = work.now().remark(look.language());
    String said =
        progress.finished()
            ? remark.words() + look.say("say.gap") + look.say("practice." + kind.id() + ".done")
            : remark.words();
    if (!Text.typeset(said).equals(words.getText())) {
      words.setText(Text.typeset(said));
      words.setAccessibleText(words.getText());
      words.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
    sign.setIconCode(
        switch (remark.tone()) {
          case TASK -> Feather.EDIT_3;
          case PROBLEM -> Feather.ALERT_CIRCLE;
          case RIGHT -> Feather.THUMBS_UP;
          case SHOWN -> Feather.BOOK_OPEN;
          case DONE -> Feather.CHECK_CIRCLE;
        });
    card.getStyleClass().removeIf(style -> style.startsWith("remark-"));
    card.getStyleClass().add("remark-" + remark.tone().name().toLowerCase(java.util.Locale.ROOT));
  }

  private String actKey() {
    return KeyNames.name(ACT, look.phrases());
  }

  private static void show(Button button, boolean on) {
    button.setVisible(on);
    button.setManaged(on);
  }
}
