package hence.format;

import hence.format.kit.Fault;
import hence.format.kit.Located;
import hence.format.kit.Located.Kind;
import hence.format.kit.Problems;
import java.util.Set;

/**
 * Reports what has the wrong shape in the fields {@code tours} and {@code scenarios}. They are
 * carried as they are; the rooms that use them take them out of the map themselves.
 */
final class LessonShape {
  /** A reader's opinions, as the schema names them. */
  private static final Set<String> MARKS = Set.of("accepted", "doubted", "rejected");

  private final Problems problems;
  private final Values values;
  private final TextDecoder texts;

  LessonShape(Problems problems, Values values, TextDecoder texts) {
    this.problems = problems;
    this.values = values;
    this.texts = texts;
  }

  void check(Located root) {
    values.objects(root.field("tours"), this::tour);
    values.objects(root.field("scenarios"), this::scenario);
  }

  /** The answers of these methods are of no use; a list is decoded by a function. */
  private Located tour(Located object) {
    values.name(values.required(object, "id"));
    texts.text(values.required(object, "title"));
    Located steps = values.required(object, "steps");
    values.notEmpty(steps);
    values.objects(steps, this::step);
    return object;
  }

  private Located step(Located object) {
    texts.text(values.required(object, "title"));
    texts.optionalText(object, "note");
    values.names(object.field("focus"));
    values.names(object.field("fold"));
    values.count(object, "paragraph");
    marks(object.field("what_if"));
    return object;
  }

  private Located scenario(Located object) {
    values.name(values.required(object, "name"));
    marks(values.required(object, "marks"));
    return object;
  }

  private void marks(Located marks) {
    if (marks != null && values.is(marks, Kind.OBJECT)) {
      marks.children().forEach(this::mark);
    }
  }

  private void mark(Located mark) {
    if (values.is(mark, Kind.STRING) && !MARKS.contains(mark.content())) {
      problems.report(Fault.MARK, mark, mark.content());
    }
  }
}
