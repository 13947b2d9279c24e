package hence.window.hints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.drawing.Theme;
import hence.editing.Desk;
import hence.editing.View;
import hence.format.MapFile;
import hence.lesson.hints.Hint;
import hence.lesson.hints.Hints;
import hence.lesson.hints.HintsAside;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Text;
import hence.window.MainWindow;
import hence.window.kit.SidePane;
import hence.window.settings.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The hints in a real window, on a small map with faults. */
@ExtendWith(ApplicationExtension.class)
class HintsWindowTest {
  private static final String MAP =
      """
      {"hence": 1, "title": "T", "contention": "main",
       "sources": [{"id": "s", "title": "S"}],
       "claims": [
         {"id": "main", "text": {"en": "Uniforms improve learning.", "zh-Hant": "制服改善學習。"},
          "cites": [{"source": "s"}]},
         {"id": "bully", "text": {"en": "Uniforms reduce bullying.", "zh-Hant": "制服減少霸凌。"},
          "cites": [{"source": "s"}]},
         {"id": "less", "text": {"en": "Less bullying improves learning.", "zh-Hant": "霸凌減少，就改善學習。"},
          "cites": [{"source": "s"}]},
         {"id": "why", "text": {"en": "Why should uniforms reduce bullying?", "zh-Hant": "制服為什麼減少霸凌？"},
          "cites": [{"source": "s"}]},
         {"id": "topic", "text": {"en": "School uniforms", "zh-Hant": "學校制服"},
          "cites": [{"source": "s"}]}],
       "reasons": [
         {"id": "r1", "stance": "for", "premises": ["bully", "less"], "target": "main"},
         {"id": "r2", "stance": "for", "premises": ["why", "topic"], "target": "bully"}]}
      """;

  @TempDir Path folder;

  private Desk desk;
  private Stage stage;

  @Start
  void start(Stage opened) throws Exception {
    stage = opened;
    ArgumentMap map = MapFile.parse(MAP, "map.json", "en").map().orElseThrow();
    Path file = folder.resolve("map.json");
    MapFile.write(map, file);
    desk = new Desk(map, Optional.of(file), View.of("en", Theme.LIGHT));
    new MainWindow(stage, desk, Settings.load(folder.resolve("settings.properties"))).show();
  }

  @Test
  void listsWhatTheRulesAskAndGoesThere(FxRobot robot) throws Exception {
    open(robot);
    List<Hint> hints = Hints.of(desk.map(), "en");
    assertEquals(2, hints.size());
    assertEquals(hints.stream().map(Hint::sentence).toList(), words(robot, ".hint-sentence"));
    assertEquals(List.of("?"), raised(robot));
    robot.interact(() -> cards(robot).getFirst().requestFocus());
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    assertEquals(Optional.of("why"), desk.view().selected());
    assertTrue(desk.rect("why").isPresent());
  }

  @Test
  void explainsARuleOnDemand(FxRobot robot) throws Exception {
    open(robot);
    assertTrue(robot.lookup(".hint-meaning").queryAll().isEmpty());
    robot.interact(() -> button(robot, "#why-not-declarative").fire());
    assertEquals(1, robot.lookup(".hint-meaning").queryAll().size());
    robot.interact(() -> button(robot, "#why-not-declarative").fire());
    assertTrue(robot.lookup(".hint-meaning").queryAll().isEmpty());
  }

  @Test
  void aHintPutAsideIsKeptInTheFile(FxRobot robot) throws Exception {
    open(robot);
    robot.interact(() -> cards(robot).getFirst().requestFocus());
    robot.press(KeyCode.DELETE).release(KeyCode.DELETE);
    await(() -> cards(robot).size() == 1);
    await(() -> cards(robot).getFirst().isFocused());
    assertEquals(1, HintsAside.of(saved()).count());
    robot.interact(() -> button(robot, "#hints-again").fire());
    await(() -> cards(robot).size() == 2);
    assertEquals(0, HintsAside.of(saved()).count());
  }

  @Test
  void followsEditsAndTheLanguageAndSaysWhatItLookedFor(FxRobot robot) throws Exception {
    open(robot);
    robot.interact(() -> desk.change(desk.view().withLanguage("zh-Hant")));
    await(() -> words(robot, ".hint-sentence").stream().anyMatch(w -> w.startsWith("這是一個問題")));
    robot.interact(() -> desk.replace(corrected()));
    await(() -> cards(robot).isEmpty());
    assertEquals(8, robot.lookup(".hint-heading").queryAll().size());
  }

  private ArgumentMap corrected() {
    ArgumentMap map = desk.map();
    List<Claim> claims = new ArrayList<>();
    for (Claim claim : map.claims()) {
      boolean faulty = claim.id().equals("why") || claim.id().equals("topic");
      claims.add(faulty ? claim.withText(Text.of("制服減少霸凌，因人而異 " + claim.id())) : claim);
    }
    return new ArgumentMap(
        map.title(), map.contention(), map.sources(), claims, map.reasons(), map.extras());
  }

  private void open(FxRobot robot) throws Exception {
    robot.interact(() -> ((SidePane) stage.getScene().lookup("#side")).show("hints"));
    await(() -> !cards(robot).isEmpty());
    assertFalse(cards(robot).isEmpty());
  }

  private ArgumentMap saved() {
    return MapFile.read(desk.file().orElseThrow(), "en").map().orElseThrow();
  }

  private static List<Node> cards(FxRobot robot) {
    return List.copyOf(robot.lookup(".hint-card").queryAll());
  }

  private static Button button(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Button.class);
  }

  private static List<String> words(FxRobot robot, String style) {
    return robot.lookup(style).queryAll().stream().map(n -> ((Labeled) n).getText()).toList();
  }

  private static List<String> raised(FxRobot robot) {
    return robot.lookup(".raised").queryAll().stream()
        .map(node -> ((javafx.scene.text.Text) node).getText())
        .toList();
  }

  private static void await(Supplier<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition::get);
  }
}
