package hence.format;

import hence.format.Parts.Entry;
import hence.format.kit.Blank;
import hence.format.kit.Fault;
import hence.format.kit.Located;
import hence.format.kit.Nearest;
import hence.format.kit.Problems;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Reports what is wrong with the premises and targets of reasons, and keeps the sound links. */
final class LinkCheck {
  /** A suggestion compares an id with all others; after so many, ids are wrong by system. */
  private static final int MAX_SUGGESTIONS = 50;

  private final Parts parts;
  private final Problems problems;
  private final Links links;
  private int suggestions;

  private LinkCheck(Parts parts, Problems problems) {
    this.parts = parts;
    this.problems = problems;
    this.links = new Links(parts);
  }

  static Links check(Parts parts, Problems problems) {
    LinkCheck check = new LinkCheck(parts, problems);
    for (Entry reason : parts.reasons()) {
      check.target(reason);
      check.premises(reason);
    }
    return check.links;
  }

  private void target(Entry reason) {
    String target = reason.target();
    if (target == null || Blank.is(target)) {
      links.lostTarget(reason);
      return;
    }
    Located at = reason.at().field("target");
    Entry found = parts.find(target);
    if (found == null) {
      String near = near(target, parts.ids());
      problems.reportNear(Fault.DANGLING_TARGET, at, near, target);
      links.guessedTarget(reason, near);
    } else if (target.equals(reason.id())) {
      problems.report(Fault.SELF_TARGET, at, target);
      links.lostTarget(reason);
    } else {
      links.target(reason, found);
      if (found.isReason() && "for".equals(reason.at().string("stance"))) {
        problems.report(Fault.FOR_A_REASON, at, name(reason), target);
      }
    }
  }

  private void premises(Entry reason) {
    Set<String> met = new HashSet<>();
    for (Located premise : reason.premises()) {
      String id = premise.content();
      Entry found = parts.find(id);
      if (Blank.is(id)) {
        continue;
      }
      if (reason.premises().size() > 1 && !met.add(id)) {
        problems.report(Fault.REPEATED_PREMISE, premise, id);
      } else if (found == null) {
        String near = near(id, parts.claimIds());
        problems.reportNear(Fault.DANGLING_PREMISE, premise, near, id);
        links.guessedPremise(reason, near);
      } else if (found.isReason()) {
        problems.report(Fault.PREMISE_IS_REASON, premise, id);
      } else if (id.equals(reason.target())) {
        problems.report(Fault.PREMISE_IS_TARGET, premise, id);
      } else {
        links.premise(reason, found);
      }
    }
  }

  private String near(String id, Collection<String> ids) {
    return suggestions++ < MAX_SUGGESTIONS ? Nearest.to(id, ids) : null;
  }

  private static String name(Entry reason) {
    return reason.id() == null ? reason.at().label() : reason.id();
  }
}
