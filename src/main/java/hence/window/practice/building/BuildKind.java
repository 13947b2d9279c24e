package hence.window.practice.building;

import hence.lesson.portion.Portion;
import hence.lesson.portion.Strangers;
import hence.lesson.practice.building.AttemptFile;
import hence.lesson.practice.building.Build;
import hence.map.ArgumentMap;
import hence.map.Claim;
import hence.window.practice.exercise.ExerciseKind;
import hence.window.practice.exercise.PracticeLook;
import hence.window.practice.exercise.PracticeView;
import hence.window.practice.exercise.Work;
import java.util.List;
import java.util.Optional;

/** The exercise of building the argument from its scattered claims. */
public final class BuildKind implements ExerciseKind<Build> {
  @Override
  public String id() {
    return "build";
  }

  @Override
  public boolean suits(Portion portion) {
    return !portion.map().reasons().isEmpty();
  }

  @Override
  public Build begin(Portion portion, double level) {
    return Build.of(portion.map(), seed(portion.map()));
  }

  @Override
  public Optional<Build> resume(Portion portion, ArgumentMap attempt) {
    List<Claim> strangers = AttemptFile.strangers(attempt);
    if (strangers.stream().anyMatch(claim -> portion.map().part(claim.id()).isPresent())) {
      return Optional.empty();
    }
    Build fresh = Build.of(portion.map(), strangers, seed(portion.map()));
    return Optional.of(AttemptFile.resumed(fresh, attempt));
  }

  @Override
  public PracticeView view(Work<Build> work, PracticeLook screen) {
    return new BuildView(work, screen);
  }

  /** Nothing linked; with claims from elsewhere in the map if wished. */
  static Build afresh(Build build, ArgumentMap whole, boolean withStrangers) {
    ArgumentMap portion = build.reference();
    List<Claim> strangers = withStrangers ? Strangers.of(portion, whole, seed(portion)) : List.of();
    return Build.of(portion, strangers, seed(portion));
  }

  /** The same portion always lies about in the same way. */
  private static long seed(ArgumentMap portion) {
    return portion.contention().hashCode();
  }
}
