package hence.window.practice;

import hence.lesson.practice.exercise.Remark;
import hence.map.Text;
import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is said to the student, with a sign for how it is meant, and the buttons that go on. */
final class RemarkCard extends HBox {
  private final Label words = new Label();
  private final Label unsaved = new Label();
  private final FontIcon sign = new FontIcon();

  RemarkCard(Button... buttons) {
    words.setId("remark");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    words.setFocusTraversable(true);
    unsaved.getStyleClass().add("warning-text");
    VBox said = new VBox(words, unsaved);
    said.getStyleClass().add("practice-said");
    unsaved.managedProperty().bind(unsaved.textProperty().isNotEmpty());
    HBox.setHgrow(said, Priority.ALWAYS);
    getChildren().addAll(sign, said);
    for (Button button : List.of(buttons)) {
      button.setMinWidth(USE_PREF_SIZE);
      getChildren().add(button);
    }
    getStyleClass().add("practice-card");
  }

  /** Says why the attempt is not kept; empty if it is. */
  void warn(String trouble) {
    unsaved.setText(trouble);
  }

  /**
   * Says something; a screen reader hears it when it is new.
   *
   * @param further what follows the remark, or nothing
   */
  void say(Remark remark, String further) {
    String said = Text.typeset(remark.words() + further);
    if (!said.equals(words.getText())) {
      words.setText(said);
      words.setAccessibleText(said);
      words.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
    sign.setIconCode(
        switch (remark.tone()) {
          case TASK -> Feather.EDIT_3;
          case PROBLEM -> Feather.ALERT_CIRCLE;
          case RIGHT -> Feather.THUMBS_UP;
          case SHOWN -> Feather.BOOK_OPEN;
          case DONE -> Feather.CHECK_CIRCLE;
        });
    getStyleClass().removeIf(style -> style.startsWith("remark-"));
    getStyleClass().add("remark-" + remark.tone().name().toLowerCase(Locale.ROOT));
  }
}
