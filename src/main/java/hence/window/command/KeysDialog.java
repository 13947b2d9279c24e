package hence.window.command;

import hence.window.kit.Cards;
import hence.window.kit.Keycap;
import hence.window.words.Phrases;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** The cheat sheet: all keys and what they do, by what one wants, on one page. */
public final class KeysDialog {
  /** Fits a small screen with the longest of both languages on one line. */
  private static final double WIDTH = 1000;

  /** Lines that are no command begin so; their words are in the bundle. */
  private static final String HAND = "hand.";

  /** A heading and what stands under it: ids of commands, or lines of the hand. */
  private record Chapter(String heading, List<String> lines) {}

  private static final List<Chapter> LEFT =
      List.of(
          new Chapter(
              "move",
              List.of(
                  "hand.walk",
                  "hand.step",
                  "contention",
                  "toggle-fold",
                  "fold-all",
                  "unfold-all",
                  "back",
                  "forward",
                  "next-chain")),
          new Chapter(
              "find",
              List.of(
                  "palette",
                  "search",
                  "next-find",
                  "previous-find",
                  "step-out",
                  "outline",
                  "keys")),
          new Chapter(
              "teach",
              List.of(
                  "present",
                  "present-from-start",
                  "hand.present",
                  "hand.blank",
                  "hand.notes",
                  "record-step",
                  "light-up")));

  private static final List<Chapter> RIGHT =
      List.of(
          new Chapter(
              "look",
              List.of(
                  "hand.click",
                  "hand.fold",
                  "hand.pan",
                  "hand.wheel",
                  "hand.arrows",
                  "hand.zoom",
                  "full-size",
                  "fit",
                  "focus-rests",
                  "focus-serves",
                  "focus-near",
                  "language",
                  "light",
                  "dark",
                  "print")),
          new Chapter("what-if", List.of("accept", "doubt", "reject", "unmark", "reset")),
          new Chapter("file", List.of("open", "export", "copy-picture")));

  private final Phrases phrases;
  private final Map<String, Command> commands = new LinkedHashMap<>();
  private final Alert alert = new Alert(Alert.AlertType.NONE);

  public KeysDialog(Phrases phrases, Window owner, List<Command> commands) {
    this.phrases = phrases;
    commands.forEach(command -> this.commands.put(command.id(), command));
    alert.initOwner(owner);
    alert.setTitle(phrases.say("command.keys"));
    alert
        .getDialogPane()
        .getButtonTypes()
        .add(new ButtonType(phrases.say("close"), ButtonData.CANCEL_CLOSE));
    alert.getDialogPane().setId("keys");
    HBox columns = new HBox(column(LEFT), column(RIGHT));
    columns.getStyleClass().add("keys-columns");
    alert.getDialogPane().setContent(columns);
    alert.getDialogPane().setMinWidth(WIDTH);
    alert.setResizable(true);
  }

  public void show() {
    alert.show();
  }

  private VBox column(List<Chapter> chapters) {
    VBox column = new VBox();
    column.getStyleClass().add("keys-column");
    for (Chapter chapter : chapters) {
      column.getChildren().add(Cards.label(phrases.say("keys." + chapter.heading()), "section"));
      chapter.lines().forEach(line -> line(column, line));
    }
    return column;
  }

  private void line(VBox column, String line) {
    if (line.startsWith(HAND)) {
      String keys = phrases.say(line);
      column.getChildren().add(line(phrases.say(line + ".does"), List.of(keys.split(" {2}"))));
    } else if (commands.containsKey(line)) {
      List<String> keys = KeyNames.of(commands.get(line), phrases);
      column.getChildren().add(line(phrases.say("command." + line), keys));
    }
  }

  private static HBox line(String words, List<String> keys) {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox line = new HBox(4, Cards.label(words), space);
    line.getStyleClass().add("keys-line");
    keys.forEach(key -> line.getChildren().add(Keycap.of(key)));
    return line;
  }
}
