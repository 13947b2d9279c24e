package hence.editing;

import hence.layout.Rect;
import hence.lesson.tour.Tour;
import hence.lesson.tour.TourStep;
import hence.map.ArgumentMap;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How far a tour is told, and whether the audience sees it. Immutable.
 *
 * @param at index of the step that is shown
 */
public record Presentation(Tour tour, int at, Cover cover) {
  /** What is laid over everything, so that the class looks at the teacher. */
  public enum Cover {
    NONE,
    BLACK,
    WHITE
  }

  /**
   * @throws IndexOutOfBoundsException if the tour has no such step
   */
  public Presentation {
    tour.steps().get(at);
  }

  /** A tour from its first step on. */
  public static Presentation of(Tour tour) {
    return new Presentation(tour, 0, Cover.NONE);
  }

  /** A tour from the first step on that lights the part; from the beginning if none does. */
  public static Presentation of(ArgumentMap map, Tour tour, Optional<String> selected) {
    int at =
        IntStream.range(0, tour.steps().size())
            .filter(
                i -> selected.filter(TourView.lit(map, tour.steps().get(i))::contains).isPresent())
            .findFirst()
            .orElse(0);
    return new Presentation(tour, at, Cover.NONE);
  }

  public TourStep step() {
    return tour.steps().get(at);
  }

  /** The step that comes next; empty at the end. */
  public Optional<TourStep> following() {
    return isLast() ? Optional.empty() : Optional.of(tour.steps().get(at + 1));
  }

  public int count() {
    return tour.steps().size();
  }

  public boolean isLast() {
    return at == count() - 1;
  }

  /** One step on; at the end it stays. */
  public Presentation next() {
    return to(at + 1);
  }

  /** One step back; at the beginning it stays. */
  public Presentation previous() {
    return to(at - 1);
  }

  public Presentation first() {
    return to(0);
  }

  public Presentation last() {
    return to(count() - 1);
  }

  /** The step of that index, or the nearest one there is. */
  public Presentation to(int index) {
    return new Presentation(tour, Math.clamp(index, 0, count() - 1), Cover.NONE);
  }

  public Presentation covered(Cover with) {
    return new Presentation(tour, at, with);
  }

  /** How the step is looked at. */
  public View view(ArgumentMap map, View base) {
    return TourView.of(map, step(), base);
  }

  /** What the camera shows at the step: the parts in focus, or all there is to be seen. */
  public Rect frame(Desk desk) {
    return TourView.lit(desk.map(), step()).stream()
        .flatMap(part -> desk.rect(part).stream())
        .reduce(Rect::union)
        .orElse(desk.bounds());
  }
}
