package hence.window.practice.together;

import hence.window.kit.Cards;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A claim on a plain card, with letters for its group where more than two are to be grouped. */
final class TogetherCard extends VBox {
  private static final double WIDTH = 260;
  private static final PseudoClass SETTLED = PseudoClass.getPseudoClass("settled");

  private final BiConsumer<String, Integer> group;
  private final Label words = Cards.label("");
  private final HBox letters = new HBox();
  private String claim = "";

  /**
   * @param group puts a claim into the group with a number, from 0
   */
  TogetherCard(BiConsumer<String, Integer> group) {
    this.group = group;
    getStyleClass().add("together-card");
    setPrefWidth(WIDTH);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
    letters.getStyleClass().add("together-letters");
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    getChildren().addAll(words, space, letters);
    setOnMousePressed(event -> {
      requestFocus();
      // A scroll pane would take the keyboard for itself.
      event.consume();
    });
  }

  String claim() {
    return claim;
  }

  /**
   * @param groups how many letters there are; 0 for none
   * @param chosen the group that the claim is in
   */
  void show(
      String of,
      String said,
      int groups,
      Optional<Integer> chosen,
      boolean settled,
      String spoken) {
    claim = of;
    words.setText(said);
    List<ToggleButton> buttons = new ArrayList<>();
    for (int i = 0; i < groups; i++) {
      int number = i;
      ToggleButton letter = new ToggleButton(letter(i));
      letter.setSelected(chosen.equals(Optional.of(i)));
      letter.setFocusTraversable(false);
      letter.setDisable(settled);
      letter.getStyleClass().add("together-letter");
      letter.setOnAction(_ -> group.accept(claim, number));
      buttons.add(letter);
    }
    letters.getChildren().setAll(buttons);
    letters.setManaged(groups > 0);
    pseudoClassStateChanged(SETTLED, settled);
    setAccessibleText(spoken + chosen.filter(_ -> groups > 0).map(g -> " " + letter(g)).orElse(""));
  }

  private static String letter(int group) {
    return String.valueOf((char) ('A' + group));
  }
}
