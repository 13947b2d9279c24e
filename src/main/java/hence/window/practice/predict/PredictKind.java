package hence.window.practice.predict;

import hence.lesson.portion.Portion;
import hence.lesson.practice.predict.Predict;
import hence.map.ArgumentMap;
import hence.window.practice.exercise.ExerciseKind;
import hence.window.practice.exercise.PracticeLook;
import hence.window.practice.exercise.PracticeView;
import hence.window.practice.exercise.Work;
import java.util.Optional;

/** The exercise of foreseeing what falls with a claim. */
public final class PredictKind implements ExerciseKind<Predict> {
  @Override
  public String id() {
    return "predict";
  }

  @Override
  public boolean suits(Portion portion) {
    return Predict.suits(portion);
  }

  @Override
  public Predict begin(Portion portion, double level) {
    return Predict.of(portion);
  }

  @Override
  public Optional<Predict> resume(Portion portion, ArgumentMap attempt) {
    return Predict.resume(portion, attempt);
  }

  @Override
  public PracticeView view(Work<Predict> work, PracticeLook look) {
    return new PredictView(work, look);
  }
}
