package hence.format.source;

import hence.map.Problem;
import hence.map.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a copy of a source.
 *
 * @param text the text, unless an error prevents it
 */
public record SourceReading(Optional<SourceText> text, List<Problem> problems) {
  public SourceReading {
    problems = List.copyOf(problems);
  }
}
