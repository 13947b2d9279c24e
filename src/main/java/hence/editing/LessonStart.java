package hence.editing;

import hence.lesson.tour.Tour;
import hence.lesson.tour.TourStep;
import hence.map.ArgumentMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** How a lesson's page begins and what its tours show, as plain values. */
public final class LessonStart {
  private LessonStart() {}

  /**
   * What the page begins with.
   *
   * @param view whose marks and folds it takes
   * @param language the language to begin in; else the reader's own
   * @param theme the theme to begin in; else the reader's own
   * @param folds whether the view's folds are meant; else the page folds what cannot be read
   */
  public static Map<String, Object> of(
      View view, Optional<String> language, Optional<String> theme, boolean folds, boolean judge) {
    Map<String, Object> start = new LinkedHashMap<>();
    start.put("language", language.orElse(null));
    start.put("theme", theme.orElse(null));
    start.put("folded", folds ? List.copyOf(new TreeSet<>(view.folded())) : null);
    start.put("marks", view.opinions().marks());
    start.put("judge", judge);
    return start;
  }

  /** What the steps of tours show; their words stand on the page itself. */
  public static List<Object> tours(ArgumentMap map, List<Tour> tours, View view) {
    return tours.stream()
        .<Object>map(tour ->
            Map.of("steps", tour.steps().stream().map(step -> step(map, step, view)).toList()))
        .toList();
  }

  private static Map<String, Object> step(ArgumentMap map, TourStep step, View base) {
    View view = TourView.of(map, step, base);
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("lit", List.copyOf(new TreeSet<>(view.lit())));
    boolean asBefore = step.fold().isEmpty() && step.focus().isEmpty();
    fields.put("folded", asBefore ? null : List.copyOf(new TreeSet<>(view.folded())));
    fields.put("marks", view.opinions().marks());
    return fields;
  }
}
