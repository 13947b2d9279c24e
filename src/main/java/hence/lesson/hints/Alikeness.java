package hence.lesson.hints;

import hence.map.Claim;
import hence.map.Text;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds claims that say the same: in any language the same letters, or in the language shown the
 * same words in the same order with few more in between. A word in place of another makes another
 * claim, and so does a negation.
 */
final class Alikeness {
  /** The shorter wording has that share of the longer one at least. */
  private static final double SHARE = 0.75;

  /** Shorter wordings are alike by chance. */
  private static final int LEAST_PIECES = 3;

  /** In another language this much of each must be found in the other. */
  private static final double ELSEWHERE = 0.5;

  /** An ideograph, or a word or number of other letters. */
  private static final Pattern PIECE = Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}&&\\P{IsHan}]+");

  /** By their stems. */
  private static final Set<String> SLIGHT =
      Set.of(
          "a an the is are was were be been being of to in on at for that this it veri realli so 的 了 很 是"
              .split(" "));

  private static final Set<String> NEGATIONS =
      Set.of("not no never cannot without hardly 不 沒 無 未 非".split(" "));

  private final Survey survey;
  private final Map<String, Claim> byLetters = new HashMap<>();
  private final Map<String, Integer> frequency = new HashMap<>();
  private final Map<String, BitSet> byPiece = new HashMap<>();
  private final Map<String, BitSet> byRarest = new HashMap<>();
  private final List<Pieces> pieces = new ArrayList<>();
  private int asked;

  /** The words of a claim, or its ideographs, in order. */
  private record Pieces(Claim claim, List<String> all, Set<String> distinct) {}

  Alikeness(Survey survey) {
    this.survey = survey;
    for (Claim claim : survey.map().claims()) {
      Pieces own = pieces(claim);
      pieces.add(own);
      own.distinct().forEach(piece -> frequency.merge(piece, 1, Integer::sum));
    }
  }

  /** The first claim that says the same, for each claim of the map in turn. */
  Optional<Claim> nextsEarlier() {
    Pieces own = pieces.get(asked);
    Optional<Claim> same = sameLetters(own.claim()).or(() -> near(own));
    remember(own, asked);
    asked++;
    return same;
  }

  private Optional<Claim> sameLetters(Claim claim) {
    Claim first = null;
    for (Map.Entry<String, String> wording : claim.text().byLanguage().entrySet()) {
      Claim met =
          byLetters.putIfAbsent(wording.getKey() + "\n" + letters(wording.getValue()), claim);
      first = first == null ? met : first;
    }
    return Optional.ofNullable(first);
  }

  private Optional<Claim> near(Pieces own) {
    if (own.all().size() < LEAST_PIECES) {
      return Optional.empty();
    }
    // The shorter wording of two that are alike has its rarest piece in common with the longer.
    BitSet candidates = new BitSet();
    candidates.or(byPiece.getOrDefault(rarest(own), new BitSet()));
    own.distinct().forEach(piece -> candidates.or(byRarest.getOrDefault(piece, new BitSet())));
    return candidates.stream()
        .mapToObj(pieces::get)
        .filter(other -> alike(own, other))
        .map(Pieces::claim)
        .filter(other -> agreeElsewhere(own.claim().text(), other.text()))
        .findFirst();
  }

  private void remember(Pieces own, int place) {
    if (own.all().size() >= LEAST_PIECES) {
      own.distinct().forEach(piece -> byPiece.computeIfAbsent(piece, _ -> new BitSet()).set(place));
      byRarest.computeIfAbsent(rarest(own), _ -> new BitSet()).set(place);
    }
  }

  private String rarest(Pieces of) {
    return of.distinct().stream().min(Comparator.comparing(frequency::get)).orElseThrow();
  }

  private static boolean alike(Pieces one, Pieces other) {
    boolean longer = one.all().size() > other.all().size();
    List<String> few = longer ? other.all() : one.all();
    List<String> many = longer ? one.all() : other.all();
    if (few.size() < SHARE * many.size() || negations(few) != negations(many)) {
      return false;
    }
    int met = 0;
    for (String piece : many) {
      if (met < few.size() && few.get(met).equals(piece)) {
        met++;
      }
    }
    return met == few.size();
  }

  private static long negations(List<String> pieces) {
    return pieces.stream().filter(NEGATIONS::contains).count();
  }

  private boolean agreeElsewhere(Text one, Text other) {
    for (String tag : one.byLanguage().keySet()) {
      if (other.byLanguage().containsKey(tag)
          && (differ(one, other, tag) || differ(other, one, tag))) {
        return false;
      }
    }
    return true;
  }

  private boolean differ(Text one, Text other, String tag) {
    Content content = survey.content(one, tag);
    return content.beyond(List.of(survey.content(other, tag))).share() > ELSEWHERE;
  }

  private Pieces pieces(Claim claim) {
    String words = survey.shown(claim.text());
    List<String> all =
        switch (survey.tongue(claim.text())) {
          case ENGLISH -> survey.english().stems(words);
          case CHINESE -> PIECE.matcher(letters(words)).results().map(MatchResult::group).toList();
          case OTHER -> List.of();
        };
    List<String> weighty = all.stream().filter(piece -> !SLIGHT.contains(piece)).toList();
    return new Pieces(claim, weighty, new LinkedHashSet<>(weighty));
  }

  /** Without spacing, punctuation, width and case; where nothing else is left, all of it. */
  private static String letters(String words) {
    String plain = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String letters = plain.replaceAll("[\\p{P}\\p{Z}\\s]", "");
    return letters.isEmpty() ? words.strip() : letters;
  }
}
