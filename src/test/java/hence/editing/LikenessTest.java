package hence.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LikenessTest {
  @Test
  void ranksTheBeginningThenWordsThenAnyPlace() {
    assertEquals(Likeness.BEGINS, Likeness.of("Find …", "fin"));
    assertEquals(Likeness.WORD_BEGINS, Likeness.of("Next find", "find"));
    assertEquals(Likeness.HOLDS, Likeness.of("Unfold all", "fold"));
    assertEquals(Likeness.HOLDS_WORDS, Likeness.of("Fold all but the first level", "level fold"));
    assertEquals(Likeness.NONE, Likeness.of("Quit", "fold"));
    assertEquals(Likeness.BEGINS, Likeness.of("Quit", ""));
  }

  @Test
  void findsALaterWordThatBeginsWithItToo() {
    assertEquals(Likeness.WORD_BEGINS, Likeness.of("Unfold the fold", "fold"));
  }

  @Test
  void knowsNoCaseAndNoWidth() {
    assertEquals(Likeness.BEGINS, Likeness.of("ＡＢＣ", "abc"));
  }

  @Test
  void everyIdeographMayBeginAWord() {
    assertEquals(Likeness.BEGINS, Likeness.of("全部展開", "全部"));
    assertEquals(Likeness.WORD_BEGINS, Likeness.of("全部展開", "展開"));
  }
}
