package hence.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A line of the table. */
record Row(String map, String what, List<String> figures) {
  /** The contenders in the order of the columns. */
  private static final List<String> NAMES = List.of("Hence", "dot", "Argdown");

  static String head() {
    return """
    | map | what | Hence | dot | Argdown | dot / Hence | Argdown / Hence | peak memory in MB |
    |:--|:--|--:|--:|--:|--:|--:|--:|
    """;
  }

  /** Times and memory of whole processes. */
  static Row of(String map, String what, Map<String, Outcome> outcomes) {
    List<String> times = NAMES.stream().map(name -> time(outcomes.get(name))).toList();
    List<String> ratios =
        NAMES.stream()
            .skip(1)
            .map(name -> ratio(outcomes.get(name), outcomes.get("Hence")))
            .toList();
    String memory =
        NAMES.stream()
            .filter(outcomes::containsKey)
            .map(name -> megabytes(outcomes.get(name)))
            .collect(Collectors.joining(" / "));
    return new Row(
        map, what, Stream.of(times, ratios, List.of(memory)).flatMap(List::stream).toList());
  }

  /** The milliseconds that a stage takes in a warm process. */
  static Row warm(String map, String what, double milliseconds) {
    return new Row(map, what, List.of(format("%.1f ms", milliseconds), "", "", "", "", ""));
  }

  /** The same, beside the least that is possible. */
  static Row warm(String map, String what, double milliseconds, double floor) {
    String times = format(", %.2f times the bare deflate", milliseconds / floor);
    return warm(map, what + times, milliseconds);
  }

  /** Something counted in two drawings of the same map, the other one if there is one. */
  static Row counted(String map, String what, String pattern, double hence, OptionalDouble dot) {
    String other = dot.isPresent() ? format(pattern, dot.getAsDouble()) : "";
    String ratio = dot.isPresent() && hence > 0 ? format("%.2f", dot.getAsDouble() / hence) : "";
    return new Row(map, what, List.of(format(pattern, hence), other, "", ratio, "", ""));
  }

  /** As a line of Markdown. */
  String line() {
    return "| " + map + " | " + what + " | " + String.join(" | ", figures) + " |\n";
  }

  private static String time(Outcome outcome) {
    if (outcome == null) {
      return "";
    }
    return switch (outcome.end()) {
      case WELL -> format("%.2f s", outcome.seconds());
      case BADLY -> "failed";
      case GIVEN_UP -> format("over %.0f s", outcome.seconds());
    };
  }

  private static String ratio(Outcome peer, Outcome hence) {
    if (peer == null || peer.end() == Outcome.End.BADLY || !hence.succeeded()) {
      return "";
    }
    String least = peer.succeeded() ? "" : "over ";
    return least + format("%.2f", peer.seconds() / hence.seconds());
  }

  private static String megabytes(Outcome outcome) {
    return outcome.peakMegabytes() > 0 ? format("%.0f", outcome.peakMegabytes()) : "?";
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
