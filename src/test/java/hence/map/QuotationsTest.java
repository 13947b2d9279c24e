package hence.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hence.map.Quotation.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class QuotationsTest {
  private static final List<String> WORDS =
      List.of("Power", "to", "the", "people", "LLM", "科技", "由上而下", "ChatGPT", "2025", "naïve");
  private static final List<String> MARKS =
      List.of(" ", "  ", ", ", "，", "“", "」", " – ", "\u00a0", "\n", "—", "'", "。", "\u3000");

  @Test
  void theStatesOfAQuotation() {
    Quotations text = text("“It’s 3.5 million,” she said.", "機構「得利」較少；個人得利最多。", "The end …");
    assertEquals(found(State.EXACT, 1), check(text, 1, "3.5 million"));
    assertEquals(found(State.SAME_BUT_PUNCTUATION, 1), check(text, 1, "\"it's 3.5 MILLION\""));
    assertEquals(found(State.SAME_BUT_PUNCTUATION, 2), check(text, 2, "機構“得利”較少, 個人得利最多"));
    assertEquals(found(State.MOVED, 2), check(text, 3, "得利最多"));
    assertEquals(found(State.MOVED, 1), check(text, 9, "it’s 3.5 million"));
    assertEquals(found(State.MISSING, 0), check(text, 1, "four million"));
    assertEquals(found(State.MISSING, 0), check(text, 1, "！？"));
    assertEquals(found(State.EXACT, 3), check(text, 0, "The end"));
    assertEquals(Optional.empty(), check(text, 1, "  "));
  }

  @Test
  void wordsMayBeLeftOutWhereDotsSaySo() {
    Quotations text = text("One two three four.", "甲乙丙丁。");
    assertEquals(found(State.EXACT, 1), check(text, 1, "One … three"));
    assertEquals(found(State.EXACT, 1), check(text, 1, "… two [...] four"));
    assertEquals(found(State.SAME_BUT_PUNCTUATION, 2), check(text, 2, "甲……丙、丁"));
    assertEquals(found(State.MISSING, 0), check(text, 1, "three … One"));
    assertEquals(found(State.MISSING, 0), check(text, 1, "……"));
  }

  @Test
  void aHeadingCountsToTheParagraphBelow() {
    SourceText text = new SourceText(List.of(new Paragraph(1, "Why now?", "Because.")));
    assertEquals(found(State.EXACT, 1), check(new Quotations(text), 1, "Why now?"));
  }

  @Property
  void aPieceOfAParagraphIsExact(@ForAll long seed) {
    Random random = new Random(seed);
    List<String> paragraphs = paragraphs(random);
    int number = 1 + random.nextInt(paragraphs.size());
    String words = paragraphs.get(number - 1);
    int from = random.nextInt(words.length());
    String quote = words.substring(from, from + 1 + random.nextInt(words.length() - from));
    if (!quote.isBlank()) {
      assertEquals(found(State.EXACT, number), check(text(paragraphs), number, quote));
    }
  }

  @Property
  void spacingPunctuationWidthAndCaseAreOfNoAccount(@ForAll long seed) {
    Random random = new Random(seed);
    List<String> paragraphs = paragraphs(random);
    int number = 1 + random.nextInt(paragraphs.size());
    String quote = disguised(paragraphs.get(number - 1), random);
    Quotation is = check(text(paragraphs), number, quote).orElseThrow();
    assertTrue(is.state() == State.SAME_BUT_PUNCTUATION || is.state() == State.EXACT, quote);
    assertEquals(number, is.paragraph());
  }

  @Property
  void whatOnlyAnotherParagraphHasIsMoved(@ForAll long seed) {
    Random random = new Random(seed);
    List<String> paragraphs = paragraphs(random);
    int at = random.nextInt(paragraphs.size() + 1);
    paragraphs.add(at, "Zanzibar " + paragraphs.getFirst());
    String quote = random.nextBoolean() ? "Zanzibar" : disguised("Zanzibar", random);
    for (int cited = 1; cited <= paragraphs.size() + 2; cited++) {
      Quotation is = check(text(paragraphs), cited, quote).orElseThrow();
      assertEquals(at + 1, is.paragraph());
      assertEquals(cited != at + 1, is.state() == State.MOVED);
    }
    paragraphs.remove(at);
    if (!paragraphs.isEmpty()) {
      assertEquals(found(State.MISSING, 0), check(text(paragraphs), 1, quote));
    }
  }

  private static String disguised(String words, Random random) {
    StringBuilder other = new StringBuilder();
    for (char c : words.toCharArray()) {
      if (random.nextInt(5) == 0 && !MARKS.contains("" + c)) {
        other.append(MARKS.get(random.nextInt(MARKS.size())));
      }
      boolean ascii = c > 32 && c < 127;
      String one = random.nextBoolean() ? ("" + c).toUpperCase(Locale.ROOT) : "" + c;
      boolean wide = ascii && one.length() == 1 && random.nextInt(3) == 0;
      other.append(wide ? "" + (char) (one.charAt(0) + 0xfee0) : one);
    }
    return other.toString();
  }

  private static List<String> paragraphs(Random random) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      StringBuilder words = new StringBuilder(WORDS.get(random.nextInt(WORDS.size())));
      for (int j = random.nextInt(8); j > 0; j--) {
        words.append(MARKS.get(random.nextInt(MARKS.size())));
        words.append(WORDS.get(random.nextInt(WORDS.size())));
      }
      paragraphs.add(words.toString());
    }
    return paragraphs;
  }

  private static Optional<Quotation> found(State state, int paragraph) {
    return Optional.of(new Quotation(state, paragraph));
  }

  private static Optional<Quotation> check(Quotations text, int paragraph, String quote) {
    return text.check(new Citation("s", paragraph, quote, Extras.NONE));
  }

  private static Quotations text(String... paragraphs) {
    return text(List.of(paragraphs));
  }

  private static Quotations text(List<String> paragraphs) {
    List<Paragraph> numbered = new ArrayList<>();
    for (String words : paragraphs) {
      numbered.add(new Paragraph(numbered.size() + 1, "", words));
    }
    return new Quotations(new SourceText(numbered));
  }
}
