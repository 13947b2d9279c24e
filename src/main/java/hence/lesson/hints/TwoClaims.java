package hence.lesson.hints;

import hence.map.Claim;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A box holds one claim: no two side by side, and no reason inside of it. */
final class TwoClaims implements HintFinder {
  private final EnglishClauses english = new EnglishClauses();
  private final ChineseClauses chinese = new ChineseClauses();

  /**
   * What joins two clauses.
   *
   * @param infers whether it makes one a reason for the other
   */
  record Joint(String word, boolean infers) {}

  @Override
  public void look(Survey survey, Consumer<Hint> found) {
    for (Claim claim : survey.map().claims()) {
      String words = survey.shown(claim.text());
      Optional<Joint> joint =
          switch (survey.tongue(claim.text())) {
            case ENGLISH -> english.joint(words);
            case CHINESE -> chinese.joint(words);
            case OTHER -> Optional.empty();
          };
      joint.ifPresent(j -> found.accept(hint(survey, claim, j)));
    }
  }

  private static Hint hint(Survey survey, Claim claim, Joint joint) {
    String key = joint.infers() ? "hint.two-claims.infers" : "hint.two-claims.joins";
    return new Hint(
        HintRule.TWO_CLAIMS,
        List.of(claim.id()),
        List.of(joint.word()),
        survey.say(key, survey.quoted(List.of(joint.word()))));
  }
}
