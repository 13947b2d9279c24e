package hence.window.source;

import hence.map.Citing;
import hence.map.Quotation;
import hence.window.kit.Cards;
import hence.window.words.Phrases;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The words that a claim quotes, and how they stand in the reader's copy. */
final class QuoteBox extends VBox {

  /**
   * @param go what to do when the paragraph is asked for where the words really stand
   */
  QuoteBox(Citing citing, Optional<Quotation> found, Phrases phrases, IntConsumer go) {
    getStyleClass().add("quote-box");
    String words = phrases.say("quote", citing.citation().quote().strip());
    getChildren().add(Cards.label(words, "quote"));
    found.ifPresent(state -> getChildren().add(state(state, phrases, go)));
  }

  private static HBox state(Quotation found, Phrases phrases, IntConsumer go) {
    String name = found.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
    HBox line = new HBox(new FontIcon(icon(found.state())));
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().addAll("quote-state", "quote-" + name);
    String words = phrases.say("quote." + name, found.paragraph());
    if (found.state() == Quotation.State.MOVED) {
      Button there = new Button(words);
      there.getStyleClass().addAll("flat", "quote-link");
      there.setOnMouseClicked(Event::consume);
      there.setOnAction(_ -> go.accept(found.paragraph()));
      line.getChildren().add(there);
    } else {
      line.getChildren().add(Cards.label(words));
    }
    return line;
  }

  private static Feather icon(Quotation.State state) {
    return switch (state) {
      case EXACT -> Feather.CHECK_CIRCLE;
      case SAME_BUT_PUNCTUATION -> Feather.CHECK;
      case MOVED -> Feather.CORNER_DOWN_RIGHT;
      case MISSING -> Feather.ALERT_TRIANGLE;
    };
  }
}
