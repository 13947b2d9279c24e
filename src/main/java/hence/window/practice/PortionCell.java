package hence.window.practice;

import hence.lesson.portion.Portion;
import hence.lesson.practice.exercise.Progress;
import hence.window.practice.exercise.PracticeLook;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A portion in the list: its number, its top claim, how large it is and how far it is done. */
final class PortionCell extends ListCell<Portion> {
  private final PracticeLook look;
  private final Function<Portion, Optional<Progress>> progress;
  private final Label number = new Label();
  private final Label top = new Label();
  private final Label size = new Label();
  private final Label state = new Label();
  private final HBox line;

  PortionCell(PracticeLook look, Function<Portion, Optional<Progress>> progress) {
    this.look = look;
    this.progress = progress;
    number.getStyleClass().addAll("quiet", "portion-number");
    size.getStyleClass().addAll("quiet", "portion-size");
    state.getStyleClass().add("portion-state");
    top.setTextOverrun(OverrunStyle.ELLIPSIS);
    HBox.setHgrow(top, Priority.ALWAYS);
    top.setMaxWidth(Double.MAX_VALUE);
    top.setMinWidth(60);
    for (Label label : new Label[] {number, size, state}) {
      label.setMinWidth(Region.USE_PREF_SIZE);
    }
    line = new HBox(number, top, size, state);
    line.getStyleClass().add("portion-line");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(Portion portion, boolean empty) {
    super.updateItem(portion, empty);
    if (empty || portion == null) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    number.setText(String.valueOf(getIndex() + 1));
    top.setText(portion.map().claim(portion.top()).text().in(look.language()));
    size.setText(look.say("practice.size", portion.size()));
    Optional<Progress> reached = progress.apply(portion);
    boolean done = reached.filter(Progress::finished).isPresent();
    state.setText(
        done
            ? look.say("practice.done")
            : reached.map(p -> look.say("practice.steps", p.done(), p.of())).orElse(""));
    state.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("done"), done);
    setGraphic(line);
    setAccessibleText(
        look.say(
            "practice.portion.say",
            number.getText(),
            top.getText(),
            size.getText(),
            state.getText()));
  }
}
