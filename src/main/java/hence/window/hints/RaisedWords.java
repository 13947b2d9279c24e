package hence.window.hints;

import hence.lesson.hints.Raised;
import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The words of a claim, those emphasised that raised a hint. */
final class RaisedWords extends TextFlow {
  RaisedWords(String claim, List<String> words) {
    getStyleClass().add("raised-words");
    List<Raised.Span> spans = Raised.in(claim, words);
    // Where no words stand out, it is about the whole claim.
    String rest = spans.isEmpty() ? "raised-whole" : "raised-not";
    int at = 0;
    for (Raised.Span span : spans) {
      add(claim.substring(at, span.start()), rest);
      add(claim.substring(span.start(), span.end()), "raised");
      at = span.end();
    }
    add(claim.substring(at), rest);
  }

  private void add(String words, String style) {
    if (!words.isEmpty()) {
      Text text = new Text(words);
      text.getStyleClass().add(style);
      getChildren().add(text);
    }
  }
}
