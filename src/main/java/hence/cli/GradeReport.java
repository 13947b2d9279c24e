package hence.cli;

import hence.lesson.grading.ClassGrades;
import hence.lesson.grading.Finding;
import hence.lesson.grading.FindingKind;
import hence.lesson.grading.Grade;
import hence.map.ArgumentMap;
import hence.map.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Grades in sentences, and those of a class as a table. */
final class GradeReport {
  /** More places than these nobody reads; programs get all. */
  private static final int MOST_SLIPS = 5;

  private final List<ArgumentMap> references;
  private final String language;
  private final Words words;

  GradeReport(List<ArgumentMap> references, String language) {
    this.references = references;
    this.language = language;
    words = Words.of(GradeReport.class, language);
  }

  List<String> of(GradedFile file) {
    List<String> lines = new ArrayList<>();
    lines.add(words.say("grade.score", file.file(), percent(file.grade()), file.reference()));
    int number = 0;
    for (Finding finding : file.grade().findings()) {
      String parts = String.join(", ", finding.parts());
      String message = file.messages().get(number++);
      lines.add(words.say("grade.finding", number, message, finding.kind().key(), parts));
    }
    if (number == 0) {
      lines.add(words.say("grade.all-right"));
    }
    return lines;
  }

  List<String> ofClass(List<GradedFile> files) {
    List<String> lines = new ArrayList<>(table(files));
    ClassGrades together = GradedFile.together(files);
    long graded = files.stream().filter(GradedFile::isReadable).count();
    if (graded == 0) {
      return lines;
    }
    lines.add("");
    lines.add(words.say("grade.average", graded, Math.round(together.meanScore() * 100)));
    if (!together.misconceptions().isEmpty()) {
      lines.add("");
      lines.add(words.say("grade.misconceptions"));
      for (ClassGrades.Misconception each : together.misconceptions()) {
        String kind = each.kind().words(language);
        lines.add("  " + words.say("grade.misconception", kind, each.times(), each.attempts()));
      }
    }
    lines.addAll(slips(together.slips()));
    return lines;
  }

  private List<String> slips(List<ClassGrades.Slip> slips) {
    List<String> lines = new ArrayList<>();
    if (slips.isEmpty()) {
      return lines;
    }
    lines.add("");
    lines.add(words.say("grade.slips"));
    for (ClassGrades.Slip each : slips.subList(0, Math.min(MOST_SLIPS, slips.size()))) {
      Naming naming = new Naming(references.get(each.reference()), language);
      lines.add("  " + words.say("grade.slip", each.attempts(), naming.of(each.part())));
    }
    if (slips.size() > MOST_SLIPS) {
      lines.add("  " + words.say("grade.more", slips.size() - MOST_SLIPS));
    }
    return lines;
  }

  private List<String> table(List<GradedFile> files) {
    int wide = Columns.width(words.say("grade.column.attempt"));
    for (GradedFile file : files) {
      wide = Math.max(wide, Columns.width(file.name()));
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        row(
            wide,
            words.say("grade.column.attempt"),
            words.say("grade.column.score"),
            words.say("grade.column.findings"),
            ""));
    for (GradedFile file : files) {
      lines.add(
          file.isReadable()
              ? row(
                  wide,
                  file.name(),
                  percent(file.grade()) + " %",
                  String.valueOf(file.grade().findings().size()),
                  kinds(file))
              : Columns.left(file.name(), wide) + "  " + words.say("grade.unreadable"));
    }
    return lines;
  }

  private static String row(int wide, String name, String score, String findings, String kinds) {
    String row =
        Columns.left(name, wide)
            + "  "
            + Columns.right(score, 6)
            + "  "
            + Columns.right(findings, 8)
            + "   "
            + kinds;
    return row.stripTrailing();
  }

  private String kinds(GradedFile file) {
    return Arrays.stream(FindingKind.values())
        .filter(kind -> file.count(kind) > 0)
        .map(kind -> words.say("grade.kind-times", kind.words(language), file.count(kind)))
        .reduce((left, right) -> words.say("grade.then", left, right))
        .orElse("");
  }

  /** Whole percents; only what is perfect is 100, and only what makes nothing is 0. */
  private static long percent(Grade grade) {
    long rounded = Math.round(grade.score() * 100);
    if (grade.score() > 0 && grade.score() < 1) {
      return Math.clamp(rounded, 1, 99);
    }
    return rounded;
  }
}
