package hence.window.practice;

import hence.lesson.portion.Portion;
import hence.lesson.portion.Portions;
import hence.lesson.practice.exercise.Exercise;
import hence.lesson.practice.exercise.Progress;
import hence.window.kit.Cards;
import hence.window.practice.exercise.ExerciseKind;
import hence.window.practice.exercise.PracticeFiles;
import hence.window.practice.exercise.PracticeLook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where practice begins: the exercises, and the portions of the map with what is done of them. */
final class PracticeStart extends BorderPane {
  private static final double WIDTH = 960;
  private static final double LINE = 196;
  private static final double CARD = 118;

  /** Begins an exercise. */
  interface Begin {
    <E extends Exercise<E>> void begin(ExerciseKind<E> kind, Portion portion);
  }

  private final PracticeLook look;
  private final PracticeFiles files;
  private final Offers offers;
  private final Begin begin;
  private final Button leave = new Button();
  private final Label heading = new Label();
  private final Label about = new Label();
  private final Label choose = new Label();
  private final Button start = new Button();
  private final ToggleGroup group = new ToggleGroup();
  private final List<ToggleButton> kinds = new ArrayList<>();
  private final ListView<Portion> list = new ListView<>();
  private Optional<String> asked = Optional.empty();

  PracticeStart(
      PracticeLook look, PracticeFiles files, Offers offers, Begin begin, Runnable close) {
    this.look = look;
    this.files = files;
    this.offers = offers;
    this.begin = begin;
    getStyleClass().add("practice-start");
    leave.setGraphic(new FontIcon(Feather.ARROW_LEFT));
    leave.setId("practice-leave");
    leave.getStyleClass().add("flat");
    leave.setOnAction(_ -> close.run());
    setTop(new HBox(leave));
    getTop().getStyleClass().add("practice-header");
    PracticeScreen.KINDS.forEach(kind -> kinds.add(card(kind)));
    kinds.stream().findFirst().ifPresent(first -> first.setSelected(true));
    group
        .selectedToggleProperty()
        .addListener((_, was, is) -> {
          if (is == null) {
            was.setSelected(true);
          } else {
            fill();
          }
        });
    list.setId("practice-portions");
    list.setCellFactory(_ -> new PortionCell(look, this::progress));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    // A list takes Escape for itself, even when nothing is edited in it.
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
            event.consume();
          }
        });
    list.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        start();
      }
    });
    start.setId("practice-start");
    start.getStyleClass().add("accent");
    start.setOnAction(_ -> start());
    start.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
    setCenter(content());
    fill();
  }

  /** In the language that holds now, with what has been done since, at the selected claim. */
  void refresh() {
    leave.setText(look.say("practice.to-map"));
    heading.setText(look.say("practice.heading"));
    about.setText(look.say("practice.about", look.desk().map().title().in(look.language())));
    choose.setText(look.say("practice.choose"));
    for (ToggleButton card : kinds) {
      translate(card);
    }
    list.refresh();
    preselect();
    nameStart();
  }

  void focus() {
    list.requestFocus();
  }

  private VBox content() {
    heading.getStyleClass().add("practice-heading");
    about.getStyleClass().add("practice-about");
    choose.getStyleClass().add("section");
    HBox cards = new HBox();
    cards.getChildren().addAll(kinds);
    cards.getStyleClass().add("practice-kinds");
    VBox.setVgrow(list, Priority.ALWAYS);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    VBox content = new VBox(heading, about, cards, choose, list, new HBox(space, start));
    content.getStyleClass().add("practice-content");
    content.setMaxWidth(WIDTH);
    list.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> nameStart());
    return content;
  }

  private ToggleButton card(ExerciseKind<?> kind) {
    ToggleButton card = new ToggleButton();
    card.setId("kind-" + kind.id());
    card.setUserData(kind);
    card.setToggleGroup(group);
    card.getStyleClass().add("practice-kind");
    card.setMaxSize(Double.MAX_VALUE, Region.USE_PREF_SIZE);
    card.setMinHeight(CARD);
    card.setPrefHeight(CARD);
    Label name = Cards.label("", "practice-kind-name");
    Label line = Cards.label("", "practice-kind-line");
    line.setPrefWidth(LINE);
    card.setGraphic(new VBox(4, name, line));
    HBox.setHgrow(card, Priority.ALWAYS);
    card.setPrefWidth(WIDTH / 4);
    return card;
  }

  private void translate(ToggleButton card) {
    String id = ((ExerciseKind<?>) card.getUserData()).id();
    List<Node> labels = ((VBox) card.getGraphic()).getChildren();
    ((Label) labels.get(0)).setText(look.say("practice." + id));
    ((Label) labels.get(1)).setText(look.say("practice." + id + ".line"));
    card.setAccessibleText(
        look.say("practice." + id) + ". " + look.say("practice." + id + ".line"));
  }

  private Optional<ExerciseKind<?>> kind() {
    return Optional.ofNullable(group.getSelectedToggle())
        .map(toggle -> (ExerciseKind<?>) toggle.getUserData());
  }

  private void fill() {
    Portion chosen = list.getSelectionModel().getSelectedItem();
    list.getItems().setAll(kind().map(offers::suiting).orElse(List.of()));
    if (chosen != null && list.getItems().contains(chosen)) {
      select(chosen);
    } else {
      unfinished().ifPresent(this::select);
    }
    nameStart();
  }

  /** At the claim that is selected on the map, else at the first portion that is not done. */
  private void preselect() {
    Optional<String> selected = look.desk().view().selected();
    if (selected.isPresent() && !selected.equals(asked)) {
      Portions.about(list.getItems(), selected.get()).ifPresent(this::select);
    } else if (list.getSelectionModel().isEmpty() || isDone(chosen())) {
      unfinished().ifPresent(this::select);
    }
    asked = selected;
  }

  private Optional<Portion> unfinished() {
    return list.getItems().stream()
        .filter(portion -> !isDone(portion))
        .findFirst()
        .or(() -> list.getItems().stream().findFirst());
  }

  private Portion chosen() {
    return list.getSelectionModel().getSelectedItem();
  }

  private void select(Portion portion) {
    list.getSelectionModel().select(portion);
    list.scrollTo(Math.max(0, list.getItems().indexOf(portion) - 2));
  }

  private boolean isDone(Portion portion) {
    return progress(portion).filter(Progress::finished).isPresent();
  }

  private Optional<Progress> progress(Portion portion) {
    return kind().flatMap(kind -> files.progress(kind, portion));
  }

  private void nameStart() {
    boolean begun = chosen() != null && progress(chosen()).filter(p -> !p.finished()).isPresent();
    start.setText(look.say(begun ? "practice.continue" : "practice.start"));
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      start();
      event.consume();
    }
  }

  private void start() {
    if (chosen() != null) {
      kind().ifPresent(kind -> begin(kind, chosen()));
    }
  }

  private <E extends Exercise<E>> void begin(ExerciseKind<E> kind, Portion portion) {
    begin.begin(kind, portion);
  }
}
