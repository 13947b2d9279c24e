package hence.map;

import hence.map.Quotation.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Looks for quoted words in one source. */
public final class Quotations {
  /** What stands for words left out: three dots or more, or the one sign, bracketed or not. */
  private static final String OMISSION =
      "\\s*(?:[\\[(（〔［]\\s*(?:\\.{3,}|…+)\\s*[\\])）〕］]|\\.{3,}|…+)\\s*";

  private final List<Entry> entries = new ArrayList<>();

  /** A paragraph, its words reduced once and not for each quotation. */
  private record Entry(int number, String words, String letters) {}

  public Quotations(SourceText text) {
    for (Paragraph paragraph : text.paragraphs()) {
      // A heading may be quoted too; it counts to the paragraph that it stands over.
      String words = (paragraph.heading() + "\n" + paragraph.text()).strip();
      entries.add(new Entry(paragraph.number(), words, Letters.of(words)));
    }
  }

  /** How the quoted words of a citation stand; empty if it quotes none. */
  public Optional<Quotation> check(Citation citation) {
    if (citation.quote().isBlank()) {
      return Optional.empty();
    }
    String quote = citation.quote().strip();
    int cited = citation.paragraph();
    List<String> pieces = pieces(quote);
    Predicate<Entry> exact = e -> e.words.contains(quote) || inOrder(e.words, pieces);
    List<String> reduced =
        pieces.stream().map(Letters::of).filter(piece -> !piece.isEmpty()).toList();
    Predicate<Entry> alike = e -> !reduced.isEmpty() && inOrder(e.letters, reduced);
    return Optional.of(
        here(State.EXACT, cited, exact)
            .or(() -> here(State.SAME_BUT_PUNCTUATION, cited, alike))
            .or(() -> elsewhere(cited, exact))
            .or(() -> elsewhere(cited, alike))
            .orElse(new Quotation(State.MISSING, 0)));
  }

  /** In the cited paragraph, or in any if the whole source is cited. */
  private Optional<Quotation> here(State state, int cited, Predicate<Entry> has) {
    return entries.stream()
        .filter(entry -> cited == 0 || entry.number == cited)
        .filter(has)
        .findFirst()
        .map(entry -> new Quotation(state, entry.number));
  }

  /** In the nearest paragraph, for a count goes wrong by little. */
  private Optional<Quotation> elsewhere(int cited, Predicate<Entry> has) {
    return entries.stream()
        .filter(has)
        .min(Comparator.comparingInt(entry -> Math.abs(entry.number - cited)))
        .map(entry -> new Quotation(State.MOVED, entry.number));
  }

  private static List<String> pieces(String quote) {
    return Arrays.stream(quote.split(OMISSION)).filter(piece -> !piece.isEmpty()).toList();
  }

  private static boolean inOrder(String words, List<String> pieces) {
    int from = 0;
    for (String piece : pieces) {
      int at = words.indexOf(piece, from);
      if (at < 0) {
        return false;
      }
      from = at + piece.length();
    }
    return !pieces.isEmpty();
  }
}
