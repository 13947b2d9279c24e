package hence.judging;

import hence.map.Text;
import hence.map.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Names parts and joins names in one language. */
final class Phrases {
  /** A sentence names so many of a kind at most, and counts the others. */
  static final int NAMED = 3;

  final Wiring wiring;
  private final String language;
  private final Words words;

  Phrases(Wiring wiring, String language) {
    this.wiring = wiring;
    this.language = language;
    words = Words.of(Phrases.class, language);
  }

  String say(String key, Object... values) {
    return words.say(key, values);
  }

  /** A claim by its short text, a reason by those of its premises. */
  String name(int part) {
    if (!wiring.isClaim(part)) {
      return Arrays.stream(wiring.premisesOf(part))
          .mapToObj(this::name)
          .reduce((left, right) -> say("names.with", left, right))
          .orElseThrow();
    }
    String text = wiring.claim(part).shortText().in(language);
    // Inside the quotes of a longer sentence the claim's own full stop would end it.
    return say("name", Text.withoutStop(text));
  }

  String names(int[] parts) {
    return list(IntStream.of(parts).mapToObj(this::name).toList());
  }

  /** A list as one says it; of a long one only the beginning. */
  String list(List<String> names) {
    if (names.size() > NAMED) {
      String first = names.stream().limit(NAMED).reduce(this::then).orElseThrow();
      return say("names.more", first, names.size() - NAMED);
    }
    String first = names.stream().limit(names.size() - 1L).reduce(this::then).orElse("");
    return names.size() == 1 ? names.getFirst() : say("names.two", first, names.getLast());
  }

  private String then(String left, String right) {
    return say("names.then", left, right);
  }

  String weighed(int reason) {
    return say("weighed", name(reason), number(wiring.reason(reason).weight()));
  }

  /** A number with the three digits that tell scores apart, fewer if the last are 0. */
  static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
