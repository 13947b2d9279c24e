package hence.layout.typesetting;

import java.util.List;

/** Wraps pieces on lines each as full as can be, as running text is set. */
final class FullLines {
  private FullLines() {}

  /** Adds the lines to a list, an empty one if there are no pieces. */
  static void wrap(Pieces pieces, long max, List<String> lines) {
    int count = pieces.count();
    if (count == 0) {
      lines.add("");
      return;
    }
    int from = 0;
    for (int to = 1; to <= count; to++) {
      if (to - from > 1 && pieces.width(from, to) > max) {
        lines.add(pieces.words(from, to - 1));
        from = to - 1;
      }
    }
    lines.add(pieces.words(from, count));
  }
}
