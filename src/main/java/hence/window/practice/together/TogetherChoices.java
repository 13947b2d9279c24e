package hence.window.practice.together;

import hence.window.practice.exercise.PracticeLook;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The two answers that hold for all cards at once: together, or apart. */
final class TogetherChoices extends HBox {
  private final Button together = new Button();
  private final Button apart = new Button();

  /**
   * @param choose answers: whether all cards bear together
   */
  TogetherChoices(Consumer<Boolean> choose) {
    together.setId("together");
    apart.setId("apart");
    for (Button choice : List.of(together, apart)) {
      choice.getStyleClass().add("together-choice");
      choice.setMinWidth(Region.USE_PREF_SIZE);
    }
    together.setOnAction(_ -> choose.accept(true));
    apart.setOnAction(_ -> choose.accept(false));
    getStyleClass().add("together-choices");
    getChildren().addAll(together, apart);
  }

  /**
   * Names the choices for two cards or for more.
   *
   * @param groups how many groups the student makes of two cards; 0 if that is open
   */
  void show(PracticeLook look, boolean two, boolean settled, int groups) {
    together.setText(look.say(two ? "practice.together.one" : "practice.together.all"));
    apart.setText(look.say(two ? "practice.together.two" : "practice.together.none"));
    together.setDisable(settled);
    apart.setDisable(settled);
    choose(together, two && groups == 1);
    choose(apart, two && groups == 2);
  }

  private static void choose(Button button, boolean on) {
    button.getStyleClass().remove("accent");
    if (on) {
      button.getStyleClass().add("accent");
    }
  }
}
