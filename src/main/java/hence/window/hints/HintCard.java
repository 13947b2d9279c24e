package hence.window.hints;

import hence.lesson.hints.Hint;
import hence.map.Claim;
import hence.map.Text;
import hence.window.kit.Cards;
import hence.window.kit.Tips;
import hence.window.words.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * One hint: what there is to think about, and the claims in question with the words that raised it.
 */
final class HintCard extends VBox {
  private final Runnable go;

  /**
   * What a card can do.
   *
   * @param goTo shows a part on the map
   * @param ring rings parts on the map; an empty list rings none
   * @param aside puts the hint aside
   */
  record Links(Consumer<String> goTo, Consumer<List<String>> ring, Consumer<Hint> aside) {}

  HintCard(Hint hint, List<Claim> claims, Phrases phrases, String language, Links links) {
    go = () -> links.goTo.accept(hint.parts().getFirst());
    getStyleClass().add("hint-card");
    Button aside = new Button(null, new FontIcon(Feather.X));
    aside.getStyleClass().addAll("flat", "button-icon", "hint-aside");
    Tips.set(aside, phrases.say("hints.aside"));
    aside.setOnMouseClicked(Event::consume);
    aside.setOnAction(_ -> links.aside.accept(hint));
    var sentence = Cards.label(hint.sentence(), "hint-sentence");
    HBox.setHgrow(sentence, Priority.ALWAYS);
    sentence.setMaxWidth(Double.MAX_VALUE);
    HBox top = new HBox(sentence, aside);
    top.getStyleClass().add("hint-top");
    getChildren().add(top);
    for (Claim claim : claims) {
      String words = Text.typeset(claim.text().in(language));
      getChildren().add(new RaisedWords(words, hint.words()));
    }
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(spoken(hint, claims, phrases, language));
    setFocusTraversable(true);
    setOnMouseClicked(_ -> go.run());
    setOnMouseEntered(_ -> links.ring.accept(hint.parts()));
    setOnMouseExited(_ -> links.ring.accept(List.of()));
    focusedProperty().addListener((_, _, now) -> links.ring.accept(now ? hint.parts() : List.of()));
    setOnKeyPressed(event -> press(event, () -> links.aside.accept(hint)));
  }

  private void press(KeyEvent event, Runnable aside) {
    Optional<Runnable> action =
        switch (event.getCode()) {
          case ENTER, SPACE -> Optional.of(go);
          case DELETE, BACK_SPACE -> Optional.of(aside);
          default -> Optional.empty();
        };
    // A button in the card answers for itself.
    if (event.getTarget() == this && action.isPresent()) {
      event.consume();
      action.get().run();
    }
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      go.run();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }

  private static String spoken(Hint hint, List<Claim> claims, Phrases phrases, String language) {
    StringBuilder spoken = new StringBuilder(hint.sentence());
    for (Claim claim : claims) {
      spoken.append(phrases.say("say.gap")).append(claim.text().in(language));
    }
    return spoken.toString();
  }
}
