package hence.lesson.hints;

import hence.lesson.hints.Content.Gap;
import hence.map.Claim;
import hence.map.Reason;
import hence.map.Text;
import java.util.List;
import java.util.function.Consumer;

/**
 * Every significant word of the conclusion should stand in some premise: no rabbit comes out of a
 * hat. A share of it may be missing, since good style varies its words.
 */
final class RabbitRule implements HintFinder {
  private static final double MISSING = 0.5;

  /** A conclusion of so few words leaves no room for style. */
  private static final double SHORT = 3;

  private static final double MISSING_IN_SHORT = 1.0 / 3;

  @Override
  public void look(Survey survey, Consumer<Hint> found) {
    for (Reason reason : Steps.speltOut(survey.map())) {
      Claim conclusion = survey.map().claim(reason.target());
      List<Text> grounds = Steps.grounds(survey.map(), reason);
      if (grounds.size() < 2) {
        continue; // The rule of the single premise asks better.
      }
      survey
          .gap(conclusion.text(), grounds, RabbitRule::tells)
          .ifPresent(gap ->
              found.accept(
                  new Hint(
                      HintRule.RABBIT_RULE,
                      List.of(reason.id(), conclusion.id()),
                      gap.words(),
                      survey.say("hint.rabbit-rule.says", survey.quoted(gap.words())))));
    }
  }

  private static boolean tells(Gap gap) {
    return gap.share() >= (gap.size() <= SHORT ? MISSING_IN_SHORT : MISSING);
  }
}
