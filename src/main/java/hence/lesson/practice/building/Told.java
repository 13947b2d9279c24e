package hence.lesson.practice.building;

import hence.lesson.grading.Finding;
import hence.lesson.grading.FindingKind;
import hence.lesson.grading.Grade;
import hence.lesson.grading.Grading;
import hence.map.ArgumentMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a student has been told about an attempt: one finding at a time, in stages.
 *
 * @param grade of the last check
 * @param at which of the findings; {@link #NONE_YET} when all that is linked is right so far
 * @param stage 1 that there is a problem, 2 what kind, 3 what the author does
 * @param fresh whether nothing was changed since the check
 * @param checks how often was checked
 */
public record Told(Grade grade, int at, int stage, boolean fresh, int checks) {
  static final Told NOTHING = new Told(new Grade(0, List.of()), 0, 1, false, 0);

  private static final int NONE_YET = -1;
  private static final int LAST_STAGE = 3;

  /** What is only not done yet; told when all that is done is right. */
  private static final Set<FindingKind> LACKS =
      Set.of(FindingKind.MISSING_CLAIM, FindingKind.MISSING_REASON);

  /** Something was changed: what was told may hold no more. */
  Told stale() {
    return new Told(grade, at, stage, false, checks);
  }

  /** After a check; the same mistake still there is told more of. */
  Told checked(ArgumentMap reference, Build build) {
    Grade graded = Grading.grade(reference, build.graded());
    List<Finding> findings = new ArrayList<>(graded.findings());
    findings.sort(Comparator.comparing(finding -> LACKS.contains(finding.kind())));
    Grade sorted = new Grade(graded.score(), findings);
    if (!build.isComplete()
        && findings.stream().allMatch(finding -> LACKS.contains(finding.kind()))) {
      return new Told(sorted, NONE_YET, 1, true, checks + 1);
    }
    boolean same =
        checks > 0 && !findings.isEmpty() && finding().equals(Optional.of(findings.getFirst()));
    return new Told(sorted, 0, same ? Math.min(stage + 1, LAST_STAGE) : 1, true, checks + 1);
  }

  /** More about the same finding, or the next one when everything is said about it. */
  Told further() {
    if (at != NONE_YET && stage < LAST_STAGE) {
      return new Told(grade, at, stage + 1, fresh, checks);
    }
    return new Told(grade, (at + 1) % Math.max(1, grade.findings().size()), 1, fresh, checks);
  }

  boolean isSolved() {
    return fresh && grade.findings().isEmpty();
  }

  /** Whether all that is linked is right, and something is still to be linked. */
  boolean isRightSoFar() {
    return fresh && at == NONE_YET;
  }

  /** Whether everything is said about the finding. */
  boolean isAll() {
    return stage == LAST_STAGE;
  }

  /** Whether everything is said about everything. */
  boolean isExhausted() {
    return fresh && isAll() && grade.findings().size() == 1;
  }

  /** The finding that was told last. */
  Optional<Finding> finding() {
    return at >= 0 && at < grade.findings().size()
        ? Optional.of(grade.findings().get(at))
        : Optional.empty();
  }
}
