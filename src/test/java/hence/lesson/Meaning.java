package hence.lesson;

import hence.map.ArgumentMap;
import hence.map.Claim;
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

  /** What a finding is about, whatever the ids. */
  static String of(ArgumentMap map, Finding finding) {
    List<String> parts = new ArrayList<>();
    for (String id : finding.parts()) {
      parts.add(map.part(id).map(part -> of(map, part)).orElse("lacking " + id));
    }
    if (finding.kind() == FindingKind.LINKED_AS_SEPARATE) {
      parts.sort(null);
    }
    return finding.kind() + " " + parts;
  }

  private static String of(ArgumentMap map, Part part) {
    return switch (part) {
      case Claim claim -> claim.id();
      case Reason reason -> of(map, reason, 9);
    };
  }

  private static String of(ArgumentMap map, Reason reason, int depth) {
    String target =
        map.part(reason.target()).orElseThrow() instanceof Reason on
            ? depth == 0 ? "..." : of(map, on, depth - 1)
            : reason.target();
    return reason.stance() + " " + new TreeSet<>(reason.premises()) + " -> (" + target + ")";
  }
}
