package hence.layout.typesetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** What holds for every text and width. */
class WrapPropertiesTest {
  private static final String ENDING = "，。、；：！？）」』》】〉”’…—,.;:!?)]}%";
  private static final String OPENING = "（「『《【〈“‘([{";
  private static final String BINDING = " 　-/\"'·々";
  private static final TextMeasure MEASURE = TextMeasure.bundled();

  private static List<String> wrap(String text, double width) {
    return MEASURE.wrap(text, 14, Weight.REGULAR, width);
  }

  private static double width(String text) {
    return MEASURE.width(text, 14, Weight.REGULAR);
  }

  @Property
  void nothingIsLostButSpaces(@ForAll String text, @ForAll @DoubleRange(max = 400) double width) {
    assertEquals(visible(text), visible(String.join("", wrap(text, width))));
  }

  private static String visible(String text) {
    StringBuilder visible = new StringBuilder();
    text.codePoints()
        .filter(c -> LineBreaks.kind(c) != LineBreaks.Kind.SPACE)
        .forEach(visible::appendCodePoint);
    return visible.toString();
  }

  @Property
  void everyLineFitsUnlessItIsOneCharacter(
      @ForAll("mixes") String text, @ForAll @DoubleRange(max = 400) double width) {
    for (String line : wrap(text, width)) {
      assertTrue(width(line) <= width + 1e-9 || characters(line) == 1, line);
    }
  }

  /** Running text: nothing is lost, every line fits, and there are no more lines than need be. */
  @Property
  void fullLinesAreFull(
      @ForAll("mixes") String text, @ForAll @DoubleRange(max = 400) double width) {
    List<String> lines = MEASURE.fill(text, 14, Weight.REGULAR, width);
    assertEquals(visible(text), visible(String.join("", lines)));
    assertEquals(wrap(text, width).size(), lines.size(), "as few lines as the even ones");
    for (String line : lines) {
      assertTrue(width(line) <= width + 1e-9 || characters(line) == 1, line);
    }
  }

  private static int characters(String line) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(line);
    int count = 0;
    while (characters.next() != BreakIterator.DONE) {
      count++;
    }
    return count;
  }

  @Property
  void noCharacterIsSplit(
      @ForAll("characters") List<String> characters, @ForAll @DoubleRange(max = 60) double width) {
    String text = String.join("", characters);
    BreakIterator boundaries = BreakIterator.getCharacterInstance(Locale.ROOT);
    boundaries.setText(text);
    int at = 0;
    for (String line : wrap(text, width)) {
      at = text.indexOf(line, at);
      assertTrue(boundaries.isBoundary(at), text);
      at += line.length();
      assertTrue(boundaries.isBoundary(at), text);
    }
  }

  @Property
  void marksStayWithTheirWords(
      @ForAll("mixes") String text, @ForAll @DoubleRange(max = 400) double width) {
    List<String> lines = wrap(text, width);
    for (int i = 1; i < lines.size(); i++) {
      String above = lines.get(i - 1);
      String below = lines.get(i);
      // Where marks alone are wider than a line they must break somewhere.
      if (widestOfMarks(text) <= width) {
        assertFalse(OPENING.indexOf(above.charAt(above.length() - 1)) >= 0, above);
        assertFalse(ENDING.indexOf(below.charAt(0)) >= 0, below);
      }
    }
  }

  /** The widest run of marks with the character before and behind it, which all belong together. */
  private static double widestOfMarks(String text) {
    double widest = 0;
    int start = 0;
    for (int i = 1; i <= text.length(); i++) {
      boolean bound =
          i < text.length()
              && (ENDING.indexOf(text.charAt(i)) >= 0
                  || OPENING.indexOf(text.charAt(i - 1)) >= 0
                  || BINDING.indexOf(text.charAt(i)) >= 0
                  || BINDING.indexOf(text.charAt(i - 1)) >= 0);
      if (!bound) {
        widest = Math.max(widest, width(text.substring(start, i)));
        start = i;
      }
    }
    return widest;
  }

  @Property
  void wordsAndNumbersInChineseStayWhole(
      @ForAll("chineseWithWords") List<String> parts,
      @ForAll @DoubleRange(min = 120, max = 400) double width) {
    String text = "字" + String.join("字", parts) + "字";
    List<String> lines = wrap(text, width);
    for (String part : parts) {
      assertTrue(lines.stream().anyMatch(line -> line.contains(part)), part);
    }
  }

  @Property(tries = 200)
  void noOtherWayWithAsFewLinesIsMoreEven(
      @ForAll("sentences") String text, @ForAll @DoubleRange(min = 60, max = 300) double width) {
    List<String> lines = wrap(text, width);
    double raggedness = raggedness(lines, width);
    for (List<String> way : ways(text.split(" "), width)) {
      assertTrue(way.size() >= lines.size(), way.toString());
      assertTrue(
          way.size() > lines.size() || raggedness(way, width) >= raggedness - 1e-6, way.toString());
    }
  }

  /** All ways to lay words on lines that fit. */
  private static List<List<String>> ways(String[] words, double width) {
    List<List<String>> ways = new ArrayList<>();
    for (int breaks = 0; breaks < 1 << (words.length - 1); breaks++) {
      StringBuilder way = new StringBuilder(words[0]);
      for (int i = 1; i < words.length; i++) {
        way.append((breaks >> (i - 1) & 1) == 1 ? '\n' : ' ').append(words[i]);
      }
      List<String> lines = way.toString().lines().toList();
      if (lines.stream().allMatch(line -> width(line) <= width)) {
        ways.add(lines);
      }
    }
    return ways;
  }

  private static double raggedness(List<String> lines, double width) {
    return lines.stream().mapToDouble(line -> Math.pow(width - width(line), 2)).sum();
  }

  @Provide
  Arbitrary<String> mixes() {
    return Arbitraries.strings()
        .withChars("人工智慧讓每個人都得到力量abcdeABC0123456789 ")
        .withChars(ENDING)
        .withChars(OPENING)
        .withChars(BINDING)
        .ofMaxLength(80);
  }

  @Provide
  Arbitrary<List<String>> characters() {
    return Arbitraries.of(
            "人",
            "a",
            "e\u0301",
            "👩‍👩‍👧",
            "👍🏽",
            "🇹🇼",
            "각",
            "葛\udb40\udd00",
            "1\ufe0f\u20e3",
            "，",
            "「",
            "한")
        .list()
        .ofMaxSize(20);
  }

  @Provide
  Arbitrary<List<String>> chineseWithWords() {
    return Arbitraries.of("GPT-4", "400 million", "AI/ML", "3.14", "e.g.", "well-known", "1,000%")
        .list()
        .ofMinSize(1)
        .ofMaxSize(10);
  }

  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of("a", "of", "the", "power", "people", "diffuse")
        .list()
        .ofMinSize(1)
        .ofMaxSize(9)
        .map(words -> String.join(" ", words));
  }
}
