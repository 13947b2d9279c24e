package hence.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.drawing.Drawing;
import hence.drawing.Goldens;
import hence.drawing.MapDrawing;
import hence.drawing.Theme;
import hence.editing.Focus;
import hence.editing.Scenes;
import hence.editing.View;
import hence.judging.Lens;
import hence.judging.Opinion;
import hence.judging.Opinions;
import hence.layout.Direction;
import hence.map.ArgumentMap;
import hence.map.Claim;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The pictures of the bundled maps as text. */
class SvgGoldenTest {
  @ParameterizedTest
  @CsvSource({
    "harry-is-british, en, light, DOWN",
    "harry-is-british, zh-Hant, dark, RIGHT",
    "harry-is-british, zh-Hant, print, UP",
    "power-to-the-people, en, light, DOWN"
  })
  void theBundledMapsLookAsTheyDid(String map, String language, String theme, Direction direction)
      throws IOException {
    String svg =
        Svg.of(
            ShippedMaps.drawing(ShippedMaps.read(map), language, Theme.named(theme), direction), 1);
    Goldens.check(map + "-" + language + "-" + theme + "-" + direction + ".svg", svg);
  }

  @ParameterizedTest
  @CsvSource({
    "grounded, en, light, DOWN",
    "preponderance, zh-Hant, print, RIGHT",
    "df-quad, zh-Hant, dark, UP"
  })
  void aJudgedMapLooksAsItDid(String lens, String language, String theme, Direction direction)
      throws IOException {
    View view =
        View.of(language, Theme.named(theme))
            .withDirection(direction)
            .withLens(Lens.named(lens).orElseThrow())
            .withOpinions(
                Opinions.NONE
                    .with("never-sworn", Opinion.REJECTED)
                    .with("register", Opinion.DOUBTED)
                    .with("accent", Opinion.ACCEPTED));
    check("judged-" + lens, view);
  }

  @Test
  void loadAndFadedPartsLookAsTheyDid() throws IOException {
    View view =
        View.of("en", Theme.LIGHT)
            .withLoad(Optional.of("harry-british"))
            .withFocus(Optional.of(new Focus("r-birthplace", Focus.Reach.RESTS_ON)));
    check("load-and-focus", view);
  }

  private static void check(String name, View view) throws IOException {
    Drawing drawing = MapDrawing.of(new Scenes().of(ShippedMaps.read("harry-is-british"), view));
    Goldens.check("harry-is-british-" + name + ".svg", Svg.of(drawing, 1));
  }

  @Test
  void everyPartIsOneGroupWithItsIdAndATitleAndTextStaysText() throws Exception {
    ArgumentMap map = ShippedMaps.read("power-to-the-people");
    String svg = Svg.of(ShippedMaps.drawing(map, "zh-Hant", Theme.LIGHT, Direction.DOWN), 1);
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    Set<String> ids = new HashSet<>();
    NodeList groups = document.getElementsByTagName("g");
    for (int i = 0; i < groups.getLength(); i++) {
      Element group = (Element) groups.item(i);
      assertTrue(ids.add(group.getAttribute("id")), "once: " + group.getAttribute("id"));
      assertEquals("title", group.getElementsByTagName("title").item(0).getNodeName());
    }
    assertEquals(map.claims().size() + map.reasons().size(), ids.size());
    for (Claim claim : map.claims()) {
      String words = textOf(document, claim.id());
      assertTrue(words.contains(claim.text().in("zh-Hant").replace(" ", "")), claim.id());
    }
  }

  private static String textOf(Document document, String id) {
    NodeList groups = document.getElementsByTagName("g");
    for (int i = 0; i < groups.getLength(); i++) {
      Element group = (Element) groups.item(i);
      if (group.getAttribute("id").equals(id)) {
        StringBuilder words = new StringBuilder();
        NodeList lines = group.getElementsByTagName("text");
        for (int j = 0; j < lines.getLength(); j++) {
          words.append(lines.item(j).getTextContent());
        }
        return words.toString().replace(" ", "");
      }
    }
    throw new AssertionError("no group has the id " + id);
  }
}
