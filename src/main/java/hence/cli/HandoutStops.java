package hence.cli;

import hence.drawing.MapDrawing;
import hence.drawing.Scene;
import hence.editing.OnPaper;
import hence.editing.View;
import hence.export.print.HandoutContent;
import hence.format.source.Notes;
import hence.lesson.portion.Portion;
import hence.lesson.portion.Portions;
import hence.lesson.tour.Note;
import hence.lesson.tour.Tour;
import hence.lesson.tour.TourStep;
import hence.map.ArgumentMap;
import hence.map.Citation;
import hence.map.SourceText;
import hence.map.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers what goes on the pages of a handout. */
final class HandoutStops {
  private static final Note NO_NOTE = new Note(List.of());

  private final ArgumentMap map;
  private final View view;
  private final OnPaper pictures;

  HandoutStops(ArgumentMap map, View view, OnPaper pictures) {
    this.map = map;
    this.view = view;
    this.pictures = pictures;
  }

  /** A page a step. */
  HandoutContent ofTour(Tour tour) {
    return content(
        tour.title().in(view.language()), tour.steps().stream().map(this::stop).toList());
  }

  /**
   * For a map that nobody has made a tour of: the whole, and if that hides something, a page for
   * every portion, in the order in which the map brings them up.
   */
  HandoutContent ofPortions(String overview) {
    Scene whole = pictures.whole(map, view);
    List<HandoutContent.Stop> stops = new ArrayList<>();
    stops.add(new HandoutContent.Stop(overview, MapDrawing.of(whole), NO_NOTE, List.of()));
    if (whole.map().claims().size() < map.claims().size()) {
      Portions.of(map).stream()
          .sorted(Comparator.comparingInt(this::claimPlace).thenComparingInt(this::reasonPlace))
          .map(this::stop)
          .forEach(stops::add);
    }
    return content("", stops);
  }

  private int claimPlace(Portion portion) {
    return map.claims().indexOf(map.claim(portion.top()));
  }

  private int reasonPlace(Portion portion) {
    return portion.map().reasons().stream().mapToInt(map.reasons()::indexOf).min().orElse(0);
  }

  private HandoutContent content(String subtitle, List<HandoutContent.Stop> stops) {
    return new HandoutContent(
        Text.typeset(map.title().in(view.language())),
        Text.typeset(subtitle),
        SourceLine.of(map, view.language()),
        map.sources().isEmpty() ? "" : map.sources().getFirst().url(),
        view.language(),
        stops);
  }

  private HandoutContent.Stop stop(TourStep step) {
    return new HandoutContent.Stop(
        step.title().in(view.language()),
        MapDrawing.of(pictures.of(map, step, view)),
        Notes.read(step.note().in(view.language())),
        step.paragraph().stream().boxed().flatMap(this::passage).toList());
  }

  private HandoutContent.Stop stop(Portion portion) {
    Scene scene = pictures.all(portion.map(), view);
    SortedSet<Integer> cited =
        portion.map().claims().stream()
            .flatMap(claim -> claim.cites().stream())
            .filter(cite -> !map.sources().isEmpty())
            .filter(cite -> cite.source().equals(map.sources().getFirst().id()))
            .map(Citation::paragraph)
            .collect(Collectors.toCollection(TreeSet::new));
    return new HandoutContent.Stop(
        portion.map().claim(portion.top()).shortText().in(view.language()),
        MapDrawing.of(scene),
        NO_NOTE,
        cited.stream().flatMap(this::passage).toList());
  }

  /** What a paragraph of the first source says, if that is known. */
  private Stream<HandoutContent.Passage> passage(int number) {
    return map.sources().stream()
        .limit(1)
        .flatMap(source -> SourceText.digest(source, view.language()).paragraph(number).stream())
        .map(paragraph -> new HandoutContent.Passage(number, paragraph.text()));
  }
}
