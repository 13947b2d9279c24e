package hence.layout.routing;

/** A set of small numbers that finds the next smaller and greater member fast: bits on bits. */
final class RankSet {
  private final long[][] levels;

  RankSet(int size) {
    int depth = 1;
    for (int n = (size + 63) >> 6; n > 1; n = (n + 63) >> 6) {
      depth++;
    }
    levels = new long[depth][];
    int n = size;
    for (int d = 0; d < depth; d++) {
      n = Math.max(1, (n + 63) >> 6);
      levels[d] = new long[n];
    }
  }

  void add(int rank) {
    int i = rank;
    for (long[] level : levels) {
      level[i >> 6] |= 1L << (i & 63);
      i >>= 6;
    }
  }

  void remove(int rank) {
    int i = rank;
    for (long[] level : levels) {
      level[i >> 6] &= ~(1L << (i & 63));
      if (level[i >> 6] != 0) {
        return;
      }
      i >>= 6;
    }
  }

  boolean has(int rank) {
    return (levels[0][rank >> 6] & 1L << (rank & 63)) != 0;
  }

  /** The greatest member that is not greater, or -1. */
  int floor(int rank) {
    int i = rank;
    for (int d = 0; d < levels.length && i >= 0; d++) {
      long bits = levels[d][i >> 6] & (-1L >>> (63 - (i & 63)));
      if (bits != 0) {
        int at = (i & ~63) + 63 - Long.numberOfLeadingZeros(bits);
        while (d-- > 0) {
          at = (at << 6) + 63 - Long.numberOfLeadingZeros(levels[d][at]);
        }
        return at;
      }
      i = (i >> 6) - 1;
    }
    return -1;
  }

  /** The least member that is not smaller, or -1. */
  int ceiling(int rank) {
    int i = rank;
    for (int d = 0; d < levels.length && i >> 6 < levels[d].length; d++) {
      long bits = levels[d][i >> 6] & (-1L << (i & 63));
      if (bits != 0) {
        int at = (i & ~63) + Long.numberOfTrailingZeros(bits);
        while (d-- > 0) {
          at = (at << 6) + Long.numberOfTrailingZeros(levels[d][at]);
        }
        return at;
      }
      i = (i >> 6) + 1;
    }
    return -1;
  }
}
