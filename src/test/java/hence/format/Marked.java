package hence.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hence.map.Problem;
import java.util.ArrayList;
import java.util.List;

/** A file for a test in which a mark stands before each place where a problem is expected. */
record Marked(String text, List<String> places) {
  private static final char MARK = '\u00a7';

  static Marked of(String marked) {
    StringBuilder text = new StringBuilder();
    List<String> places = new ArrayList<>();
    int line = 1;
    int column = 1;
    for (char c : marked.toCharArray()) {
      if (c == MARK) {
        places.add(line + ":" + column);
        continue;
      }
      text.append(c);
      line += c == '\n' ? 1 : 0;
      column = c == '\n' ? 1 : column + 1;
    }
    return new Marked(text.toString(), places);
  }

  /** Expects exactly these problems, each as "kind pointer", at the marks in order. */
  static void expect(String marked, String... kindsAndPointers) {
    Marked file = of(marked);
    List<Problem> found = MapFile.parse(file.text, "x.json", "en").problems();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < kindsAndPointers.length; i++) {
      expected.add(file.places.get(i) + " " + kindsAndPointers[i].strip());
    }
    assertEquals(expected, found.stream().map(Marked::brief).toList());
  }

  static String brief(Problem problem) {
    String place = problem.line() + ":" + problem.column();
    return (place + " " + problem.kind() + " " + problem.pointer()).strip();
  }
}
