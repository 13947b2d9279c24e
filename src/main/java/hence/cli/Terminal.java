package hence.cli;

import hence.map.Problem;
import hence.map.Words;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where a command answers: results to standard output, errors to standard error, a line each. */
final class Terminal {
  private final Words words;
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);

  Terminal(Words words) {
    this.words = words;
  }

  Words words() {
    return words;
  }

  String language() {
    return words.language();
  }

  /** Prints a result as it is. */
  void result(String text) {
    out.println(text);
  }

  /** Prints a text that has its own line breaks. */
  void verbatim(String text) {
    out.print(text);
    out.flush();
  }

  /** Says something of the bundle on standard output. */
  void say(String key, Object... values) {
    out.println(words.say(key, values));
  }

  /** Says something of the bundle on standard error. */
  void complain(String key, Object... values) {
    err.println("hence: " + words.say(key, values));
  }

  void problems(List<Problem> problems) {
    problems.forEach(problem -> err.println(line(problem)));
  }

  /** A problem in one line, as compilers write them. */
  String line(Problem problem) {
    String severity = words.say(problem.isError() ? "error" : "warning");
    return problem.place()
        + ": "
        + severity
        + ": "
        + problem.message()
        + (problem.pointer().isEmpty() ? "" : " [" + problem.pointer() + "]")
        + " "
        + problem.advice();
  }
}
