package hence.window.practice.building;

import hence.lesson.practice.building.Held;
import hence.lesson.practice.building.Way;
import hence.window.kit.Keycap;
import hence.window.practice.exercise.PracticeLook;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** Says at every moment which key does what. */
final class BuildKeyBar extends FlowPane {
  private final PracticeLook look;
  private List<String> shown = List.of();

  BuildKeyBar(PracticeLook look) {
    this.look = look;
    setId("build-keys");
    getStyleClass().add("build-keys");
  }

  /**
   * @param onTray whether the keyboard is on the cards
   * @param ways how the held part can be put where one is
   */
  void show(boolean onTray, Optional<Held> held, List<Way> ways, boolean onPart) {
    if (held.isPresent()) {
      show(
          "arrows-target",
          ways.contains(Way.BECAUSE) ? "because" : "",
          ways.contains(Way.HOWEVER) ? "however" : "",
          ways.contains(Way.TOGETHER) ? "together" : "",
          ways.contains(Way.STEP) ? "step" : "",
          "let-go");
    } else if (onTray) {
      show("arrows-card", "take-card", "tab-map", "undo", "check");
    } else {
      show(
          "arrows-walk",
          onPart ? "take" : "",
          onPart ? "turn" : "",
          onPart ? "off" : "",
          "tab-cards",
          "undo",
          "check");
    }
  }

  private void show(String... keys) {
    List<String> wanted = List.of(keys).stream().filter(key -> !key.isEmpty()).toList();
    List<String> said = wanted.stream().map(key -> look.say("build.key." + key)).toList();
    if (said.equals(shown)) {
      return;
    }
    shown = said;
    getChildren().clear();
    for (String line : said) {
      // The keys stand before a bar, separated by blanks.
      int bar = line.indexOf('|');
      HBox hint = new HBox();
      hint.getStyleClass().add("build-key");
      for (String key : line.substring(0, bar).split(" ")) {
        hint.getChildren().add(Keycap.of(key));
      }
      hint.getChildren().add(new Label(line.substring(bar + 1)));
      getChildren().add(hint);
    }
  }
}
