package hence.judging;

import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Extras;
import hence.map.Reason;
import hence.map.Stance;
import hence.map.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes small maps down in a line each: {@code "r1: a b -> c"}, {@code "o: d -x c 0.5"}. */
final class Sketch {
  private Sketch() {}

  /** The contention is the target of the first line; a claim's text is its id, "A" for a. */
  static ArgumentMap map(String... lines) {
    return scored(Map.of(), lines);
  }

  static ArgumentMap scored(Map<String, Double> scores, String... lines) {
    List<Reason> reasons = Stream.of(lines).map(Sketch::reason).toList();
    Set<String> reasonIds = reasons.stream().map(Reason::id).collect(Collectors.toSet());
    List<String> ids =
        reasons.stream()
            .flatMap(
                reason -> Stream.concat(Stream.of(reason.target()), reason.premises().stream()))
            .filter(id -> !reasonIds.contains(id))
            .distinct()
            .toList();
    List<Claim> claims = new ArrayList<>();
    ids.forEach(id -> claims.add(claim(id, scores)));
    return new ArgumentMap(
        Text.of("sketch"), ids.getFirst(), List.of(), claims, reasons, Extras.NONE);
  }

  private static Claim claim(String id, Map<String, Double> scores) {
    Extras extras =
        scores.containsKey(id) ? new Extras(Map.of("score", scores.get(id))) : Extras.NONE;
    Text text = Text.of(id.toUpperCase() + ".").with("zh-Hant", id + "。");
    return new Claim(id, text, Optional.empty(), List.of(), false, List.of(), extras);
  }

  private static Reason reason(String line) {
    String[] sides = line.split(": | -> | -x ");
    String[] target = sides[2].split(" ");
    return new Reason(
        sides[0],
        line.contains("-x") ? Stance.AGAINST : Stance.FOR,
        List.of(sides[1].split(" ")),
        target[0],
        Optional.empty(),
        "",
        target.length > 1
            ? OptionalDouble.of(Double.parseDouble(target[1]))
            : OptionalDouble.empty(),
        Extras.NONE);
  }
}
