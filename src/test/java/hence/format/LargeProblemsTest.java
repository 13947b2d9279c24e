package hence.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.map.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Large files are checked by two threads; what they find is told as in small ones. */
class LargeProblemsTest {
  private static String map(int claims) {
    StringBuilder json = new StringBuilder();
    json.append("{\"hence\": 1, \"title\": \"T\", \"contention\": \"c0\", \"claims\": [\n");
    for (int i = 0; i < claims; i++) {
      json.append("{\"id\": \"c").append(i).append("\", \"text\": \"Claim ").append(i);
      json.append(i + 1 < claims ? "\"},\n" : "\"}],\n");
    }
    json.append("\"reasons\": [\n");
    json.append(
        "{\"id\": \"r1\", \"stance\": \"fro\", \"premises\": [\"c1\"], \"target\": \"c0\"},\n");
    json.append(
        "{\"id\": \"r2\", \"stance\": \"for\", \"premises\": [\"c2\"], \"target\": \"d0\"},\n");
    json.append("{\"id\": \"r2\", \"stance\": \"for\", \"premises\": [\"c3\"], \"target\": 7}\n");
    return json.append("]}").toString();
  }

  private static List<Problem> errors(int claims) {
    Reading reading = MapFile.parse(map(claims), "map.json", "en");
    assertTrue(reading.map().isEmpty());
    return reading.problems().stream()
        .filter(problem -> problem.severity() == Problem.Severity.ERROR)
        .toList();
  }

  @Test
  void bothThreadsAreHeardInTheOrderOfTheFile() {
    List<Problem> small = errors(10);
    List<Problem> large = errors(6_000);
    assertEquals(4, small.size());
    assertEquals(
        small.stream().map(Problem::kind).toList(), large.stream().map(Problem::kind).toList());
    for (int i = 0; i < small.size(); i++) {
      assertEquals(small.get(i).line() + 5_990, large.get(i).line());
      assertEquals(small.get(i).column(), large.get(i).column());
    }
  }

  @Test
  void warningsBeyondAThousandAreCounted() {
    List<Problem> problems =
        MapFile.parse(map(6_000).replace("fro", "for").replace("d0", "c0"), "map.json", "en")
            .problems();
    long warnings =
        problems.stream().filter(found -> found.severity() == Problem.Severity.WARNING).count();
    assertTrue(warnings <= 1_001, warnings + " warnings");
    assertTrue(problems.getLast().message().contains("more"), problems.getLast().message());
  }
}
