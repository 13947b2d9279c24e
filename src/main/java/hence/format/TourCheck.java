package hence.format;

import hence.format.kit.Blank;
import hence.format.kit.Fault;
import hence.format.kit.Located;
import hence.format.kit.Located.Kind;
import hence.format.kit.Nearest;
import hence.format.kit.Problems;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Reports what tours and scenarios name and the map does not have. Never an error: an edit may take
 * a part out of the map, and the tour goes on without it.
 */
final class TourCheck {
  private final Located root;
  private final Parts parts;
  private final Problems problems;
  private final Map<String, Located> tours = new HashMap<>();

  private TourCheck(Located root, Parts parts, Problems problems) {
    this.root = root;
    this.parts = parts;
    this.problems = problems;
  }

  static void check(Located root, Parts parts, Problems problems) {
    TourCheck check = new TourCheck(root, parts, problems);
    for (Located tour : root.entries("tours")) {
      check.unique(tour);
      tour.entries("steps").forEach(check::step);
    }
    for (Located scenario : root.entries("scenarios")) {
      check.marks(scenario.field("marks"));
    }
  }

  private void unique(Located tour) {
    String id = tour.string("id");
    Located first = id == null ? null : tours.putIfAbsent(id, tour);
    if (first != null) {
      problems.report(Fault.DUPLICATE_TOUR, tour.field("id"), id, first.field("id").line);
    }
  }

  private void step(Located step) {
    step.entries("focus").forEach(id -> known(id, parts.ids()));
    step.entries("fold").forEach(id -> known(id, parts.claimIds()));
    marks(step.field("what_if"));
    paragraph(step.field("paragraph"));
  }

  private void known(Located id, Collection<String> ids) {
    if (id.is(Kind.STRING) && !Blank.is(id.content()) && !ids.contains(id.content())) {
      String near = Nearest.to(id.content(), ids);
      problems.reportNear(Fault.DANGLING_IN_TOUR, id, near, id.content());
    }
  }

  private void marks(Located marks) {
    if (marks == null || !marks.is(Kind.OBJECT)) {
      return;
    }
    for (Located mark : marks.children()) {
      if (!parts.claimIds().contains(mark.name())) {
        String near = Nearest.to(mark.name(), parts.claimIds());
        problems.reportNear(Fault.DANGLING_MARK, mark, near, mark.name());
      }
    }
  }

  private void paragraph(Located paragraph) {
    int wanted = CitationCheck.count(paragraph);
    Located source = root.entries("sources").stream().findFirst().orElse(null);
    int has = source == null ? 0 : CitationCheck.paragraphs(source);
    if (wanted > 0 && (source == null || has > 0 && wanted > has)) {
      problems.report(Fault.TOUR_PARAGRAPH, paragraph, wanted, has);
    }
  }
}
