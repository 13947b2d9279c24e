package hence.lesson.hints;

import hence.map.Claim;
import java.util.List;
import java.util.function.Consumer;

/** More reasons under one claim than a reader can hold in mind. */
final class ManyReasons implements HintFinder {
  static final int MOST = 7;

  @Override
  public void look(Survey survey, Consumer<Hint> found) {
    for (Claim claim : survey.map().claims()) {
      int reasons = survey.map().reasonsOn(claim.id()).size();
      if (reasons > MOST) {
        found.accept(
            new Hint(
                HintRule.MANY_REASONS,
                List.of(claim.id()),
                List.of(),
                survey.say("hint.many-reasons.says", reasons)));
      }
    }
  }
}
