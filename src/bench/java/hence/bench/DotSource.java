package hence.bench;

import hence.layout.Sizes;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Reason;
import hence.map.Stance;

/** A map for {@code dot}: boxes with the same lines of text, and a small one for each reason. */
record DotSource(ArgumentMap map, Sizes sizes) {
  String text() {
    StringBuilder out = new StringBuilder();
    out.append("digraph {\nrankdir=BT\n");
    out.append("node [shape=box, style=rounded, fontname=\"Noto Sans TC\", fontsize=14]\n");
    for (Claim claim : map.claims()) {
      String label = String.join("\n", sizes.claims().get(claim.id()).lines());
      node(out, claim.id(), label);
    }
    for (Reason reason : map.reasons()) {
      node(out, reason.id(), reason.stance() == Stance.FOR ? "because" : "however");
    }
    for (Reason reason : map.reasons()) {
      reason.premises().forEach(premise -> link(out, premise, reason.id()));
      link(out, reason.id(), reason.target());
    }
    return out.append("}\n").toString();
  }

  private static void node(StringBuilder out, String id, String label) {
    String quoted = label.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    out.append('"').append(id).append("\" [label=\"").append(quoted).append("\"]\n");
  }

  private static void link(StringBuilder out, String from, String to) {
    out.append('"').append(from).append("\" -> \"").append(to).append("\"\n");
  }
}
