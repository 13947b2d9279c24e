package hence.lesson.hints;

import hence.lesson.hints.Content.Gap;
import hence.map.Claim;
import hence.map.Reason;
import hence.map.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a premise says beyond the conclusion should be taken up by another premise of the same
 * reason: they hold hands. One that takes up nearly nothing may be a reason of its own.
 */
final class HoldingHands implements HintFinder {
  private static final double LOOSE = 0.7;

  @Override
  public void look(Survey survey, Consumer<Hint> found) {
    for (Reason reason : Steps.speltOut(survey.map())) {
      if (reason.premises().size() > 1) {
        loosest(survey, reason).ifPresent(found);
      }
    }
  }

  /** One hint a reason: of several loose premises, the one that takes up least. */
  private static Optional<Hint> loosest(Survey survey, Reason reason) {
    Hint loosest = null;
    double most = 0;
    for (String premise : reason.premises()) {
      Optional<Gap> gap = loose(survey, reason, survey.map().claim(premise));
      if (gap.isPresent() && gap.get().share() > most) {
        most = gap.get().share();
        loosest = hint(survey, reason, premise, gap.get().words());
      }
    }
    return Optional.ofNullable(loosest);
  }

  private static Optional<Gap> loose(Survey survey, Reason reason, Claim premise) {
    List<Text> others = new ArrayList<>(Steps.grounds(survey.map(), reason));
    others.remove(premise.text());
    others.add(survey.map().claim(reason.target()).text());
    return survey.gap(premise.text(), others, gap -> gap.share() >= LOOSE);
  }

  private static Hint hint(Survey survey, Reason reason, String premise, List<String> words) {
    return new Hint(
        HintRule.HOLDING_HANDS,
        List.of(reason.id(), premise),
        words,
        survey.say("hint.holding-hands.says", survey.quoted(words)));
  }
}
