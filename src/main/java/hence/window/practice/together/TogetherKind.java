package hence.window.practice.together;

import hence.lesson.portion.Portion;
import hence.lesson.practice.together.Together;
import hence.map.ArgumentMap;
import hence.window.practice.exercise.ExerciseKind;
import hence.window.practice.exercise.PracticeLook;
import hence.window.practice.exercise.PracticeView;
import hence.window.practice.exercise.Work;
import java.util.Optional;

/** The exercise of telling one reason with co-premises from reasons apart. */
public final class TogetherKind implements ExerciseKind<Together> {
  @Override
  public String id() {
    return "together";
  }

  @Override
  public boolean suits(Portion portion) {
    return Together.suits(portion);
  }

  @Override
  public Together begin(Portion portion, double level) {
    return Together.of(portion, portion.seed() & 0xffff);
  }

  @Override
  public Optional<Together> resume(Portion portion, ArgumentMap attempt) {
    return Together.resume(portion, attempt);
  }

  @Override
  public PracticeView view(Work<Together> work, PracticeLook look) {
    return new TogetherView(work, look);
  }
}
