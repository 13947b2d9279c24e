package hence.format;

import hence.format.kit.Located;
import hence.format.kit.Nearest;
import java.util.List;

/** The objects of a map file, each with the fields that this version knows. */
enum Level {
  MAP(
      List.of("hence", "title", "contention", "sources", "claims", "reasons"),
      List.of("tours", "scenarios", "synonyms", "hints_aside", "$schema")),
  SOURCE(List.of("id", "title", "author", "date", "url", "paragraphs", "digest"), List.of()),
  CLAIM(List.of("id", "text", "label", "cites", "implicit", "tags"), List.of()),
  CITATION(List.of("source", "paragraph", "quote"), List.of()),
  REASON(List.of("id", "stance", "premises", "target", "warrant", "scheme", "strength"), List.of());

  /** The fields that are read, in the order in which they are written. */
  final List<String> known;

  /** Fields of other rooms and tools: carried like unknown ones, but never a typing mistake. */
  private final List<String> carried;

  Level(List<String> known, List<String> carried) {
    this.known = known;
    this.carried = carried;
  }

  /** The known field that somebody may have meant, or null. */
  String meant(Located field) {
    String name = field.name();
    if (carried.contains(name)) {
      return null;
    }
    // In a short name two letters make another word.
    String near = Nearest.within(name, known, name.length() < 6 ? 1 : 2);
    return near != null && field.parent.field(near) == null ? near : null;
  }
}
