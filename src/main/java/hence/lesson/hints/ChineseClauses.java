package hence.lesson.hints;

import hence.lesson.hints.TwoClaims.Joint;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a Chinese sentence joins two clauses. */
final class ChineseClauses {
  /** Behind a pause, for elsewhere these words may join two nouns or name a cause. */
  private static final Pattern INFERRING =
      Pattern.compile("[，,、]\\s*(因為|由於|所以|因此|因而|於是|可見|是因為)|^(因為|由於|既然).+[，,]");

  private static final Pattern SIDE_BY_SIDE =
      Pattern.compile("[，,]\\s*(而且|並且|而(?![非不是言已且])|但是|但|然而|可是|不過|同時|反之)(?=\\p{IsHan}{2})");

  /** These end a clause on both sides of which more must stand. */
  private static final Pattern STOPS = Pattern.compile("[；;。！？](?=.*\\p{IsHan}.*\\p{IsHan})");

  /** Words that promise the second half of one thought: not this but that. */
  private static final Pattern PAIRS = Pattern.compile("不是|並非|不只|不僅|不但|雖然|儘管|與其|如果|只要|一旦|若");

  /** The first word or sign that joins two clauses. */
  Optional<Joint> joint(String words) {
    Matcher stop = STOPS.matcher(words);
    if (stop.find() && ideographs(words.substring(0, stop.start())) > 1) {
      return Optional.of(new Joint(stop.group(), false));
    }
    Matcher inferring = INFERRING.matcher(words);
    if (inferring.find()) {
      String word = inferring.group(1) == null ? inferring.group(2) : inferring.group(1);
      return Optional.of(new Joint(word, true));
    }
    Matcher joining = SIDE_BY_SIDE.matcher(words);
    if (joining.find() && !PAIRS.matcher(words.substring(0, joining.start())).find()) {
      return Optional.of(new Joint(joining.group(1), false));
    }
    return Optional.empty();
  }

  private static long ideographs(String words) {
    return words.codePoints().filter(Character::isIdeographic).count();
  }
}
