package hence.lesson.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.format.MapFile;
import hence.judging.RandomMaps;
import hence.map.ArgumentMap;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One mistake is one finding: of its kind, about its parts, and nothing else. */
class GradingMutationTest {
  private static final String HARRY = "harry-is-british";
  private static final String ESSAY = "power-to-the-people";

  @ParameterizedTest
  @ValueSource(strings = {HARRY, ESSAY})
  void everyMistakeIsFoundWhereverItIsMade(String name) {
    MutationTable table = new MutationTable();
    table.add(name, bundled(name), UnaryOperator.identity());
    check(table);
    assertEquals(0, table.notApplicable(), "each can be told from every other");
  }

  @ParameterizedTest
  @CsvSource({
    HARRY + ", en, 1",
    HARRY + ", zh-Hant, 1",
    ESSAY + ", en, 101",
    ESSAY + ", zh-Hant, 101"
  })
  void idsAreNoHelpNeeded(String name, String language, int stride) {
    MutationTable table = new MutationTable(stride);
    table.add(name, bundled(name), new Disguise(language, 1)::of);
    check(table);
  }

  @Test
  void everyMistakeIsFoundInRandomMaps() {
    MutationTable plain = new MutationTable();
    MutationTable disguised = new MutationTable(5);
    for (int seed = 0; seed < 100; seed++) {
      String name = "seed " + seed;
      ArgumentMap map = Disguise.bilingual(RandomMaps.map(seed, 12));
      plain.add(name, map, UnaryOperator.identity());
      disguised.add(name, map, new Disguise(seed % 2 == 0 ? "en" : "zh-Hant", seed)::of);
    }
    check(plain);
    check(disguised);
    assertTrue(plain.fewestTried() >= 200, plain.markdown());
    plain.rows.forEach((kind, row) ->
        assertTrue(row.notApplicable * 5 <= row.tried, () -> kind + "\n" + plain.markdown()));
  }

  @Test
  void twoMistakesFarApartAreTwoFindings() {
    PairTable pairs = new PairTable(1);
    pairs.add(ESSAY, bundled(ESSAY), 5);
    assertEquals(List.of(), pairs.untried());
    for (int seed = 0; seed < 40; seed++) {
      pairs.add("seed " + seed, RandomMaps.map(seed, 30), 1);
    }
    assertEquals(List.of(), pairs.failures);
  }

  private static void check(MutationTable table) {
    assertEquals(List.of(), table.failures.stream().limit(5).toList(), table::markdown);
    assertTrue(table.fewestTried() > 0, table::markdown);
  }

  private static ArgumentMap bundled(String name) {
    return MapFile.read(Path.of("maps", name + ".json"), "en").map().orElseThrow();
  }
}
