package hence.cli;

import hence.format.Json;
import hence.format.MapFile;
import hence.format.SchemaCheck;
import hence.map.Problem;
import hence.map.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Option(names = "--hints")
  private boolean hints;

  @Mixin private LanguageOption language;

  private final Terminal terminal;

  Check(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Problem> all = new ArrayList<>();
    List<Map<String, Object>> hinted = new ArrayList<>();
    for (Path map : maps) {
      List<Problem> problems = SchemaCheck.problems(map, language.language(terminal));
      all.addAll(problems);
      Optional<HintReport> report = hints(map);
      switch (format) {
        case json -> report.ifPresent(found -> hinted.addAll(found.json()));
        case text -> {
          report(map, problems);
          report.ifPresent(found -> found.lines().forEach(terminal::result));
        }
      }
    }
    if (format == Format.json) {
      terminal.result(Json.write(json(all, hinted)));
    }
    return all.stream().anyMatch(Problem::isError) ? 1 : 0;
  }

  /** What there is to say about a map that can be read, if that is asked for. */
  private Optional<HintReport> hints(Path map) {
    if (!hints) {
      return Optional.empty();
    }
    String tag = language.language(terminal);
    return MapFile.read(map, tag).map().map(read -> new HintReport(map, read, tag));
  }

  private void report(Path map, List<Problem> problems) {
    problems.forEach(problem -> terminal.result(terminal.line(problem)));
    if (problems.isEmpty()) {
      Words words = Words.of(Check.class, language.language(terminal));
      terminal.result(words.say("check.well", map));
    }
  }

  private Map<String, Object> json(List<Problem> problems, List<Map<String, Object>> hinted) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("problems", problems.stream().map(Check::json).toList());
    if (hints) {
      json.put("hints", hinted);
    }
    return json;
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
