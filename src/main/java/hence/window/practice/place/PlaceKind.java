package hence.window.practice.place;

import hence.lesson.portion.Portion;
import hence.lesson.practice.place.Place;
import hence.map.ArgumentMap;
import hence.window.practice.exercise.ExerciseKind;
import hence.window.practice.exercise.PracticeLook;
import hence.window.practice.exercise.PracticeView;
import hence.window.practice.exercise.Work;
import java.util.Optional;

/** The exercise of putting claims into the boxes of the structure. */
public final class PlaceKind implements ExerciseKind<Place> {
  /** The share of boxes that are empty in the first portion; from the middle on all are. */
  private static final double FIRST = 0.4;

  @Override
  public String id() {
    return "place";
  }

  @Override
  public boolean suits(Portion portion) {
    return portion.size() > 1;
  }

  @Override
  public Place begin(Portion portion, double level) {
    double share = FIRST + (1 - FIRST) * Math.min(1, 2 * level);
    return Place.of(portion, share, portion.seed());
  }

  @Override
  public Optional<Place> resume(Portion portion, ArgumentMap attempt) {
    return Place.resume(portion, attempt);
  }

  @Override
  public Optional<Place> harder(Place finished) {
    return finished.harder(finished.portion().seed());
  }

  @Override
  public PracticeView view(Work<Place> work, PracticeLook look) {
    return new PlaceView(work, look);
  }
}
