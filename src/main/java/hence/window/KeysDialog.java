package hence.window;

import java.util.List;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;

/** The keys and what they do. */
final class KeysDialog {
  private static final List<String> MOUSE = List.of("pan", "wheel", "click", "fold");

  private final Phrases phrases;
  private final Alert alert = new Alert(Alert.AlertType.NONE);

  KeysDialog(Phrases phrases, Window owner, List<Command> commands) {
    this.phrases = phrases;
    alert.initOwner(owner);
    alert.setTitle(phrases.say("command.keys"));
    alert.getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
    alert.getDialogPane().setContent(table(commands));
  }

  void show() {
    alert.show();
  }

  private GridPane table(List<Command> commands) {
    GridPane table = new GridPane(28, 6);
    int row = 0;
    for (String hand : MOUSE) {
      table.addRow(row++, key(phrases.say("hand." + hand)), words("hand." + hand + ".does"));
    }
    for (Command command : commands) {
      if (command.key().isPresent()) {
        String shown = command.key().get().getDisplayText();
        table.addRow(row++, key(shown), words("command." + command.id()));
      }
    }
    return table;
  }

  private static Label key(String shown) {
    Label label = new Label(shown);
    label.getStyleClass().add("key");
    return label;
  }

  private Label words(String phrase) {
    return new Label(phrases.say(phrase));
  }
}
