package hence.format;

import hence.format.Parts.Entry;
import hence.format.kit.Blank;
import hence.format.kit.Fault;
import hence.format.kit.Located;
import hence.format.kit.Located.Kind;
import hence.format.kit.Nearest;
import hence.format.kit.Problems;
import hence.map.Cycles;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Reports what is wrong between the parts of a map, in a file of whatever shape. */
final class MapCheck {
  /** A longer circle is told by its beginning. */
  private static final int MAX_CYCLE = 100;

  private final Located root;
  private final Parts parts;
  private final Problems problems;

  private MapCheck(Located root, Problems problems) {
    this.root = root;
    this.parts = Parts.of(root, problems);
    this.problems = problems;
  }

  static void check(Located root, Problems problems) {
    CitationCheck.check(root, problems);
    if (root.entries("claims").isEmpty()) {
      return; // Said already; every id would be said to name nothing.
    }
    MapCheck check = new MapCheck(root, problems);
    TourCheck.check(root, check.parts, problems);
    Links links = LinkCheck.check(check.parts, problems);
    Links.Below below = links.below();
    if (check.hasContention()) {
      check.reach(below);
    }
    if (below.hasCycle()) {
      check.cycles(links);
    }
  }

  private boolean hasContention() {
    String id = root.string("contention");
    if (id == null || Blank.is(id)) {
      return false;
    }
    Entry found = parts.find(id);
    if (found == null) {
      String near = Nearest.to(id, parts.claimIds());
      problems.reportNear(Fault.NO_CONTENTION, root.field("contention"), near, id);
    } else if (found.isReason()) {
      problems.report(Fault.CONTENTION_IS_REASON, root.field("contention"), id);
    }
    return found != null && !found.isReason();
  }

  private void reach(Links.Below below) {
    Located reasons = root.field("reasons");
    if (reasons != null && !reasons.is(Kind.LIST)) {
      return; // Said already; without reasons no claim is under another.
    }
    BitSet reached = below.under(parts.find(root.string("contention")));
    for (Entry part : parts.all()) {
      if (!reached.get(part.number())) {
        Fault fault = part.isReason() ? Fault.UNREACHABLE_REASON : Fault.UNREACHABLE_CLAIM;
        problems.report(fault, part.at().field("id"), part.id());
      }
    }
  }

  private void cycles(Links links) {
    for (List<String> cycle : Cycles.of(links.skeleton())) {
      String first = cycle.getFirst();
      List<String> told = new ArrayList<>(cycle);
      if (cycle.size() > MAX_CYCLE) {
        told = new ArrayList<>(cycle.subList(0, MAX_CYCLE));
        told.add("\u2026");
      }
      told.add(first);
      problems.report(Fault.CYCLE, parts.find(first).at().field("id"), told);
    }
  }
}
