package hence.export.png;

import java.util.Arrays;

/**
 * A prefix code that gives frequent symbols short words: Huffman's, none longer than deflate allows
 * (RFC 1951, 3.2.2).
 */
final class Huffman {
  private final int[] lengths;
  private final int[] words;

  private Huffman(int[] lengths) {
    this.lengths = lengths;
    this.words = words(lengths);
  }

  /**
   * The code for symbols that are so frequent; where fewer than two are used, some are added, since
   * a code of one word is not understood by all.
   */
  static Huffman of(int[] frequencies, int longest) {
    int[] counted = frequencies.clone();
    for (int symbol = 0, used = used(counted); used < 2; symbol++) {
      if (counted[symbol] == 0) {
        counted[symbol] = 1;
        used++;
      }
    }
    long[] rising = rising(counted);
    int[] counts = shortened(depths(rising), longest);
    int[] lengths = new int[frequencies.length];
    int at = rising.length;
    for (int length = 1; length <= longest; length++) {
      for (int i = 0; i < counts[length]; i++) {
        lengths[(int) rising[--at] & 0xffff] = length;
      }
    }
    return new Huffman(lengths);
  }

  private static int used(int[] frequencies) {
    int used = 0;
    for (int frequency : frequencies) {
      used += frequency > 0 ? 1 : 0;
    }
    return used;
  }

  /** The symbols that are used, the rarest first, each below its frequency. */
  private static long[] rising(int[] frequencies) {
    long[] rising = new long[frequencies.length];
    int count = 0;
    for (int symbol = 0; symbol < frequencies.length; symbol++) {
      if (frequencies[symbol] > 0) {
        rising[count++] = (long) frequencies[symbol] << 16 | symbol;
      }
    }
    long[] used = Arrays.copyOf(rising, count);
    Arrays.sort(used);
    return used;
  }

  /** How many symbols lie how deep in Huffman's tree. */
  private static int[] depths(long[] rising) {
    int leaves = rising.length;
    long[] weights = new long[2 * leaves - 1];
    int[] parents = new int[2 * leaves - 1];
    for (int i = 0; i < leaves; i++) {
      weights[i] = rising[i] >>> 16;
    }
    int leaf = 0;
    int inner = leaves;
    for (int next = leaves; next < weights.length; next++) {
      for (int child = 0; child < 2; child++) {
        boolean takeLeaf = leaf < leaves && (inner >= next || weights[leaf] <= weights[inner]);
        int taken = takeLeaf ? leaf++ : inner++;
        weights[next] += weights[taken];
        parents[taken] = next;
      }
    }
    int[] depth = new int[weights.length];
    int[] counts = new int[leaves + 1];
    for (int i = weights.length - 2; i >= 0; i--) {
      depth[i] = depth[parents[i]] + 1;
      if (i < leaves) {
        counts[depth[i]]++;
      }
    }
    return counts;
  }

  /** Raises what lies too deep and, to make room for it, lowers as little else as it takes. */
  private static int[] shortened(int[] depths, int longest) {
    int[] counts = Arrays.copyOf(depths, Math.max(depths.length, longest + 1));
    for (int depth = longest + 1; depth < counts.length; depth++) {
      counts[longest] += counts[depth];
    }
    long taken = 0;
    for (int depth = 1; depth <= longest; depth++) {
      taken += (long) counts[depth] << longest - depth;
    }
    for (; taken > 1L << longest; taken--) {
      int depth = longest - 1;
      while (counts[depth] == 0) {
        depth--;
      }
      counts[longest]--;
      counts[depth]--;
      counts[depth + 1] += 2;
    }
    return counts;
  }

  /** The words in the order that the lengths alone tell, their bits reversed as they are sent. */
  private static int[] words(int[] lengths) {
    int[] words = new int[lengths.length];
    int next = 0;
    for (int length = 1; length < Integer.SIZE / 2; length++) {
      next <<= 1;
      for (int symbol = 0; symbol < lengths.length; symbol++) {
        if (lengths[symbol] == length) {
          words[symbol] = Integer.reverse(next++) >>> Integer.SIZE - length;
        }
      }
    }
    return words;
  }

  /** How long each symbol's word is; 0 for those without. */
  int[] lengths() {
    return lengths;
  }

  /** The words, their first bits the lowest. */
  int[] words() {
    return words;
  }

  void put(int symbol, BitSink sink) {
    sink.put(words[symbol], lengths[symbol]);
  }
}
