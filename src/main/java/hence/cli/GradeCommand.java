package hence.cli;

import hence.format.Json;
import hence.lesson.grading.Grading;
import hence.lesson.practice.building.AttemptFile;
import hence.map.ArgumentMap;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hence grade REFERENCE... ATTEMPT}: names every mistake of an attempt, or of a class. */
@Command(name = "grade", mixinStandardHelpOptions = true, sortOptions = false)
final class GradeCommand implements Callable<Integer> {
  /** What the report is for: eyes, programs or spreadsheets. */
  enum Format {
    text,
    json,
    csv
  }

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "grade-files")
  private List<Path> files;

  @Option(names = "--reference", paramLabel = "MAP")
  private List<Path> references = new ArrayList<>();

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
  private Format format;

  @Mixin private LanguageOption language;

  @Spec private CommandSpec spec;

  private final Terminal terminal;

  GradeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Path> models = models();
    List<Path> named = references.isEmpty() ? List.of(files.getLast()) : files;
    List<Optional<ArgumentMap>> read =
        models.stream().map(model -> Maps.read(model, terminal)).toList();
    if (read.stream().anyMatch(Optional::isEmpty)) {
      return 1;
    }
    Attempts attempts = Attempts.of(named, models, terminal);
    List<ArgumentMap> maps = read.stream().map(Optional::orElseThrow).toList();
    List<GradedFile> graded =
        attempts.files().stream().map(file -> grade(file, models, maps)).toList();
    if (attempts.isClass()) {
      reportClass(graded, maps);
    } else if (graded.getFirst().isReadable()) {
      report(graded.getFirst(), maps);
    }
    boolean well = attempts.complete() && graded.stream().allMatch(GradedFile::isReadable);
    return well ? 0 : 1;
  }

  /** The references: those called so, or else all files but the last. */
  private List<Path> models() {
    List<Path> models = references.isEmpty() ? files.subList(0, files.size() - 1) : references;
    if (models.isEmpty()) {
      throw mistake("grade.need-two");
    }
    for (Path model : models) {
      if (Files.isDirectory(model)) {
        throw mistake("grade.folder-reference", model);
      }
    }
    return models;
  }

  private ParameterException mistake(String key, Object... values) {
    return new ParameterException(spec.commandLine(), terminal.words().say(key, values));
  }

  private GradedFile grade(Path file, List<Path> models, List<ArgumentMap> maps) {
    return Maps.read(file, terminal)
        .map(attempt -> {
          // An attempt at a portion, from practice in the window, lacks nothing of the rest.
          List<ArgumentMap> asked = maps.stream().map(m -> AttemptFile.task(m, attempt)).toList();
          return GradedFile.of(
              file, models, asked, attempt, Grading.best(asked, attempt), spoken());
        })
        .orElseGet(() -> GradedFile.unreadable(file));
  }

  private void report(GradedFile graded, List<ArgumentMap> maps) {
    switch (format) {
      case json -> terminal.result(Json.write(GradeJson.of(graded)));
      case csv -> terminal.verbatim(GradeCsv.of(List.of(graded)));
      case text -> new GradeReport(maps, spoken()).of(graded).forEach(terminal::result);
    }
  }

  private void reportClass(List<GradedFile> graded, List<ArgumentMap> maps) {
    if (graded.isEmpty()) {
      return;
    }
    switch (format) {
      case json -> terminal.result(Json.write(GradeJson.ofClass(graded)));
      case csv -> terminal.verbatim(GradeCsv.of(graded));
      case text -> new GradeReport(maps, spoken()).ofClass(graded).forEach(terminal::result);
    }
  }

  private String spoken() {
    return language.language(terminal);
  }
}
