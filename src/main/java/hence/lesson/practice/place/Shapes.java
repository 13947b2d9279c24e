package hence.lesson.practice.place;

import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Reason;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How parts of a map look with their words taken away: parts of one shape under one parent can be
 * exchanged without changing the argument's structure.
 */
final class Shapes {
  /** Where a shape would run in a circle. */
  private static final String CIRCLE = "~";

  private final ArgumentMap map;
  private final Map<String, String> known = new HashMap<>();

  Shapes(ArgumentMap map) {
    this.map = map;
  }

  /** The shape of a claim: that of all that bears on it. */
  String below(String claim) {
    return "(" + shapes(map.reasonsOn(claim)) + ")";
  }

  String reason(Reason reason) {
    String shape = known.putIfAbsent(reason.id(), CIRCLE);
    if (shape != null) {
      return shape;
    }
    String premises =
        reason.premises().stream().map(this::premise).sorted().collect(Collectors.joining(","));
    String made = reason.stance() + "[" + premises + "]" + shapes(map.reasonsOn(reason.id()));
    known.put(reason.id(), made);
    return made;
  }

  /** What else a claim is used for; claims with other uses cannot be exchanged. */
  String uses(String claim) {
    return map.reasonsUsing(claim).stream().map(Reason::id).sorted().toList().toString();
  }

  private String shapes(List<Reason> reasons) {
    return reasons.stream().map(this::reason).sorted().collect(Collectors.joining(";"));
  }

  /** A claim that serves several reasons is like no other. */
  private String premise(String claim) {
    return map.reasonsUsing(claim).size() > 1 ? "@" + claim : below(claim);
  }

  /** What a map says, whatever its reasons are called: equal for the same argument. */
  static List<String> terms(ArgumentMap map) {
    List<String> terms =
        new java.util.ArrayList<>(
            map.reasons().stream().map(reason -> term(map, reason, 0)).sorted().toList());
    terms.add(map.contention());
    map.claims().stream().map(Claim::id).sorted().forEach(terms::add);
    return terms;
  }

  private static String term(ArgumentMap map, Reason reason, int depth) {
    String target =
        map.part(reason.target()).orElseThrow() instanceof Reason on && depth < map.reasons().size()
            ? "<" + term(map, on, depth + 1) + ">"
            : reason.target();
    return reason.stance() + " " + reason.premises().stream().sorted().toList() + target;
  }
}
