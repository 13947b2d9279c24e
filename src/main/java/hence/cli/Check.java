package hence.cli;

import hence.format.Json;
import hence.format.SchemaCheck;
import hence.map.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hence check MAP...}: says everything that is wrong with map files. */
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false)
final class Check implements Callable<Integer> {
  /** What the report is for: eyes or programs. */
  enum Format {
    text,
    json
  }

  @Parameters(arity = "1..*", paramLabel = "MAP", descriptionKey = "maps")
  private List<Path> maps;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
  private Format format;

  private final Terminal terminal;

  Check(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Problem> all = new ArrayList<>();
    for (Path map : maps) {
      List<Problem> problems = SchemaCheck.problems(map, terminal.language());
      all.addAll(problems);
      if (format == Format.text) {
        report(map, problems);
      }
    }
    if (format == Format.json) {
      terminal.result(Json.write(Map.of("problems", all.stream().map(Check::json).toList())));
    }
    return all.stream().anyMatch(Problem::isError) ? 1 : 0;
  }

  private void report(Path map, List<Problem> problems) {
    problems.forEach(problem -> terminal.result(terminal.line(problem)));
    if (problems.isEmpty()) {
      terminal.say("check.well", map);
    }
  }

  private static Map<String, Object> json(Problem problem) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", problem.file());
    json.put("line", problem.line());
    json.put("column", problem.column());
    json.put("pointer", problem.pointer());
    json.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
    json.put("kind", problem.kind());
    json.put("message", problem.message());
    json.put("advice", problem.advice());
    return json;
  }
}
