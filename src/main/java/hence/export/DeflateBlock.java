package hence.export;

/** A block of a deflate stream in the making (RFC 1951): bytes, and repetitions of earlier ones. */
final class DeflateBlock {
  static final int LONGEST_MATCH = 258;
  static final int FARTHEST_MATCH = 1 << 15;

  private static final int TOKENS = 1 << 15;
  private static final int END = 256;
  private static final int LENGTHS = 257;
  private static final int LONGEST_CODE = 15;

  /** In which order the lengths of the code for code lengths are sent. */
  private static final int[] ORDER = {
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
  };

  /** Bytes as they are; matches as their length over 16 bits with their distance. */
  private final int[] tokens = new int[TOKENS];

  private int count;
  private int[] literals = new int[286];
  private int[] distances = new int[30];

  boolean isFull() {
    return count == TOKENS;
  }

  boolean isEmpty() {
    return count == 0;
  }

  void literal(int value) {
    tokens[count++] = value;
    literals[value]++;
  }

  /** Repeats what stands so many bytes back, 3 to 258 bytes of it. */
  void match(int length, int distance) {
    tokens[count++] = length << 16 | distance;
    literals[lengthSymbol(length)]++;
    distances[distanceSymbol(distance)]++;
  }

  /** Writes the block, after which it is empty again. */
  void writeTo(BitSink sink) {
    literals[END] = 1;
    Huffman literalCode = Huffman.of(literals, LONGEST_CODE);
    Huffman distanceCode = Huffman.of(distances, LONGEST_CODE);
    // Not the last block, and with codes of its own.
    sink.put(0b100, 3);
    codes(literalCode.lengths(), distanceCode.lengths(), sink);
    for (int i = 0; i < count; i++) {
      int token = tokens[i];
      if (token < 1 << 16) {
        literalCode.put(token, sink);
      } else {
        match(token >>> 16, token & 0xffff, literalCode, distanceCode, sink);
      }
    }
    literalCode.put(END, sink);
    count = 0;
    literals = new int[literals.length];
    distances = new int[distances.length];
  }

  private static void match(
      int length, int distance, Huffman literalCode, Huffman distanceCode, BitSink sink) {
    literalCode.put(lengthSymbol(length), sink);
    int longer = length - 3;
    if (longer >= 8 && length < LONGEST_MATCH) {
      extra(longer, log(longer) - 2, sink);
    }
    distanceCode.put(distanceSymbol(distance), sink);
    int farther = distance - 1;
    if (farther >= 4) {
      extra(farther, log(farther) - 1, sink);
    }
  }

  /** What a symbol for several numbers leaves open: the lowest bits. */
  private static void extra(int number, int bits, BitSink sink) {
    sink.put(number & (1 << bits) - 1, bits);
  }

  private static int lengthSymbol(int length) {
    int longer = length - 3;
    if (length == LONGEST_MATCH) {
      return LENGTHS + 28;
    }
    return longer < 8
        ? LENGTHS + longer
        : LENGTHS + 4 * (log(longer) - 1) + (longer >> log(longer) - 2 & 3);
  }

  private static int distanceSymbol(int distance) {
    int farther = distance - 1;
    return farther < 4 ? farther : 2 * log(farther) + (farther >> log(farther) - 1 & 1);
  }

  private static int log(int number) {
    return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(number);
  }

  /** Sends the codes by the lengths of their words, which are coded themselves. */
  private static void codes(int[] literals, int[] distances, BitSink sink) {
    int[] frequencies = new int[ORDER.length];
    count(literals, frequencies);
    count(distances, frequencies);
    Huffman code = Huffman.of(frequencies, 7);
    sink.put(literals.length - LENGTHS, 5);
    sink.put(distances.length - 1, 5);
    sink.put(ORDER.length - 4, 4);
    for (int symbol : ORDER) {
      sink.put(code.lengths()[symbol], 3);
    }
    for (int[] lengths : new int[][] {literals, distances}) {
      for (int length : lengths) {
        code.put(length, sink);
      }
    }
  }

  private static void count(int[] lengths, int[] frequencies) {
    for (int length : lengths) {
      frequencies[length]++;
    }
  }
}
