package hence.lesson.grading;

import hence.map.ArgumentMap;
import java.util.List;

/**
 * Compares an attempt at an argument with a reading of reference and names every mistake.
 *
 * <p>What counts is the argument: which claims bear on what, together or apart, for or against.
 * Order, titles, labels, warrants, strengths, tags, sources and the ids of reasons do not. Claims
 * are the same by id, or else by wording.
 *
 * <p>One mistake is one finding. Whatever cannot exist without a part that is missing falls with
 * it, whatever only an added claim brings along comes with it, and where a target is missing, the
 * next one that the author's reason leads to will do.
 *
 * <p><b>The score</b> is what the attempt earns over what is asked:
 *
 * <ul>
 *   <li>Every reason of the reference is worth one point. Each finding about it halves what it
 *       earns; a reason that is not made earns nothing.
 *   <li>Every other finding, which is one about a claim, the contention, a reason of the attempt
 *       alone or a reason whose point is lost already, adds half a point to what is asked.
 * </ul>
 *
 * So the score is 1 if and only if there are no findings, and 0 if and only if no reason of the
 * reference is made; in between every finding costs. Against a reference without reasons the score
 * is 1 / (1 + findings).
 */
public final class Grading {
  private Grading() {}

  /** The grade of an attempt against one reference. */
  public static Grade grade(ArgumentMap reference, ArgumentMap attempt) {
    Diagnosis diagnosis = new Diagnosis(reference, attempt);
    List<Finding> findings = diagnosis.findings();
    double score =
        reference.reasons().isEmpty()
            ? 1.0 / (1 + findings.size())
            : diagnosis.earned() / diagnosis.asked();
    return new Grade(score, findings);
  }

  /**
   * The grade against the reference that fits best: the highest score, then the fewest findings,
   * then the first.
   *
   * @param references at least one
   */
  public static BestGrade best(List<ArgumentMap> references, ArgumentMap attempt) {
    BestGrade best = null;
    for (int i = 0; i < references.size(); i++) {
      Grade grade = grade(references.get(i), attempt);
      if (best == null || isBetter(grade, best.grade())) {
        best = new BestGrade(i, grade);
      }
    }
    if (best == null) {
      throw new IllegalArgumentException("there is no reference");
    }
    return best;
  }

  private static boolean isBetter(Grade one, Grade other) {
    if (one.score() != other.score()) {
      return one.score() > other.score();
    }
    return one.findings().size() < other.findings().size();
  }
}
