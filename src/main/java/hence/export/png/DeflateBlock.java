package hence.export.png;

import java.util.Arrays;

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

  private static final int ONE_BYTE = 1 << 24;
  private static final int MATCH = 1 << 31;

  /** The symbols of lengths. */
  private static final int[] LENGTH_SYMBOLS = new int[LONGEST_MATCH + 1];

  /** The symbols of distances less one: of the first 256 each one's, of the others each 128th's. */
  private static final int[] DISTANCE_SYMBOLS = new int[512];

  static {
    for (int length = 3; length <= LONGEST_MATCH; length++) {
      LENGTH_SYMBOLS[length] = lengthSymbol(length);
    }
    for (int i = 0; i < 256; i++) {
      DISTANCE_SYMBOLS[i] = distanceSymbol(i);
      DISTANCE_SYMBOLS[256 + i] = distanceSymbol(i << 7);
    }
  }

  /** Three bytes, the first one the highest; one byte, marked; or a match. */
  private final int[] tokens = new int[TOKENS];

  private int count;
  private final int[] literals = new int[286];
  private final int[] distances = new int[30];

  boolean isFull() {
    return count == TOKENS;
  }

  boolean isEmpty() {
    return count == 0;
  }

  void literal(int value) {
    tokens[count++] = ONE_BYTE | value;
    literals[value]++;
  }

  /** Adds three bytes, the first one the highest. */
  void three(int bytes) {
    tokens[count++] = bytes;
    literals[bytes >> 16]++;
    literals[bytes >> 8 & 0xff]++;
    literals[bytes & 0xff]++;
  }

  /** Repeats what stands so many bytes back, 3 to 258 bytes of it. */
  void match(int length, int distance) {
    tokens[count++] = MATCH | length << 16 | distance - 1;
    literals[LENGTH_SYMBOLS[length]]++;
    distances[symbolOf(distance - 1)]++;
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
      if (token < 0) {
        match(token >> 16 & 0x1ff, token & 0xffff, literalCode, distanceCode, sink);
      } else if (token < ONE_BYTE) {
        three(token, literalCode, sink);
      } else {
        literalCode.put(token & 0xff, sink);
      }
    }
    literalCode.put(END, sink);
    count = 0;
    Arrays.fill(literals, 0);
    Arrays.fill(distances, 0);
  }

  private static void three(int bytes, Huffman code, BitSink sink) {
    int[] words = code.words();
    int[] lengths = code.lengths();
    int first = bytes >> 16;
    int second = bytes >> 8 & 0xff;
    int third = bytes & 0xff;
    sink.put(words[first] | words[second] << lengths[first], lengths[first] + lengths[second]);
    sink.put(words[third], lengths[third]);
  }

  private static void match(
      int length, int farther, Huffman literalCode, Huffman distanceCode, BitSink sink) {
    int symbol = LENGTH_SYMBOLS[length];
    int bits = length < 11 || length == LONGEST_MATCH ? 0 : (symbol - LENGTHS >> 2) - 1;
    put(symbol, length - 3, bits, literalCode, sink);
    int far = symbolOf(farther);
    put(far, farther, Math.max(0, (far >> 1) - 1), distanceCode, sink);
  }

  /** A symbol for several numbers, and what it leaves open: the number's lowest bits. */
  private static void put(int symbol, int number, int bits, Huffman code, BitSink sink) {
    int length = code.lengths()[symbol];
    sink.put(code.words()[symbol] | (number & (1 << bits) - 1) << length, length + bits);
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

  private static int symbolOf(int farther) {
    return DISTANCE_SYMBOLS[farther < 256 ? farther : 256 + (farther >> 7)];
  }

  private static int distanceSymbol(int farther) {
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
