package hence.window.search;

import hence.map.Text;
import hence.window.kit.Cards;
import hence.window.kit.Keycap;
import hence.window.words.Phrases;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A line of the command palette: what is offered, and its keys at the right. */
final class FindCell extends ListCell<Find> {
  private final Phrases phrases;
  private final Label words = new Label();
  private final HBox keys = new HBox(8);
  private final HBox line = new HBox(12, words, keys);

  FindCell(Phrases phrases) {
    this.phrases = phrases;
    line.getStyleClass().add("palette-line");
    keys.getStyleClass().add("palette-keys");
    words.setMinWidth(0);
    words.setMaxWidth(Double.MAX_VALUE);
    keys.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.ALWAYS);
    // As wide as the list: long claims end in dots.
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(Find find, boolean empty) {
    super.updateItem(find, empty);
    setText(null);
    if (empty || find == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    words.setText(Text.typeset(find.words()));
    keys.getChildren().clear();
    find.keys().forEach(key -> keys.getChildren().add(Keycap.of(key)));
    if (find.isClaim()) {
      keys.getChildren().add(Cards.label(phrases.say("claim"), "quiet"));
    }
    setGraphic(line);
    setAccessibleText(find.words());
  }
}
