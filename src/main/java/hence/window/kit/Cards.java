package hence.window.kit;

import hence.map.Text;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** The small building blocks of the panes beside the map. */
public final class Cards {
  private Cards() {}

  /** Words that wrap. */
  public static Label label(String words, String... styles) {
    Label label = new Label(Text.typeset(words));
    label.setWrapText(true);
    label.getStyleClass().addAll(styles);
    return label;
  }

  /** A part mentioned by its words; a click goes there. */
  public static Button mention(String words, Runnable go, String... styles) {
    Button button = new Button(Text.typeset(words));
    button.setMnemonicParsing(false);
    button.setWrapText(true);
    button.setMaxWidth(Double.MAX_VALUE);
    button.getStyleClass().addAll("flat", "mention");
    button.getStyleClass().addAll(styles);
    button.setOnAction(_ -> go.run());
    return button;
  }
}
