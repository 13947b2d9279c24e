package hence.format;

import hence.format.kit.Blank;
import hence.format.kit.Fault;
import hence.format.kit.Located;
import hence.format.kit.Located.Kind;
import hence.format.kit.Nearest;
import hence.format.kit.Numbers;
import hence.format.kit.Problems;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reports sources of the same id, and citations of what is not there. */
final class CitationCheck {
  private final Map<String, Located> sources = new LinkedHashMap<>();
  private final Problems problems;

  private CitationCheck(Problems problems) {
    this.problems = problems;
  }

  static void check(Located root, Problems problems) {
    Located sources = root.field("sources");
    if (sources != null && !sources.is(Kind.LIST)) {
      return; // Said already; every citation would be said to name nothing.
    }
    CitationCheck check = new CitationCheck(problems);
    root.entries("sources").forEach(check::source);
    for (Located claim : root.entries("claims")) {
      claim.entries("cites").forEach(check::citation);
    }
  }

  private void source(Located source) {
    digest(source);
    String id = source.string("id");
    if (id == null || Blank.is(id)) {
      return;
    }
    Located at = source.field("id");
    Located first = sources.putIfAbsent(id, source);
    if (first != null) {
      problems.report(Fault.DUPLICATE_SOURCE, at, id, first.field("id").line);
    }
  }

  private void digest(Located source) {
    int paragraphs = count(source.field("paragraphs"));
    int digested = source.entries("digest").size();
    if (paragraphs > 0 && digested > paragraphs) {
      problems.report(Fault.LONG_DIGEST, source.field("digest"), digested, paragraphs);
    }
  }

  private void citation(Located citation) {
    String id = citation.string("source");
    if (id == null || Blank.is(id)) {
      return;
    }
    Located source = sources.get(id);
    if (source == null) {
      String near = Nearest.to(id, sources.keySet());
      problems.reportNear(Fault.DANGLING_SOURCE, citation.field("source"), near, id);
      return;
    }
    int paragraph = count(citation.field("paragraph"));
    int paragraphs = paragraphs(source);
    if (paragraphs > 0 && paragraph > paragraphs) {
      Located at = citation.field("paragraph");
      problems.report(Fault.NO_SUCH_PARAGRAPH, at, paragraph, id, paragraphs);
    }
  }

  /** As many as the source says, else as its digest has; 0 if neither is there. */
  static int paragraphs(Located source) {
    int said = count(source.field("paragraphs"));
    return source.field("paragraphs") != null ? said : source.entries("digest").size();
  }

  /** The number, or 0 where there is none or a wrong one, which has been said. */
  static int count(Located value) {
    return value != null && value.is(Kind.NUMBER)
        ? Numbers.wholeUpTo(Values.MAX_COUNT, value.content())
        : 0;
  }
}
