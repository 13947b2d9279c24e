package hence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hence.format.MapFile;
import hence.judging.Judgement;
import hence.judging.Lens;
import hence.judging.Opinion;
import hence.judging.Opinions;
import hence.judging.RandomMaps;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A lesson judges every part exactly as the desktop does. */
class LessonJudgingTest {
  private static final String STATUSES =
      """
      return arguments[1].map((marks) => {
        const map = arguments[0] === null ? hence.map : build(arguments[0]);
        const status = hence.judge(map, new Map(Object.entries(marks)));
        return [...map.parts.keys()].map((id) => hence.statusOf(status, id)).join(" ");
      });
      function build(data) {
        return new hence.ArgumentMap(data.contention, data.claims, data.reasons);
      }
      """;

  @TempDir static Path folder;

  private static Chromium chromium;

  @BeforeAll
  static void start() throws IOException {
    chromium = Chromium.start(folder, "en");
  }

  @AfterAll
  static void end() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"maps/power-to-the-people.json", "maps/harry-is-british.json"})
  void judgesEveryOpinionOfEveryClaimAndManyPairsAlike(String file) {
    ArgumentMap map = MapFile.read(Path.of(file), "en").map().orElseThrow();
    List<Opinions> tried = new ArrayList<>(List.of(Opinions.NONE));
    for (Claim claim : map.claims()) {
      for (Opinion opinion : Opinion.values()) {
        tried.add(Opinions.NONE.with(claim.id(), opinion));
      }
    }
    Random random = new Random(4);
    for (int i = 0; i < 600; i++) {
      tried.add(with(with(Opinions.NONE, map, random), map, random));
    }
    chromium.open(file);
    assertEquals(onTheDesktop(map, tried), inThePage(null, tried));
  }

  @Test
  void judgesRandomMapsAlike() {
    chromium.open("maps/harry-is-british.json");
    Random random = new Random(7);
    for (long seed = 0; seed < 400; seed++) {
      ArgumentMap map = RandomMaps.map(seed, 14);
      List<Opinions> tried = new ArrayList<>(List.of(Opinions.NONE));
      for (int i = 0; i < 5; i++) {
        tried.add(with(with(Opinions.NONE, map, random), map, random));
      }
      assertEquals(onTheDesktop(map, tried), inThePage(data(map), tried), "seed " + seed);
    }
  }

  private static Opinions with(Opinions opinions, ArgumentMap map, Random random) {
    Claim claim = map.claims().get(random.nextInt(map.claims().size()));
    return opinions.with(claim.id(), Opinion.values()[random.nextInt(3)]);
  }

  private static List<String> inThePage(Map<String, Object> map, List<Opinions> tried) {
    return chromium.ask(STATUSES, map, tried.stream().map(Opinions::marks).toList());
  }

  private static List<String> onTheDesktop(ArgumentMap map, List<Opinions> tried) {
    return tried.stream().map(opinions -> statuses(map, opinions)).toList();
  }

  private static String statuses(ArgumentMap map, Opinions opinions) {
    Judgement judgement = Judgement.of(map, Lens.GROUNDED, opinions);
    return String.join(
        " ",
        judgement.parts().stream()
            .map(id -> judgement.status(id).name().toLowerCase(Locale.ROOT))
            .toList());
  }

  /** A map as the page's scripts take it. */
  static Map<String, Object> data(ArgumentMap map) {
    return Map.of(
        "contention",
        map.contention(),
        "claims",
        map.claims().stream().map(claim -> Map.of("id", claim.id())).toList(),
        "reasons",
        map.reasons().stream().map(LessonJudgingTest::data).toList());
  }

  private static Map<String, Object> data(Reason reason) {
    return Map.of(
        "id",
        reason.id(),
        "stance",
        reason.stance().name().toLowerCase(Locale.ROOT),
        "premises",
        reason.premises(),
        "target",
        reason.target());
  }
}
