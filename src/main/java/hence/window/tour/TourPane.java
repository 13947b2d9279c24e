package hence.window.tour;

import hence.editing.TourBook;
import hence.editing.TourDraft;
import hence.lesson.tour.Tour;
import hence.lesson.tour.TourStep;
import hence.window.kit.Cards;
import hence.window.kit.Tips;
import hence.window.words.Phrases;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The tours of the map: the steps in order, to be recorded, shown, told in words and reordered. */
final class TourPane extends VBox {
  private static final double LINE = 32;
  private static final int MOST_LINES = 9;
  private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
  private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Shift+Z");
  private static final KeyCombination REDO_TOO = KeyCombination.valueOf("Shortcut+Y");
  private static final KeyCombination UP =
      new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN);
  private static final KeyCombination DOWN =
      new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN);

  private final TourBook book;
  private final Phrases phrases;
  private final TourCommands commands;
  private final ChoiceBox<String> tours = new ChoiceBox<>();
  private final Button present = icon("tour-present", Feather.PLAY);
  private final Button rename = icon("tour-rename", Feather.EDIT_2);
  private final Button another = icon("tour-another", Feather.FOLDER_PLUS);
  private final Button record = new Button(null, new FontIcon(Feather.PLUS));
  private final Button update = icon("tour-update", Feather.CAMERA);
  private final Button remove = icon("tour-remove", Feather.TRASH_2);
  private final Button undo = icon("tour-undo", Feather.CORNER_UP_LEFT);
  private final Button redo = icon("tour-redo", Feather.CORNER_UP_RIGHT);
  private final Button save = icon("tour-save", Feather.SAVE);
  private final ListView<TourStep> steps = new ListView<>();
  private final Label hint = Cards.label("", "hint");
  private boolean filling;

  /**
   * @param present presents the tour in hand from the step in hand on
   */
  TourPane(TourBook book, Phrases phrases, TourCommands commands, Runnable present) {
    this.book = book;
    this.phrases = phrases;
    this.commands = commands;
    setId("tour");
    getStyleClass().addAll("inspector", "tour-pane");
    assemble();
    this.present.setOnAction(_ -> present.run());
    rename.setOnAction(_ -> commands.rename());
    another.setOnAction(_ -> commands.recordAnother());
    record.setOnAction(_ -> commands.record());
    update.setOnAction(_ -> commands.update());
    remove.setOnAction(_ -> book.edit(TourDraft::removed));
    undo.setOnAction(_ -> book.undo());
    redo.setOnAction(_ -> book.redo());
    save.setOnAction(_ -> commands.save());
    tours.setOnAction(_ -> pickTour());
    steps
        .getSelectionModel()
        .selectedIndexProperty()
        .addListener((_, _, at) -> pick(at.intValue()));
    steps.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    addEventHandler(KeyEvent.KEY_PRESSED, this::undoOrRedo);
    StepDrag.on(steps, (from, to) -> book.edit(draft -> draft.moved(from, to)));
    book.onChange(this::refresh);
    phrases.onTranslation(this::translate);
    translate();
    refresh();
  }

  private static Button icon(String id, Feather icon) {
    Button button = new Button(null, new FontIcon(icon));
    button.setId(id);
    button.getStyleClass().addAll("flat", "button-icon");
    return button;
  }

  private void assemble() {
    tours.setId("tours");
    tours.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(tours, Priority.ALWAYS);
    record.setId("tour-record");
    steps.setId("tour-steps");
    steps.setFixedCellSize(LINE);
    steps.setCellFactory(_ -> new TourStepCell(phrases));
    HBox top = new HBox(tours, rename, another, present);
    top.getStyleClass().add("tour-top");
    FlowPane tools = new FlowPane(record, update, remove, undo, redo, save);
    tools.getStyleClass().add("tour-tools");
    VBox content = new VBox(top, steps, tools, hint, new StepEditor(book, phrases));
    content.getStyleClass().addAll("inspector-content", "tour-content");
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().add(scroll);
  }

  private void pickTour() {
    int at = tours.getSelectionModel().getSelectedIndex();
    if (!filling && at >= 0) {
      book.take(draft -> draft.withTour(at));
    }
  }

  private void pick(int step) {
    if (!filling && step >= 0) {
      book.take(draft -> draft.withStep(step));
      commands.showStep();
    }
  }

  private void press(KeyEvent event) {
    int at = book.draft().step();
    if (UP.match(event)) {
      book.edit(draft -> draft.moved(at, at - 1));
    } else if (DOWN.match(event)) {
      book.edit(draft -> draft.moved(at, at + 1));
    } else if (event.getCode() == KeyCode.DELETE) {
      book.edit(TourDraft::removed);
    } else {
      return;
    }
    event.consume();
  }

  private void undoOrRedo(KeyEvent event) {
    if (UNDO.match(event)) {
      book.undo();
    } else if (REDO.match(event) || REDO_TOO.match(event)) {
      book.redo();
    } else {
      return;
    }
    event.consume();
  }

  private void refresh() {
    TourDraft draft = book.draft();
    filling = true;
    List<String> names = draft.tours().stream().map(this::name).toList();
    if (!names.equals(tours.getItems())) {
      tours.getItems().setAll(names);
    }
    tours.getSelectionModel().select(names.isEmpty() ? -1 : draft.tour());
    List<TourStep> now = draft.current().map(Tour::steps).orElse(List.of());
    if (!now.equals(steps.getItems())) {
      steps.getItems().setAll(now);
    }
    steps.setPrefHeight(Math.clamp(now.size(), 1, MOST_LINES) * LINE + 4);
    if (draft.step() < 0) {
      steps.getSelectionModel().clearSelection();
    } else if (steps.getSelectionModel().getSelectedIndex() != draft.step()) {
      steps.getSelectionModel().select(draft.step());
      steps.getFocusModel().focus(draft.step());
      steps.scrollTo(Math.max(0, draft.step() - MOST_LINES / 2));
    }
    filling = false;
    enable(draft);
    hint();
  }

  private void enable(TourDraft draft) {
    boolean none = draft.tours().isEmpty();
    tours.setDisable(none);
    present.setDisable(none);
    rename.setDisable(none);
    another.setDisable(none);
    steps.setVisible(!none);
    steps.setManaged(!none);
    update.setDisable(draft.step() < 0);
    remove.setDisable(draft.step() < 0);
    undo.setDisable(!book.canUndo());
    redo.setDisable(!book.canRedo());
    save.setDisable(!book.isUnsaved());
  }

  private void hint() {
    TourDraft draft = book.draft();
    String key =
        draft.tours().isEmpty()
            ? "tour.empty"
            : book.isUnsaved() ? "tour.unsaved" : draft.step() < 0 ? "tour.pick" : "";
    hint.setText(key.isEmpty() ? "" : phrases.say(key));
    hint.setVisible(!key.isEmpty());
    hint.setManaged(!key.isEmpty());
  }

  private String name(Tour tour) {
    return tour.title().in(phrases.words().language());
  }

  private void translate() {
    record.setText(phrases.say("tour.record"));
    Tips.set(record, phrases.say("command.record-step"));
    Tips.set(update, phrases.say("command.update-step"));
    Tips.set(remove, phrases.say("tour.remove"));
    Tips.set(undo, phrases.say("tour.undo"));
    Tips.set(redo, phrases.say("tour.redo"));
    Tips.set(save, phrases.say("command.save-tour"));
    Tips.set(present, phrases.say("tour.present"));
    Tips.set(rename, phrases.say("tour.rename"));
    Tips.set(another, phrases.say("tour.another"));
    steps.setAccessibleText(phrases.say("tour.steps"));
    steps.refresh();
    refresh();
  }
}
