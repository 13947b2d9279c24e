package hence.lesson.practice.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Claims named by how they begin. */
class QuotingTest {
  @Test
  void aBeginningEndsWithAWordAndNotWithAComma() {
    assertEquals("Once it is better...", Quoting.opening("Once it is better, firms win.", 20));
    assertEquals("Once it is...", Quoting.opening("Once it is better, firms win.", 18));
    assertEquals("Once it is", Quoting.opening("Once it is.", 20));
    assertEquals("一旦更好…", Quoting.opening("一旦更好，公司就贏。", 10));
  }
}
