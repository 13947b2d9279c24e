package hence.lesson.grading;

/**
 * The grade against the reference that an attempt fits best.
 *
 * @param reference which of the references, counted from 0
 */
public record BestGrade(int reference, Grade grade) {}
