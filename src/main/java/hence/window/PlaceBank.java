package hence.window;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The claims that still have no box. */
final class PlaceBank extends VBox {
  /** What a list leaves free beside a card, the scroll bar among it. */
  private static final double EDGES = 22;

  private final PracticeLook look;
  private final Function<String, String> words;
  private final Consumer<String> take;
  private final BiPredicate<String, Integer> digit;
  private final PlaceDrag drag;
  private final Label heading = new Label();
  private final Label holding = Cards.label("", "practice-holding");
  private final ListView<String> list = new ListView<>();
  private final PracticeKeys keys = new PracticeKeys();

  /**
   * @param take takes a claim to the boxes by keyboard
   * @param digit puts a claim into the box with a number, if there is one
   */
  PlaceBank(
      PracticeLook look,
      Function<String, String> words,
      Consumer<String> take,
      BiPredicate<String, Integer> digit,
      PlaceDrag drag) {
    this.look = look;
    this.words = words;
    this.take = take;
    this.digit = digit;
    this.drag = drag;
    getStyleClass().add("practice-side");
    heading.getStyleClass().add("section");
    list.setId("bank");
    list.getStyleClass().add("practice-bank");
    list.setCellFactory(_ -> new Card());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    VBox.setVgrow(list, Priority.ALWAYS);
    holding.managedProperty().bind(holding.visibleProperty());
    getChildren().addAll(heading, list, holding, keys);
  }

  void show(List<String> claims, boolean finished) {
    int at = list.getSelectionModel().getSelectedIndex();
    if (!claims.equals(list.getItems())) {
      list.getItems().setAll(claims);
    }
    list.refresh();
    if (!claims.isEmpty() && list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().select(Math.clamp(at, 0, claims.size() - 1));
    }
    heading.setText(look.say("practice.place.bank", claims.size()));
    list.setPlaceholder(
        Cards.label(look.say("practice.place.bank.empty"), "quiet", "practice-empty"));
    keys.show(look.say("practice.place.keys"));
    keys.setVisible(!finished);
  }

  /** Names the claim that the keyboard carries. */
  void holding(Optional<String> claim) {
    holding.setText(claim.map(said -> look.say("practice.place.held", said)).orElse(""));
    holding.setVisible(claim.isPresent());
  }

  Optional<String> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  void focus() {
    list.requestFocus();
  }

  private void press(KeyEvent event) {
    KeyCode code = event.getCode();
    boolean used = false;
    if (chosen().isPresent() && !event.isShortcutDown()) {
      if (code == KeyCode.ENTER || code == KeyCode.LEFT) {
        take.accept(chosen().get());
        used = true;
      } else if (code.isDigitKey()) {
        used = digit.test(chosen().get(), PlaceView.digit(code));
      }
    }
    if (used) {
      event.consume();
    }
  }

  /** A claim as a card that can be carried off. */
  private final class Card extends ListCell<String> {
    private final Label label = Cards.label("", "bank-card");
    private final VBox box = new VBox(label);

    private Card() {
      setPrefWidth(0);
      // In a box and told its width, else it is as high as one line.
      label.prefWidthProperty().bind(list.widthProperty().subtract(EDGES));
      box.setMaxWidth(Region.USE_PREF_SIZE);
      drag.on(this, () -> Optional.ofNullable(getItem()), words);
    }

    @Override
    protected void updateItem(String claim, boolean empty) {
      super.updateItem(claim, empty);
      if (empty || claim == null) {
        setGraphic(null);
        setAccessibleText("");
      } else {
        label.setText(words.apply(claim));
        setGraphic(box);
        setAccessibleText(label.getText());
      }
    }
  }
}
