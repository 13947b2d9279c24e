package hence.cli;

import hence.drawing.Theme;
import hence.editing.OnPaper;
import hence.editing.Scenes;
import hence.editing.View;
import hence.export.print.HandoutContent;
import hence.export.print.HandoutPages;
import hence.export.print.Paper;
import hence.lesson.tour.Tour;
import hence.lesson.tour.Tours;
import hence.map.ArgumentMap;
import hence.map.Words;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hence handout MAP -o FILE.pdf}: a page for every step of the map's tour. */
@Command(name = "handout", mixinStandardHelpOptions = true, sortOptions = false)
final class Handout extends MapCommand {
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

  Handout(Terminal terminal) {
    super(terminal);
  }

  @Override
  int run(ArgumentMap map, Ids ids, Terminal terminal) {
    output.check(ids);
    Paper on = paper.paper();
    View view = View.of(language.language(terminal), theme);
    OnPaper pictures = new OnPaper(new Scenes(), HandoutPages.pictureRoom(on));
    HandoutStops stops = new HandoutStops(map, view, pictures);
    Optional<Tour> told = tour(Tours.of(map), ids);
    if (told.isEmpty()) {
      terminal.complain("handout.no-tour");
    }
    HandoutContent content =
        told.map(stops::ofTour).orElseGet(() -> stops.ofPortions(overview(view)));
    return output.write(HandoutPages.of(content, on), terminal);
  }

  private static String overview(View view) {
    return Words.of(Handout.class, view.language()).say("handout.overview");
  }

  /** The tour asked for, else the first one that has steps. */
  private Optional<Tour> tour(List<Tour> tours, Ids ids) {
    if (tour == null) {
      return tours.stream().filter(some -> !some.steps().isEmpty()).findFirst();
    }
    Optional<Tour> found = tours.stream().filter(some -> some.id().equals(tour)).findFirst();
    if (found.isEmpty()) {
      List<String> known = tours.stream().map(Tour::id).toList();
      throw ids.mistake("handout.which-tour", tour, String.join(", ", known), known.size());
    }
    return found;
  }
}
