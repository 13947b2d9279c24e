package hence.window.source;

import hence.window.words.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * The whole source in one line: a bar for each paragraph, as high as many claims cite it, and a dot
 * where none does.
 */
final class Coverage extends HBox {
  private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

  /** More bars could not be told apart. */
  private static final int MOST = 120;

  private static final double WIDEST = 28;
  private static final double LOWEST = 6;
  private static final double HIGHEST = 22;

  private final List<SourceRow> shown = new ArrayList<>();

  Coverage() {
    setId("source-coverage");
    getStyleClass().add("coverage");
    setAlignment(Pos.BOTTOM_LEFT);
  }

  /**
   * @param go what a click on a paragraph's bar does
   */
  void show(List<SourceRow> rows, Phrases phrases, IntConsumer go) {
    shown.clear();
    rows.stream().filter(row -> !row.isWhole()).forEach(shown::add);
    getChildren().clear();
    setVisible(shown.size() > 1 && shown.size() <= MOST);
    setManaged(isVisible());
    if (isVisible()) {
      int most = shown.stream().mapToInt(row -> row.claims().size()).max().orElse(1);
      shown.forEach(row -> getChildren().add(tick(row, most, phrases, go)));
    }
  }

  /** Lights up the paragraphs of those numbers. */
  void light(IntPredicate lit) {
    for (int i = 0; i < getChildren().size(); i++) {
      getChildren().get(i).pseudoClassStateChanged(LIT, lit.test(shown.get(i).number()));
    }
  }

  private static Region tick(SourceRow row, int most, Phrases phrases, IntConsumer go) {
    Region bar = new Region();
    bar.getStyleClass().add(row.isCited() ? "bar-cited" : "bar-uncited");
    double height =
        row.isCited() ? LOWEST + (HIGHEST - LOWEST) * row.claims().size() / most : LOWEST;
    bar.setMinHeight(height);
    bar.setMaxHeight(height);
    StackPane tick = new StackPane(bar);
    StackPane.setAlignment(bar, Pos.BOTTOM_CENTER);
    tick.getStyleClass().add("tick");
    tick.setMinHeight(HIGHEST);
    tick.setMaxWidth(WIDEST);
    HBox.setHgrow(tick, Priority.ALWAYS);
    tick.setOnMouseClicked(_ -> go.accept(row.number()));
    Tooltip.install(
        tick,
        new Tooltip(
            phrases.say("source.paragraph", row.number())
                + " · "
                + phrases.say("source.claims", row.claims().size())));
    return tick;
  }
}
