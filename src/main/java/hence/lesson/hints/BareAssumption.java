package hence.lesson.hints;

import hence.judging.CutSets;
import hence.judging.Opinions;
import hence.map.Claim;
import hence.map.Stance;
import java.util.List;
import java.util.function.Consumer;

/** A claim with which alone the contention falls, though neither a reason nor a source backs it. */
final class BareAssumption implements HintFinder {
  @Override
  public void look(Survey survey, Consumer<Hint> found) {
    String contention = survey.map().contention();
    CutSets alone = CutSets.of(survey.map(), Opinions.NONE, contention, 1);
    for (List<String> cut : alone.cuts()) {
      Claim claim = survey.map().claim(cut.getFirst());
      if (!claim.id().equals(contention) && isBare(survey, claim)) {
        found.accept(
            new Hint(
                HintRule.BARE_ASSUMPTION,
                List.of(claim.id()),
                List.of(survey.shown(claim.text())),
                survey.say("hint.bare-assumption.says")));
      }
    }
  }

  private static boolean isBare(Survey survey, Claim claim) {
    return claim.cites().isEmpty()
        && survey.map().reasonsOn(claim.id()).stream()
            .noneMatch(reason -> reason.stance() == Stance.FOR);
  }
}
