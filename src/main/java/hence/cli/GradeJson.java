package hence.cli;

import hence.lesson.grading.ClassGrades;
import hence.lesson.grading.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Grades for programs. */
final class GradeJson {
  private GradeJson() {}

  static Map<String, Object> of(GradedFile file) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("attempt", file.file().toString());
    json.put("reference", file.reference().toString());
    json.put("score", file.grade().score());
    List<Object> findings = new ArrayList<>();
    for (Finding finding : file.grade().findings()) {
      Map<String, Object> each = new LinkedHashMap<>();
      each.put("kind", finding.kind().key());
      each.put("parts", finding.parts());
      each.put("message", file.messages().get(findings.size()));
      findings.add(each);
    }
    json.put("findings", findings);
    return json;
  }

  /** A class: every attempt, those that cannot be read, and what they show together. */
  static Map<String, Object> ofClass(List<GradedFile> files) {
    ClassGrades together = GradedFile.together(files);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("attempts", files.stream().filter(GradedFile::isReadable).map(GradeJson::of).toList());
    json.put(
        "unreadable",
        files.stream()
            .filter(file -> !file.isReadable())
            .map(file -> file.file().toString())
            .toList());
    json.put("meanScore", together.meanScore());
    json.put(
        "misconceptions",
        together.misconceptions().stream()
            .map(each -> {
              Map<String, Object> misconception = new LinkedHashMap<>();
              misconception.put("kind", each.kind().key());
              misconception.put("times", each.times());
              misconception.put("attempts", each.attempts());
              return misconception;
            })
            .toList());
    json.put("slips", together.slips().stream().map(each -> slip(each, files)).toList());
    return json;
  }

  private static Map<String, Object> slip(ClassGrades.Slip slip, List<GradedFile> files) {
    Map<String, Object> json = new LinkedHashMap<>();
    files.stream()
        .filter(GradedFile::isReadable)
        .filter(file -> file.graded().best().reference() == slip.reference())
        .findFirst()
        .ifPresent(file -> json.put("reference", file.reference().toString()));
    json.put("part", slip.part());
    json.put("attempts", slip.attempts());
    return json;
  }
}
