package hence.bench;

import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Reason;
import hence.map.Stance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A map for Argdown: a statement for each claim, an argument for each reason. */
record ArgdownSource(ArgumentMap map) {
  String text() {
    Map<String, List<String>> bearing = new HashMap<>();
    for (Reason reason : map.reasons()) {
      for (String premise : reason.premises()) {
        bearing.computeIfAbsent(premise, _ -> new ArrayList<>()).add(reason.id());
      }
    }
    StringBuilder out = new StringBuilder();
    for (Claim claim : map.claims()) {
      String words = plain(claim.text().in(Sample.LANGUAGE));
      out.append("[").append(claim.id()).append("]: ").append(words).append('\n');
      for (String reason : bearing.getOrDefault(claim.id(), List.of())) {
        out.append("  +> <").append(reason).append(">\n");
      }
      out.append('\n');
    }
    map.reasons().forEach(reason -> argument(out, reason));
    return out.toString();
  }

  private void argument(StringBuilder out, Reason reason) {
    boolean isFor = reason.stance() == Stance.FOR;
    boolean undercuts = map.part(reason.target()).orElseThrow() instanceof Reason;
    out.append("<").append(reason.id()).append(isFor ? ">: because\n" : ">: however\n");
    String bears = isFor ? "+>" : undercuts ? "_>" : "->";
    String target = undercuts ? "<" + reason.target() + ">" : "[" + reason.target() + "]";
    out.append("  ").append(bears).append(' ').append(target).append("\n\n");
  }

  /** Without the signs that Argdown reads as markup. */
  private static String plain(String words) {
    return words.replaceAll("[\\[\\]<>(){}#@*_/\\\\\\n]", " ");
  }
}
