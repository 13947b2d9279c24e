package hence.lesson.grading;

import hence.map.ArgumentMap;
import hence.map.Part;
import hence.map.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What a map says, whatever the ids of its reasons and the order of its parts. */
final class Meaning {
  private Meaning() {}

  static String of(ArgumentMap map) {
    List<String> lines = new ArrayList<>();
    map.claims().forEach(claim -> lines.add(claim.id()));
    map.reasons().forEach(reason -> lines.add(of(map, reason, 9)));
    lines.sort(null);
    return map.contention() + "\n" + String.join("\n", lines);
  }

  /** What a finding is about, whatever the ids and the order of several reasons. */
  static String of(ArgumentMap map, Finding finding) {
    List<String> reasons = new ArrayList<>();
    List<String> claims = new ArrayList<>();
    for (String id : finding.parts()) {
      Part part = map.part(id).orElse(null);
      if (part instanceof Reason reason) {
        reasons.add(of(map, reason, 9));
      } else {
        claims.add(part == null ? "lacking " + id : id);
      }
    }
    reasons.sort(null);
    return finding.kind() + " " + reasons + " " + claims;
  }

  /** What all findings are about. */
  static List<String> of(ArgumentMap map, List<Finding> findings) {
    return findings.stream().map(finding -> of(map, finding)).sorted().toList();
  }

  private static String of(ArgumentMap map, Reason reason, int depth) {
    String target =
        map.part(reason.target()).orElseThrow() instanceof Reason on
            ? depth == 0 ? "..." : of(map, on, depth - 1)
            : reason.target();
    return reason.stance() + " " + new TreeSet<>(reason.premises()) + " -> (" + target + ")";
  }
}
