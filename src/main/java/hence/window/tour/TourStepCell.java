package hence.window.tour;

import hence.lesson.tour.TourStep;
import hence.map.Text;
import hence.window.words.Phrases;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A step in the list: its number, its title, and whether it tries a what-if. */
final class TourStepCell extends ListCell<TourStep> {
  /** The line above which a step that is dragged would come to stand. */
  private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("before");

  private static final PseudoClass AFTER = PseudoClass.getPseudoClass("after");

  private final Phrases phrases;
  private final Label number = new Label();
  private final Label title = new Label();
  private final Label paragraph = new Label();
  private final FontIcon whatIf = new FontIcon(Feather.FLAG);
  private final HBox line;

  TourStepCell(Phrases phrases) {
    this.phrases = phrases;
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    number.getStyleClass().add("tour-number");
    paragraph.getStyleClass().add("quiet");
    paragraph.setMinWidth(Region.USE_PREF_SIZE);
    title.setMinWidth(0);
    line = new HBox(6, number, title, space, whatIf, paragraph);
    line.getStyleClass().add("tour-line");
    // As wide as the list and no wider, so that a long title is cut and not scrolled.
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(TourStep step, boolean empty) {
    super.updateItem(step, empty);
    setText(null);
    markDrop(false, false);
    if (empty || step == null) {
      setGraphic(null);
      return;
    }
    number.setText(String.valueOf(getIndex() + 1));
    title.setText(Text.typeset(step.title().in(phrases.words().language())));
    whatIf.setVisible(!step.whatIf().isEmpty());
    whatIf.setManaged(!step.whatIf().isEmpty());
    paragraph.setText(step.paragraph().isPresent() ? "¶ " + step.paragraph().getAsInt() : "");
    setAccessibleText(phrases.say("tour.step.say", getIndex() + 1, title.getText()));
    setGraphic(line);
  }

  /** Shows that a dragged step would come to stand above or below this one. */
  void markDrop(boolean above, boolean below) {
    pseudoClassStateChanged(BEFORE, above);
    pseudoClassStateChanged(AFTER, below);
  }
}
