package hence.export.page;

import hence.layout.typesetting.Connective;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Reason;
import hence.map.Text;
import hence.map.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A map as a nested list in full sentences: under each claim the reasons on it, under each reason
 * its premises. What stands in several places is opened at the first.
 */
final class PageOutline {
  /** Deeper than this a list is not nested; browsers give up somewhere beyond. */
  private static final int DEEPEST = 120;

  private final ArgumentMap map;
  private final Markup out;
  private final Set<String> listed = new HashSet<>();

  PageOutline(ArgumentMap map, Markup out) {
    this.map = map;
    this.out = out;
  }

  void list() {
    out.raw("<ul>\n");
    claim(map.contention(), Optional.empty(), 0);
    // Then what the contention does not rest on; those that serve nothing stand above others.
    for (Claim claim : map.claims()) {
      if (map.reasonsUsing(claim.id()).isEmpty() && !listed.contains(claim.id())) {
        claim(claim.id(), Optional.empty(), 0);
      }
    }
    for (Claim claim : map.claims()) {
      if (!listed.contains(claim.id())) {
        claim(claim.id(), Optional.empty(), 0);
      }
    }
    for (Reason reason : map.reasons()) {
      if (!listed.contains(reason.id())) {
        reason(reason, 0);
      }
    }
    out.raw("</ul>\n");
  }

  /** A claim, and if it is the only premise of a reason, that reason's word in front of it. */
  private void claim(String id, Optional<Reason> alone, int depth) {
    Claim claim = map.claim(id);
    boolean again = !listed.add(id);
    item(id, again);
    alone.ifPresent(this::word);
    out.raw(id.equals(map.contention()) ? "<span class=\"contention\">" : "<span>");
    out.inEach(tag -> Text.typeset(claim.text().in(tag))).raw("</span>");
    if (claim.implicit()) {
      quiet("implicit");
    }
    if (again) {
      quiet("outline.again");
    }
    out.raw("</p>");
    if (!again) {
      reasons(map.reasonsOn(id), depth);
    }
    out.raw("</li>\n");
  }

  private void reasons(List<Reason> reasons, int depth) {
    if (reasons.isEmpty() || depth > DEEPEST) {
      return;
    }
    out.raw("\n<ul>");
    for (Reason reason : reasons) {
      if (reason.premises().size() == 1 && map.reasonsOn(reason.id()).isEmpty()) {
        listed.add(reason.id());
        claim(reason.premises().getFirst(), Optional.of(reason), depth + 1);
      } else {
        reason(reason, depth + 1);
      }
    }
    out.raw("</ul>");
  }

  private void reason(Reason reason, int depth) {
    boolean again = !listed.add(reason.id());
    item(reason.id(), again);
    word(reason);
    quiet(again ? "outline.again" : "outline.together");
    out.raw("</p>");
    if (!again) {
      out.raw("\n<ul>");
      reason.premises().forEach(premise -> claim(premise, Optional.empty(), depth + 1));
      out.raw("</ul>");
      reasons(map.reasonsOn(reason.id()), depth + 1);
    }
    out.raw("</li>\n");
  }

  private void item(String id, boolean again) {
    out.raw("<li data-id=\"").text(id).raw(again ? "\" class=\"again\"><p>" : "\"><p>");
  }

  private void word(Reason reason) {
    String role = map.role(reason).name().toLowerCase(Locale.ROOT);
    out.raw("<b class=\"" + role + "\">");
    out.inEach(tag -> Connective.word(map, reason, Words.of(Connective.class, tag)));
    out.raw("</b> ");
  }

  private void quiet(String key) {
    out.raw(" <span class=\"quiet\">");
    out.inEach(tag -> Words.of(PageOutline.class, tag).say(key)).raw("</span>");
  }
}
