package hence.window.practice.place;

import hence.window.kit.Cards;
import hence.window.practice.exercise.PracticeKeys;
import hence.window.practice.exercise.PracticeLook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The claims that still have no box, on cards; one of them is chosen. */
final class PlaceBank extends VBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final PracticeLook look;
  private final Function<String, String> words;
  private final Consumer<String> take;
  private final BiPredicate<String, Integer> number;
  private final PlaceDrag drag;
  private final Label heading = new Label();
  private final Label none = Cards.label("", "quiet");
  private final Label holding = Cards.label("", "practice-holding");
  private final VBox cards = new VBox();
  private final PracticeKeys keys = new PracticeKeys();
  private List<String> claims = List.of();
  private int chosen;

  /**
   * @param take takes a claim to the boxes by keyboard
   * @param number puts a claim into the box with a number, if there is one
   */
  PlaceBank(
      PracticeLook look,
      Function<String, String> words,
      Consumer<String> take,
      BiPredicate<String, Integer> number,
      PlaceDrag drag) {
    this.look = look;
    this.words = words;
    this.take = take;
    this.number = number;
    this.drag = drag;
    getStyleClass().add("practice-side");
    heading.getStyleClass().add("section");
    cards.setId("bank");
    cards.getStyleClass().add("practice-bank");
    cards.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    ScrollPane scroll = new ScrollPane(cards);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("practice-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    holding.managedProperty().bind(holding.visibleProperty());
    holding.setMinHeight(Region.USE_PREF_SIZE);
    keys.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().addAll(heading, scroll, holding, keys);
  }

  /**
   * @param lines the keys, as lines to show
   */
  void show(List<String> left, String lines) {
    boolean focused = hasFocus();
    claims = left;
    List<Label> shown = new ArrayList<>();
    left.forEach(claim -> shown.add(card(claim)));
    cards.getChildren().setAll(shown);
    if (shown.isEmpty()) {
      none.setText(look.say("practice.place.bank.empty"));
      cards.getChildren().add(none);
    }
    choose(Math.clamp(chosen, 0, Math.max(0, claims.size() - 1)));
    if (focused) {
      focus();
    }
    heading.setText(look.say("practice.place.bank", left.size()));
    keys.setVisible(!lines.isEmpty());
    if (keys.isVisible()) {
      keys.show(lines);
    }
  }

  /** Names the claim that the keyboard carries. */
  void holding(Optional<String> claim) {
    holding.setText(claim.map(said -> look.say("practice.place.held", said)).orElse(""));
    holding.setVisible(claim.isPresent());
  }

  Optional<String> chosen() {
    return chosen < claims.size() ? Optional.of(claims.get(chosen)) : Optional.empty();
  }

  void focus() {
    if (!claims.isEmpty()) {
      cards.getChildren().get(chosen).requestFocus();
    }
  }

  private boolean hasFocus() {
    return cards.getChildren().stream().anyMatch(card -> card.isFocused());
  }

  private Label card(String claim) {
    Label card = Cards.label(words.apply(claim), "bank-card");
    card.setMaxWidth(Double.MAX_VALUE);
    card.setMinHeight(Region.USE_PREF_SIZE);
    card.setFocusTraversable(true);
    card.setAccessibleRole(AccessibleRole.LIST_ITEM);
    card.focusedProperty()
        .addListener((_, _, is) -> {
          if (is) {
            choose(claims.indexOf(claim));
          }
        });
    card.setOnMousePressed(event -> {
      card.requestFocus();
      // A scroll pane would take the keyboard for itself.
      event.consume();
    });
    drag.on(card, () -> Optional.of(claim), words);
    return card;
  }

  private void choose(int at) {
    chosen = at;
    for (int i = 0; i < cards.getChildren().size(); i++) {
      cards.getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == at);
    }
  }

  private void press(KeyEvent event) {
    KeyCode code = event.getCode();
    if (chosen().isEmpty() || event.isShortcutDown()) {
      return;
    }
    boolean used =
        switch (code) {
          case DOWN -> walk(1);
          case UP -> walk(-1);
          case ENTER, LEFT, SPACE -> {
            take.accept(chosen().get());
            yield true;
          }
          default -> code.isDigitKey() && number.test(chosen().get(), BoxNumber.of(event));
        };
    if (used) {
      event.consume();
    }
  }

  private boolean walk(int by) {
    choose(Math.clamp(chosen + by, 0, claims.size() - 1));
    focus();
    return true;
  }
}
