package hence.window.search;

import hence.editing.Desk;
import hence.window.command.Command;
import hence.window.words.Phrases;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A field over the window that finds any command or claim as one types; Enter runs or goes. */
public final class CommandPalette extends StackPane {
  private static final int SHOWN = 11;
  private static final int PAGE = 10;
  private static final double LINE = 34;

  private final Desk desk;
  private final Searcher searcher;
  private final Finder finder;
  private final Phrases phrases;
  private final TextField field = new TextField();
  private final ListView<Find> list = new ListView<>();
  private final Label none = new Label();
  private Node before;

  /** Whether Enter was pressed before the answer had come. */
  private boolean runsNext;

  /**
   * @param goTo what to do when a claim is picked
   */
  public CommandPalette(List<Command> commands, Desk desk, Phrases phrases, Consumer<String> goTo) {
    this.desk = desk;
    this.phrases = phrases;
    this.searcher = new Searcher(desk);
    this.finder = new Finder(commands, phrases, goTo);
    setId("palette");
    getStyleClass().add("palette-ground");
    field.setId("palette-field");
    list.setId("palette-list");
    list.setFocusTraversable(false);
    list.setFixedCellSize(LINE);
    list.setCellFactory(_ -> new FindCell(phrases));
    list.setPlaceholder(none);
    list.setOnMouseClicked(_ -> run());
    list.getSelectionModel().selectedItemProperty().addListener((_, _, find) -> say(find));
    VBox card = new VBox(field, list);
    card.getStyleClass().add("palette");
    card.setMaxSize(640, USE_PREF_SIZE);
    card.setOnMousePressed(event -> event.consume());
    StackPane.setAlignment(card, Pos.TOP_CENTER);
    getChildren().add(card);
    setOnMousePressed(_ -> close());
    field.textProperty().addListener(_ -> find());
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    setVisible(false);
  }

  /** Opens and takes the keyboard; closing gives it back. */
  public void open() {
    if (isVisible()) {
      close();
      return;
    }
    before = getScene().getFocusOwner();
    field.setPromptText(phrases.say("palette.prompt"));
    none.setText(phrases.say("search.none"));
    field.clear();
    find();
    setVisible(true);
    field.requestFocus();
  }

  private void close() {
    setVisible(false);
    if (before != null) {
      before.requestFocus();
    }
  }

  private void find() {
    String typed = field.getText();
    String language = desk.view().language();
    List<Find> commands = finder.commands(typed);
    runsNext = false;
    searcher.ask(
        (search, unwanted) -> finder.claims(search, typed, language, unwanted),
        claims -> offer(commands, claims));
  }

  private void offer(List<Find> commands, List<Find> claims) {
    list.getItems().setAll(Stream.concat(commands.stream(), claims.stream()).toList());
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
    list.setPrefHeight(Math.clamp(list.getItems().size(), 1, SHOWN) * LINE + 10);
    if (runsNext) {
      run();
    }
  }

  private void press(KeyEvent event) {
    boolean used = true;
    switch (event.getCode()) {
      case ESCAPE -> close();
      case ENTER -> run();
      case DOWN -> move(1);
      case UP -> move(-1);
      case PAGE_DOWN -> move(PAGE);
      case PAGE_UP -> move(-PAGE);
      // The keyboard stays in the palette while it is open.
      case TAB -> move(event.isShiftDown() ? -1 : 1);
      case KeyCode _ -> used = false;
    }
    if (used) {
      event.consume();
    }
  }

  private void move(int by) {
    int last = list.getItems().size() - 1;
    int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, last));
    list.getSelectionModel().select(to);
    list.scrollTo(Math.max(0, to - SHOWN / 2));
  }

  private void run() {
    // Who types and presses Enter at once means what will be found, not what still stands there.
    runsNext = searcher.isBusy();
    if (runsNext) {
      return;
    }
    Find find = list.getSelectionModel().getSelectedItem();
    if (find != null) {
      // Closed first, so that a command can take the keyboard elsewhere.
      close();
      find.action().run();
    }
  }

  /** The keyboard stays in the field, so the field says what is picked. */
  private void say(Find find) {
    String prompt = phrases.say("palette.prompt");
    field.setAccessibleText(
        find == null
            ? prompt
            : phrases.say("palette.say", prompt, find.words(), String.join(" ", find.keys())));
  }
}
