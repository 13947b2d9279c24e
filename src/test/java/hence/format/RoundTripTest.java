package hence.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.map.ArgumentMap;
import hence.map.Extras;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RoundTripTest {

  @Property
  void whatIsWrittenIsReadAgain(@ForAll long seed) {
    ArgumentMap map = RandomMaps.of(seed);
    String json = MapFile.toJson(map);
    Reading reading = MapFile.parse(json, "x.json", "en");
    assertFalse(reading.hasErrors(), () -> reading.problems() + json);
    assertEquals(map, reading.map().orElseThrow());
    assertEquals(json, MapFile.toJson(reading.map().orElseThrow()));
  }

  @Test
  void theCanonicalForm() {
    String json =
        """
        {
          "hence": 1,
          "title": "Socrates",
          "contention": "mortal",
          "sources": [
            {
              "id": "phaedo",
              "title": {
                "en": "Phaedo",
                "zh-Hant": "斐多篇"
              },
              "author": "Plato",
              "date": "-360",
              "url": "https://example.org/phaedo?a=1&b=<2>",
              "paragraphs": 12,
              "digest": [
                "Socrates is in prison.",
                {
                  "en": "His friends come.",
                  "zh-Hant": "朋友來了。"
                }
              ]
            }
          ],
          "claims": [
            {
              "id": "mortal",
              "text": "Socrates is mortal."
            },
            {
              "id": "man",
              "text": {
                "en": "Socrates is a man.",
                "zh-Hant": "蘇格拉底是「人」。"
              },
              "label": "Man",
              "cites": [
                {"source": "phaedo", "paragraph": 3, "quote": "\\"x\\\\y\\"\\n", "z": {"a": [false]}}
              ],
              "implicit": true,
              "tags": ["a", "b"],
              "score": 0.50
            }
          ],
          "reasons": [
            {
              "id": "r1",
              "stance": "for",
              "premises": ["man"],
              "target": "mortal",
              "warrant": "All men are mortal.",
              "scheme": "deduction",
              "strength": 0.8,
              "z": null,
              "a": [
                1E+2,
                {
                  "deep": []
                }
              ]
            }
          ],
          "tours": [],
          "x": "y"
        }
        """;
    Reading reading = MapFile.parse(json, "x.json", "en");
    assertEquals(
        List.of(),
        reading.problems().stream().filter(p -> !p.kind().equals("missing-language")).toList());
    assertEquals(json, MapFile.toJson(reading.map().orElseThrow()));
    Extras extras = reading.map().orElseThrow().reasons().getFirst().extras();
    assertEquals(List.of("z", "a"), List.copyOf(extras.fields().keySet()));
    assertEquals(new BigDecimal("1E+2"), ((List<?>) extras.fields().get("a")).getFirst());
  }

  @Test
  void fieldsThatSayNothingAreLeftOut() {
    String json =
        """
        {"reasons": [], "sources": [], "claims": [{"tags": [], "cites": [], "implicit": false,
        "text": "A", "id": "a"}], "contention": "a", "title": {"und": "T"}, "hence": 1.0}
        """;
    assertEquals(
        """
        {
          "hence": 1,
          "title": "T",
          "contention": "a",
          "claims": [
            {
              "id": "a",
              "text": "A"
            }
          ],
          "reasons": []
        }
        """,
        MapFile.toJson(MapFile.parse(json, "x", "en").map().orElseThrow()));
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsAreRead() {
    String json =
        "\ufeff{\"hence\": 1,\r\n\"title\": \"T\", \"contention\": \"a\",\r\n"
            + "\"claims\": [{\"id\": \"a\", \"text\": \"A\"}], \"reason\": 1}\r\n";
    Reading reading = MapFile.parse(json, "x", "en");
    assertTrue(reading.map().isPresent());
    assertEquals("3:39 unknown-field /reason", Marked.brief(reading.problems().getFirst()));
  }
}
