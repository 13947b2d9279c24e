package hence.layout.typesetting;

import java.util.List;

/**
 * Wraps pieces on as few lines as they fit, and among those ways takes the most even: the one with
 * the least sum of squares of what the lines leave free.
 *
 * <p>Dynamic programming from the last piece to the first, like Knuth and Plass; its time is the
 * number of pieces times the pieces on a line.
 */
final class EvenLines {
  private EvenLines() {}

  /** The number of lines when each takes as much as it can, which is the least. */
  static int least(Pieces pieces, long max) {
    int lines = 1;
    int from = 0;
    for (int to = 1; to <= pieces.count(); to++) {
      if (to - from > 1 && pieces.width(from, to) > max) {
        lines++;
        from = to - 1;
      }
    }
    return lines;
  }

  /** Adds the lines to a list, an empty one if there are no pieces. */
  static void wrap(Pieces pieces, long max, List<String> lines) {
    int count = pieces.count();
    if (count == 0) {
      lines.add("");
      return;
    }
    if (pieces.width(0, count) <= max) {
      lines.add(pieces.words(0, count));
      return;
    }
    int[] ends = ends(pieces, max);
    for (int from = 0; from < count; from = ends[from]) {
      lines.add(pieces.words(from, ends[from]));
    }
  }

  /** For each piece, where the line that begins with it ends in the best way on from there. */
  private static int[] ends(Pieces pieces, long max) {
    int count = pieces.count();
    int[] ends = new int[count];
    int[] lines = new int[count + 1];
    long[] cost = new long[count + 1];
    for (int from = count - 1; from >= 0; from--) {
      lines[from] = Integer.MAX_VALUE;
      for (int to = from + 1; to <= count; to++) {
        long free = max - pieces.width(from, to);
        if (free < 0 && to > from + 1) {
          break;
        }
        int ownLines = lines[to] + 1;
        long ownCost = cost[to] + free * free;
        // On a tie the upper line is the longer one: a box stands calmer that way.
        if (ownLines < lines[from] || ownLines == lines[from] && ownCost <= cost[from]) {
          ends[from] = to;
          lines[from] = ownLines;
          cost[from] = ownCost;
        }
      }
    }
    return ends;
  }
}
