package hence.layout.typesetting;

import java.util.Arrays;

/**
 * One hard line of a text, cut at every place where it may wrap. Widths are in thousandths of an
 * em, whole numbers, so that sums and ties come out the same everywhere.
 */
final class Pieces {
  private final String text;
  private int count;
  private int[] starts = new int[8];
  private int[] ends = new int[8];
  private long[] lefts = new long[8];
  private long[] rights = new long[8];

  Pieces(String text) {
    this.text = text;
  }

  /** Adds a piece: its indexes in the text, and where it stands if the text is on one line. */
  void add(int start, int end, long left, long right) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
      lefts = Arrays.copyOf(lefts, 2 * count);
      rights = Arrays.copyOf(rights, 2 * count);
    }
    starts[count] = start;
    ends[count] = end;
    lefts[count] = left;
    rights[count] = right;
    count++;
  }

  int count() {
    return count;
  }

  int start(int piece) {
    return starts[piece];
  }

  /** The index behind a piece, before the spaces that follow it. */
  int end(int piece) {
    return ends[piece];
  }

  long left(int piece) {
    return lefts[piece];
  }

  /** The width of the pieces from one to before another, as they stand on one line. */
  long width(int from, int to) {
    return rights[to - 1] - lefts[from];
  }

  /** The words of the pieces from one to before another, without the spaces around them. */
  String words(int from, int to) {
    return text.substring(starts[from], ends[to - 1]);
  }

  /** The width of the widest piece, which can only be broken by force. */
  long widest() {
    long widest = 0;
    for (int i = 0; i < count; i++) {
      widest = Math.max(widest, rights[i] - lefts[i]);
    }
    return widest;
  }
}
