package hence.window.present;

import hence.editing.Presentation;
import hence.window.words.Phrases;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** How far a tour is told: a dot for each step, and in numbers. A click on a dot goes there. */
final class ShowProgress extends HBox {
  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

  private final HBox dots = new HBox();
  private final Label count = new Label();

  ShowProgress(int steps, IntConsumer go) {
    getStyleClass().add("show-progress");
    dots.getStyleClass().add("show-dots");
    count.getStyleClass().add("show-count");
    count.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(dots, Priority.ALWAYS);
    for (int i = 0; i < steps; i++) {
      dots.getChildren().add(dot(i, go));
    }
    getChildren().addAll(dots, count);
  }

  private static Region dot(int step, IntConsumer go) {
    Region dot = new Region();
    dot.getStyleClass().add("show-dot");
    dot.setMinWidth(0);
    HBox.setHgrow(dot, Priority.ALWAYS);
    dot.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          go.accept(step);
          event.consume();
        });
    return dot;
  }

  void show(Presentation now, Phrases phrases) {
    String said = phrases.say("show.count", now.at() + 1, now.count());
    count.setText(said);
    setAccessibleText(said);
    for (int i = 0; i < now.count(); i++) {
      dots.getChildren().get(i).pseudoClassStateChanged(DONE, i < now.at());
      dots.getChildren().get(i).pseudoClassStateChanged(HERE, i == now.at());
    }
  }
}
