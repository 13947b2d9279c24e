package hence.editing;

import hence.lesson.tour.TourStep;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.map.Reason;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** How a map is looked at during a step of a tour. */
public final class TourView {
  private TourView() {}

  /**
   * The view of a step: its focus unfolded and lit, its what-if tried.
   *
   * @param base the language, theme, direction and engine; also what is folded, for a step that is
   *     about the whole map and names no folds
   */
  public static View of(ArgumentMap map, TourStep step, View base) {
    return base.withFolded(folded(map, step, base))
        .select(Optional.empty())
        .withFocus(Optional.empty())
        .withLoad(Optional.empty())
        .withOpinions(step.whatIf())
        .withLit(lit(map, step));
  }

  /** The parts in focus; with a reason its premises, for they bear together. */
  public static Set<String> lit(ArgumentMap map, TourStep step) {
    Set<String> lit = new HashSet<>(step.focus());
    for (String id : step.focus()) {
      if (map.part(id).orElse(null) instanceof Reason reason) {
        lit.addAll(reason.premises());
      }
    }
    return lit;
  }

  private static Set<String> folded(ArgumentMap map, TourStep step, View base) {
    if (step.fold().isEmpty() && step.focus().isEmpty()) {
      return base.folded();
    }
    Set<String> folded = new HashSet<>();
    if (step.fold().isPresent()) {
      folded.addAll(step.fold().get());
    } else {
      map.claims().stream().map(Claim::id).forEach(folded::add);
    }
    folded.removeIf(id -> map.reasonsOn(id).isEmpty());
    for (String id : step.focus()) {
      folded = Reveal.folded(map, folded, id);
    }
    return folded;
  }
}
