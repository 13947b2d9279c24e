package hence.cli;

import hence.lesson.feedback.Feedback;
import hence.lesson.grading.BestGrade;
import hence.lesson.grading.ClassGrades;
import hence.lesson.grading.Finding;
import hence.lesson.grading.FindingKind;
import hence.lesson.grading.Grade;
import hence.map.ArgumentMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An attempt as it was graded.
 *
 * @param reference the file that it fits best; null if the attempt cannot be read, like the grade
 * @param messages a sentence for each finding
 */
record GradedFile(Path file, Path reference, ClassGrades.Graded graded, List<String> messages) {
  static GradedFile unreadable(Path file) {
    return new GradedFile(file, null, null, List.of());
  }

  static GradedFile of(
      Path file,
      List<Path> references,
      List<ArgumentMap> maps,
      ArgumentMap attempt,
      BestGrade best,
      String language) {
    Feedback feedback = new Feedback(maps.get(best.reference()), attempt, language);
    List<String> messages = new ArrayList<>();
    Set<String> slips = new HashSet<>();
    for (Finding finding : best.grade().findings()) {
      messages.add(feedback.sentence(finding));
      feedback.authorsPart(finding).ifPresent(slips::add);
    }
    return new GradedFile(
        file,
        references.get(best.reference()),
        new ClassGrades.Graded(best, slips),
        List.copyOf(messages));
  }

  boolean isReadable() {
    return graded != null;
  }

  Grade grade() {
    return graded.best().grade();
  }

  long count(FindingKind kind) {
    return grade().findings().stream().filter(finding -> finding.kind() == kind).count();
  }

  String name() {
    return file.getFileName().toString();
  }

  static ClassGrades together(List<GradedFile> files) {
    return new ClassGrades(
        files.stream().filter(GradedFile::isReadable).map(GradedFile::graded).toList());
  }
}
