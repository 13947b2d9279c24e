package hence.lesson.grading;

import java.util.List;

/**
 * One mistake of an attempt.
 *
 * @param parts ids of the parts it is about, the one to look at first in front; ids of the attempt,
 *     or of the reference for what the attempt lacks
 */
public record Finding(FindingKind kind, List<String> parts) {
  public Finding {
    parts = List.copyOf(parts);
  }
}
