package hence.lesson.hints;

import hence.map.Words;
import java.util.Locale;

/** The questions that hints ask of a map, in the order in which a teacher would ask them. */
public enum HintRule {
  /** The conclusion says what no premise says: a rabbit out of a hat. */
  RABBIT_RULE,
  /** A premise says what neither the conclusion nor a co-premise takes up. */
  HOLDING_HANDS,
  /** One premise alone, where the step to the conclusion needs another. */
  SINGLE_PREMISE,
  /** Two claims stand in one box. */
  TWO_CLAIMS,
  /** A question, a request or a mere topic where a claim should stand. */
  NOT_DECLARATIVE,
  /** Two boxes say the same. */
  SAME_CLAIM,
  /** More reasons under one claim than a reader takes in. */
  MANY_REASONS,
  /** The contention falls with a claim that has neither a reason nor a source. */
  BARE_ASSUMPTION;

  /** The word of reports and files, in kebab case. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What the rule is called. */
  public String title(String language) {
    return Words.of(HintRule.class, language).say("hint." + key());
  }

  /** What the rule asks for, and why. */
  public String meaning(String language) {
    return Words.of(HintRule.class, language).say("hint." + key() + ".means");
  }
}
