package hence.window.practice.exercise;

import hence.window.kit.Cards;
import hence.window.kit.Keycap;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The keys of an exercise, always in sight beside it. */
public final class PracticeKeys extends VBox {
  public PracticeKeys() {
    getStyleClass().add("practice-keys");
  }

  /** Shows lines such as {@code Enter|takes the claim}, several of them parted by line breaks. */
  public void show(String lines) {
    getChildren().clear();
    for (String line : lines.split("\n")) {
      int bar = line.indexOf('|');
      HBox row = new HBox(4);
      for (String key : line.substring(0, bar).split(" {2}")) {
        row.getChildren().add(Keycap.of(key));
      }
      Label does = Cards.label(line.substring(bar + 1), "quiet");
      row.getChildren().add(does);
      row.getStyleClass().add("practice-key");
      getChildren().add(row);
    }
  }
}
