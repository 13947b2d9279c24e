package hence.window.practice.exercise;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** What lies over a box of the map during an exercise: its number or sign, and how it stands. */
public final class BoxControl extends StackPane {
  private static final PseudoClass AIMED = PseudoClass.getPseudoClass("aimed");

  private final Label middle = new Label();
  private final Label chip = new Label();

  public BoxControl() {
    getStyleClass().add("box-control");
    middle.getStyleClass().add("box-middle");
    chip.getStyleClass().add("box-chip");
    chip.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    StackPane.setAlignment(chip, Pos.TOP_LEFT);
    getChildren().addAll(middle, chip);
    setAccessibleRole(AccessibleRole.BUTTON);
    mark("", null, "");
    middle("");
  }

  /** Words in the middle of a box without any of its own. */
  public void middle(String words) {
    middle.setText(words);
    middle.setVisible(!words.isEmpty());
  }

  /**
   * Words and a sign on the edge of the box.
   *
   * @param style of the box; empty for none
   */
  public void mark(String words, Ikon sign, String style) {
    chip.setText(words);
    chip.setGraphic(sign == null ? null : new FontIcon(sign));
    chip.setVisible(!words.isEmpty() || sign != null);
    getStyleClass().removeIf(name -> name.startsWith("box-is-"));
    if (!style.isEmpty()) {
      getStyleClass().add("box-is-" + style);
    }
  }

  /** The words on the edge, if there are any. */
  public Optional<String> said() {
    return Optional.of(chip.getText()).filter(words -> !words.isEmpty());
  }

  /** Where on the box the sign sits. */
  public void chipAt(Pos corner) {
    StackPane.setAlignment(chip, corner);
    chip.getStyleClass().remove("box-chip-below");
    if (corner == Pos.BOTTOM_RIGHT || corner == Pos.BOTTOM_CENTER) {
      chip.getStyleClass().add("box-chip-below");
    }
  }

  /** Whether something that is held would go into this box. */
  public void aimed(boolean on) {
    pseudoClassStateChanged(AIMED, on);
  }
}
