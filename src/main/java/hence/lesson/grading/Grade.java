package hence.lesson.grading;

import java.util.List;

/**
 * How well an attempt rebuilds a reference.
 *
 * @param score 0 for nothing, 1 for the same argument
 * @param findings the mistakes in reading order; none if and only if the score is 1
 */
public record Grade(double score, List<Finding> findings) {
  public Grade {
    findings = List.copyOf(findings);
  }
}
