package hence.editing;

import hence.lesson.tour.Tour;
import hence.lesson.tour.TourStep;
import hence.map.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The tours of a map while they are written, and which step is in hand. Immutable.
 *
 * @param tour index of the tour in hand; 0 if there is none
 * @param step index of the step in hand; -1 if there is none
 */
public record TourDraft(List<Tour> tours, int tour, int step) {
  private static final String ID = "tour";

  public TourDraft {
    tours = List.copyOf(tours);
  }

  /** Those tours, the first one in hand and no step of it. */
  public static TourDraft of(List<Tour> tours) {
    return new TourDraft(tours, 0, -1);
  }

  /** The tour in hand. */
  public Optional<Tour> current() {
    return tours.isEmpty() ? Optional.empty() : Optional.of(tours.get(tour));
  }

  /** The step in hand. */
  public Optional<TourStep> currentStep() {
    return step < 0 ? Optional.empty() : current().map(now -> now.steps().get(step));
  }

  /** Takes a tour in hand. */
  public TourDraft withTour(int index) {
    return new TourDraft(tours, index, -1);
  }

  /** Takes a step in hand; -1 for none. */
  public TourDraft withStep(int index) {
    return new TourDraft(tours, tour, index);
  }

  /**
   * Adds a step after the one in hand, or at the end.
   *
   * @param title of the tour that is begun if there is none
   */
  public TourDraft recorded(TourStep step, Text title) {
    if (tours.isEmpty()) {
      return begun(step, title);
    }
    int at = this.step < 0 ? tours.get(tour).steps().size() : this.step + 1;
    return with(tours.get(tour).inserted(at, step), at);
  }

  /** Begins another tour with a step. */
  public TourDraft begun(TourStep step, Text title) {
    List<Tour> changed = new ArrayList<>(tours);
    changed.add(new Tour(freeId(), title, List.of(step)));
    return new TourDraft(changed, changed.size() - 1, 0);
  }

  /** Puts another step in place of the one in hand. */
  public TourDraft changed(TourStep other) {
    return step < 0 ? this : with(tours.get(tour).changed(step, other), step);
  }

  /** Gives the tour in hand another title. */
  public TourDraft named(Text title) {
    return current().map(now -> with(new Tour(now.id(), title, now.steps()), step)).orElse(this);
  }

  /** Takes the step in hand out; with its last step a tour goes. */
  public TourDraft removed() {
    if (step < 0) {
      return this;
    }
    Tour now = tours.get(tour);
    return now.steps().size() == 1
        ? withoutTour()
        : with(now.removed(step), Math.min(step, now.steps().size() - 2));
  }

  /** Takes the tour in hand out. */
  public TourDraft withoutTour() {
    List<Tour> changed = new ArrayList<>(tours);
    if (!changed.isEmpty()) {
      changed.remove(tour);
    }
    return new TourDraft(changed, Math.clamp(tour, 0, Math.max(0, changed.size() - 1)), -1);
  }

  /**
   * Moves a step of the tour in hand so that it stands at the other index, and takes it in hand.
   */
  public TourDraft moved(int from, int to) {
    int last = current().map(now -> now.steps().size()).orElse(0) - 1;
    int at = Math.clamp(to, 0, Math.max(0, last));
    return from < 0 || from > last || from == at ? this : with(tours.get(tour).moved(from, at), at);
  }

  private TourDraft with(Tour other, int inHand) {
    List<Tour> changed = new ArrayList<>(tours);
    changed.set(tour, other);
    return new TourDraft(changed, tour, inHand);
  }

  private String freeId() {
    Set<String> taken = tours.stream().map(Tour::id).collect(Collectors.toSet());
    String id = ID;
    for (int number = 2; taken.contains(id); number++) {
      id = ID + "-" + number;
    }
    return id;
  }
}
