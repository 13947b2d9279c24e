package hence.lesson.hints;

import hence.lesson.hints.Content.Gap;
import hence.map.Claim;
import hence.map.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One premise rarely reaches the conclusion alone: what links the new words of the one to the new
 * words of the other is left unsaid.
 */
final class SinglePremise implements HintFinder {
  private static final double MISSING = 0.3;

  @Override
  public void look(Survey survey, Consumer<Hint> found) {
    for (Reason reason : Steps.speltOut(survey.map())) {
      if (reason.premises().size() == 1 && reason.warrant().isEmpty()) {
        look(survey, reason, survey.map().claim(reason.premises().getFirst()), found);
      }
    }
  }

  private static void look(Survey survey, Reason reason, Claim premise, Consumer<Hint> found) {
    Claim conclusion = survey.map().claim(reason.target());
    Optional<Gap> missing =
        survey.gap(conclusion.text(), List.of(premise.text()), gap -> gap.share() >= MISSING);
    if (missing.isEmpty()) {
      return;
    }
    List<String> there = missing.get().words();
    List<String> here =
        survey
            .gap(premise.text(), List.of(conclusion.text()), _ -> true)
            .map(Gap::words)
            .orElse(List.of());
    List<String> words = new ArrayList<>(here);
    words.addAll(there);
    String sentence =
        here.isEmpty()
            ? survey.say("hint.single-premise.brings", survey.quoted(there))
            : survey.say("hint.single-premise.links", survey.quoted(here), survey.quoted(there));
    found.accept(
        new Hint(
            HintRule.SINGLE_PREMISE,
            List.of(reason.id(), premise.id(), conclusion.id()),
            words,
            sentence));
  }
}
