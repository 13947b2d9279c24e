package hence.cli;

import hence.drawing.Theme;
import hence.editing.OnPaper;
import hence.editing.Scenes;
import hence.editing.View;
import hence.export.HandoutContent;
import hence.export.HandoutPages;
import hence.export.Paper;
import hence.lesson.Tour;
import hence.lesson.Tours;
import hence.map.ArgumentMap;
import java.nio.file.Path;
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

/** {@code hence handout MAP -o FILE.pdf}: a page for every step of the map's tour. */
@Command(name = "handout", mixinStandardHelpOptions = true, sortOptions = false)
final class Handout implements Callable<Integer> {
  @Parameters(paramLabel = "MAP", descriptionKey = "map")
  private Path map;

  @Mixin private PdfOutput output;

  @Option(names = "--tour", paramLabel = "ID")
  private String tour;

  @Mixin private LanguageOption language;

  @Mixin private PaperOption paper;

  @Option(
      names = "--theme",
      paramLabel = "NAME",
      defaultValue = "print",
      converter = ThemeName.class)
  private Theme theme;

  @Spec private CommandSpec spec;

  private final Terminal terminal;

  Handout(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    output.check(spec, terminal);
    Optional<ArgumentMap> read = Maps.read(map, terminal);
    if (read.isEmpty()) {
      return 1;
    }
    Paper on = paper.paper();
    View view = View.of(language.language(terminal), theme);
    OnPaper pictures = new OnPaper(new Scenes(), HandoutPages.pictureRoom(on));
    HandoutStops stops = new HandoutStops(read.get(), view, pictures);
    Optional<Tour> told = tour(Tours.of(read.get()));
    if (told.isEmpty()) {
      terminal.complain("handout.no-tour", map);
    }
    HandoutContent content = told.map(stops::ofTour).orElseGet(stops::ofPortions);
    return output.write(HandoutPages.of(content, on), terminal);
  }

  /** The tour asked for, else the first one that has steps. */
  private Optional<Tour> tour(List<Tour> tours) {
    if (tour == null) {
      return tours.stream().filter(some -> !some.steps().isEmpty()).findFirst();
    }
    Optional<Tour> found = tours.stream().filter(some -> some.id().equals(tour)).findFirst();
    if (found.isEmpty()) {
      List<String> ids = tours.stream().map(Tour::id).toList();
      throw new ParameterException(
          spec.commandLine(),
          terminal.words().say("handout.which-tour", tour, String.join(", ", ids), ids.size()));
    }
    return found;
  }
}
