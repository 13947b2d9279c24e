package hence.lesson.hints;

import hence.map.Claim;
import hence.map.Text;
import java.util.List;
import java.util.function.Consumer;

/** Two boxes that say the same, where one box could serve several reasons. */
final class SameClaim implements HintFinder {
  @Override
  public void look(Survey survey, Consumer<Hint> found) {
    Alikeness alikeness = new Alikeness(survey);
    for (Claim claim : survey.map().claims()) {
      alikeness.nextsEarlier().map(earlier -> hint(survey, claim, earlier)).ifPresent(found);
    }
  }

  private static Hint hint(Survey survey, Claim claim, Claim earlier) {
    String other = Text.withoutStop(survey.shown(earlier.text()));
    return new Hint(
        HintRule.SAME_CLAIM,
        List.of(claim.id(), earlier.id()),
        List.of(survey.shown(claim.text())),
        survey.say("hint.same-claim.says", survey.quoted(List.of(other))));
  }
}
