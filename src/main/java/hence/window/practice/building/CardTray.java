package hence.window.practice.building;

import hence.drawing.Drawing;
import hence.drawing.MapDrawing;
import hence.drawing.Scene;
import hence.editing.Scenes;
import hence.editing.View;
import hence.layout.Placed;
import hence.lesson.practice.building.Build;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.window.kit.Glide;
import hence.window.practice.exercise.PracticeLook;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The claims that lie about, as cards; arrows choose one of them. */
final class CardTray extends VBox {
  private static final PseudoClass RINGED = PseudoClass.getPseudoClass("ringed");
  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

  private final Scenes scenes = new Scenes();
  private final PracticeLook look;
  private final FlowPane cards = new FlowPane();
  private final ScrollPane scroll = new ScrollPane(cards);
  private final Label heading = new Label();
  private final Label empty = new Label();
  private final Consumer<ClaimCard> onCard;
  private List<String> claims = List.of();
  private View shown;
  private int at;

  /**
   * @param onCard makes a new card answer to the hand
   */
  CardTray(PracticeLook look, Consumer<ClaimCard> onCard) {
    this.look = look;
    this.onCard = onCard;
    setId("build-tray");
    getStyleClass().add("card-tray");
    cards.getStyleClass().add("cards");
    cards.setAccessibleRole(AccessibleRole.LIST_VIEW);
    heading.getStyleClass().add("section");
    empty.getStyleClass().add("quiet");
    empty.setWrapText(true);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(heading, empty, scroll);
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  /** Shows the loose claims, if they are not shown so already. */
  void show(Build build, View view) {
    List<String> loose = build.loose();
    String cards = build.strangers().isEmpty() ? "build.cards" : "build.cards.mixed";
    heading.setText(look.say(cards, loose.size()));
    empty.setText(look.say("build.cards.none"));
    empty.setVisible(loose.isEmpty());
    empty.setManaged(loose.isEmpty());
    if (loose.equals(claims) && view.equals(shown)) {
      return;
    }
    boolean focused = current().filter(ClaimCard::isFocused).isPresent();
    claims = loose;
    shown = view;
    fill(build, view);
    at = Math.clamp(at, 0, Math.max(0, claims.size() - 1));
    rove();
    if (focused) {
      current().ifPresent(ClaimCard::requestFocus);
    }
  }

  private void fill(Build build, View view) {
    Set<String> wanted = new HashSet<>(claims);
    wanted.add(build.built().contention());
    ArgumentMap all = build.built();
    ArgumentMap scattered =
        new ArgumentMap(
            all.title(),
            all.contention(),
            all.sources(),
            all.claims().stream().filter(claim -> wanted.contains(claim.id())).toList(),
            List.of(),
            all.extras());
    Scene scene = scenes.of(scattered, view);
    Drawing drawing = MapDrawing.of(scene);
    List<ClaimCard> made = new ArrayList<>();
    for (String id : claims) {
      Placed placed =
          scene.layout().placed().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
      Claim claim = all.claim(id);
      String words = look.say("build.card.say", claim.text().in(view.language()));
      ClaimCard card = new ClaimCard(id, words, drawing, placed.rect(), look.typefaces());
      card.focusedProperty().addListener((_, _, on) -> focused(card, on));
      onCard.accept(card);
      made.add(card);
    }
    cards.getChildren().setAll(made);
  }

  /** The card that the keyboard is on, or would be on. */
  Optional<ClaimCard> current() {
    return cards.getChildren().isEmpty()
        ? Optional.empty()
        : Optional.of((ClaimCard) cards.getChildren().get(at));
  }

  /** Gives the keyboard to a card. */
  void focusCard() {
    current().ifPresent(ClaimCard::requestFocus);
  }

  /** Tells what was done before the next card is read out. */
  void announce(String done) {
    current().ifPresent(card -> card.setAccessibleText(done + " " + card.getAccessibleText()));
  }

  /** Rings the cards of those claims. */
  void ring(Set<String> found) {
    cards
        .getChildren()
        .forEach(card ->
            card.pseudoClassStateChanged(RINGED, found.contains(((ClaimCard) card).claim())));
  }

  /** Shows that something can be put back here. */
  void light(boolean on) {
    pseudoClassStateChanged(TARGET, on);
  }

  private void press(KeyEvent event) {
    switch (event.getCode()) {
      case UP, LEFT -> step(-1);
      case DOWN, RIGHT -> step(1);
      case HOME -> step(-claims.size());
      case END -> step(claims.size());
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void step(int by) {
    at = Math.clamp(at + (long) by, 0, Math.max(0, claims.size() - 1));
    rove();
    focusCard();
  }

  private void focused(ClaimCard card, boolean on) {
    if (on) {
      at = cards.getChildren().indexOf(card);
      rove();
      new Glide(scroll).reveal(card);
    }
  }

  /** Only one card is on the way of the Tab key. */
  private void rove() {
    for (int i = 0; i < cards.getChildren().size(); i++) {
      cards.getChildren().get(i).setFocusTraversable(i == at);
    }
  }
}
