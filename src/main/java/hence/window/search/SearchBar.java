package hence.window.search;

import hence.editing.Desk;
import hence.map.Claim;
import hence.window.canvas.MapCanvas;
import hence.window.command.Command;
import hence.window.kit.Tips;
import hence.window.words.Phrases;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A field to search in, with how many claims were found and the way to each. */
public final class SearchBar extends HBox {
  private final Desk desk;
  private final MapCanvas canvas;
  private final Phrases phrases;
  private final TextField field = new TextField();
  private final Label count = new Label();
  private final Button previous = new Button(null, new FontIcon(Feather.CHEVRON_UP));
  private final Button next = new Button(null, new FontIcon(Feather.CHEVRON_DOWN));
  private final Searcher searcher;
  private List<String> found = List.of();
  private int current = -1;

  public SearchBar(Desk desk, MapCanvas canvas, Phrases phrases) {
    this.searcher = new Searcher(desk);
    this.desk = desk;
    this.canvas = canvas;
    this.phrases = phrases;
    getStyleClass().add("search");
    field.setId("search");
    count.setId("search-count");
    count.getStyleClass().add("quiet");
    previous.getStyleClass().addAll("flat", "button-icon");
    next.getStyleClass().addAll("flat", "button-icon");
    previous.setOnAction(_ -> step(-1));
    next.setOnAction(_ -> step(1));
    field.textProperty().addListener(_ -> search());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    getChildren().addAll(field, count, previous, next);
    phrases.onTranslation(this::translate);
    translate();
    report();
  }

  public List<Command> all() {
    return List.of(
        Command.of("search", "Shortcut+F", this::begin),
        Command.of("next-find", "F3", () -> step(1)),
        Command.of("previous-find", "Shift+F3", () -> step(-1)));
  }

  /** Takes the keyboard. */
  private void begin() {
    field.requestFocus();
    field.selectAll();
  }

  /** Whether something is searched for. */
  public boolean isActive() {
    return !field.getText().isEmpty();
  }

  public void clear() {
    field.clear();
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      step(event.isShiftDown() ? -1 : 1);
      event.consume();
    } else if (event.getCode() == KeyCode.DOWN) {
      // Out onto the map with the finds still ringed.
      canvas.requestFocus();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      clear();
      canvas.requestFocus();
      event.consume();
    }
  }

  private void search() {
    String query = field.getText();
    searcher.ask((search, _) -> search.claims(query).stream().map(Claim::id).toList(), this::show);
  }

  private void show(List<String> claims) {
    found = claims;
    current = -1;
    canvas.showFound(found);
    if (!found.isEmpty()) {
      step(1);
    }
    report();
  }

  /** Goes to the next find, or with -1 to the one before, round and round. */
  private void step(int by) {
    if (found.isEmpty() || searcher.isBusy()) {
      return;
    }
    current =
        current < 0 ? (by > 0 ? 0 : found.size() - 1) : Math.floorMod(current + by, found.size());
    String claim = found.get(current);
    desk.reveal(claim);
    desk.select(Optional.of(claim));
    canvas.show(claim);
    report();
  }

  private void report() {
    boolean none = found.isEmpty();
    count.setText(
        field.getText().isBlank()
            ? ""
            : none
                ? phrases.say("search.none")
                : phrases.say("search.count", current + 1, found.size()));
    previous.setDisable(none);
    next.setDisable(none);
  }

  private void translate() {
    field.setPromptText(phrases.say("search.prompt"));
    Tips.set(previous, phrases.say("search.previous"));
    Tips.set(next, phrases.say("search.next"));
    report();
  }
}
