package hence.cli;

import hence.lesson.grading.FindingKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Grades for a spreadsheet: RFC 4180, a line for each attempt, a column for each kind. */
final class GradeCsv {
  private GradeCsv() {}

  static String of(List<GradedFile> files) {
    List<String> header = new ArrayList<>(List.of("attempt", "reference", "score", "findings"));
    for (FindingKind kind : FindingKind.values()) {
      header.add(kind.key());
    }
    header.add("problem");
    StringBuilder csv = new StringBuilder(line(header));
    files.forEach(file -> csv.append(line(row(file))));
    return csv.toString();
  }

  private static List<String> row(GradedFile file) {
    List<String> row = new ArrayList<>(List.of(file.file().toString()));
    if (!file.isReadable()) {
      FindingKind[] kinds = FindingKind.values();
      for (int i = 0; i < kinds.length + 3; i++) {
        row.add("");
      }
      row.add("unreadable");
      return row;
    }
    row.add(file.reference().toString());
    // Rounded down, so that only a score of 1 shows as 1.
    row.add(
        BigDecimal.valueOf(file.grade().score())
            .setScale(4, RoundingMode.DOWN)
            .stripTrailingZeros()
            .toPlainString());
    row.add(String.valueOf(file.grade().findings().size()));
    for (FindingKind kind : FindingKind.values()) {
      row.add(String.valueOf(file.count(kind)));
    }
    row.add("");
    return row;
  }

  private static String line(List<String> fields) {
    return fields.stream().map(GradeCsv::field).collect(Collectors.joining(",")) + "\r\n";
  }

  private static String field(String text) {
    // A spreadsheet would run what begins like a formula; a name may come from anybody.
    String safe = text.matches("(?s)[=+\\-@\\t\\r\\n].*") ? "'" + text : text;
    return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
