package hence.lesson.hints;

import hence.format.MapFile;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Extras;
import hence.map.Reason;
import hence.map.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Measures how often hints are raised on maps that were written with care: run it by hand, and
 * judge every hint that it prints. The maps are taken as they are; with one language only, so that
 * no other can vote; and also without warrants and schemes, as a beginner would leave them.
 */
final class MeasureHints {
  private MeasureHints() {}

  public static void main(String[] args) throws IOException {
    Map<String, UnaryOperator<ArgumentMap>> variants = new LinkedHashMap<>();
    variants.put("as it is", map -> map);
    variants.put("bare reasons", MeasureHints::bare);
    for (Path file : maps()) {
      ArgumentMap map = MapFile.read(file, "en").map().orElseThrow();
      for (String language : List.of("en", "zh-Hant")) {
        variants.forEach((name, variant) -> {
          report(file + ", " + language + ", " + name, variant.apply(map), language);
          ArgumentMap alone = alone(variant.apply(map), language);
          report(file + ", " + language + " alone, " + name, alone, language);
        });
      }
    }
  }

  private static List<Path> maps() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("maps"))) {
      return files.sorted().toList();
    }
  }

  private static void report(String what, ArgumentMap map, String language) {
    long start = System.nanoTime();
    List<Hint> hints = Hints.of(map, language);
    long took = (System.nanoTime() - start) / 1_000_000;
    Map<HintRule, Integer> counts = new TreeMap<>();
    hints.forEach(hint -> counts.merge(hint.rule(), 1, Integer::sum));
    System.out.println("== " + what + ": " + counts + " in " + took + " ms");
    hints.forEach(
        hint -> System.out.println(hint.rule().key() + " " + hint.parts() + " " + hint.sentence()));
  }

  private static ArgumentMap bare(ArgumentMap map) {
    List<Reason> reasons = new ArrayList<>();
    for (Reason r : map.reasons()) {
      reasons.add(new Reason(r.id(), r.stance(), r.premises(), r.target()));
    }
    return new ArgumentMap(
        map.title(), map.contention(), map.sources(), map.claims(), reasons, map.extras());
  }

  private static ArgumentMap alone(ArgumentMap map, String language) {
    List<Claim> claims = new ArrayList<>();
    for (Claim c : map.claims()) {
      claims.add(
          new Claim(
              c.id(),
              only(c.text(), language),
              c.label().map(label -> only(label, language)),
              c.cites(),
              c.implicit(),
              c.tags(),
              c.extras()));
    }
    List<Reason> reasons = new ArrayList<>();
    for (Reason r : map.reasons()) {
      Optional<Text> warrant = r.warrant().map(text -> only(text, language));
      reasons.add(
          new Reason(
              r.id(),
              r.stance(),
              r.premises(),
              r.target(),
              warrant,
              r.scheme(),
              r.strength(),
              Extras.NONE));
    }
    return new ArgumentMap(
        map.title(), map.contention(), map.sources(), claims, reasons, map.extras());
  }

  private static Text only(Text text, String language) {
    return new Text(Map.of(language, text.in(language)));
  }
}
