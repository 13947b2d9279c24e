package hence.export.png;

/**
 * The checksum of zlib (RFC 1950) of bytes that need not be there: zeros are only counted.
 *
 * <p>Good for 2^27 bytes at a time, which leaves its sums room.
 */
final class Adler {
  /** The largest prime below 2^16. */
  private static final int MODULUS = 65521;

  private long sum = 1;
  private long sums;

  void add(int value) {
    sum += value;
    sums += sum;
  }

  /** Adds three bytes, the first one the highest. */
  void addThree(int bytes) {
    int first = bytes >> 16 & 0xff;
    int second = bytes >> 8 & 0xff;
    int third = bytes & 0xff;
    sums += 3 * sum + 3 * first + 2 * second + third;
    sum += first + second + third;
  }

  void addZeros(int count) {
    sums += count * sum;
  }

  private void reduce() {
    sum %= MODULUS;
    sums %= MODULUS;
  }

  /** The checksum, after which it begins again. */
  int take() {
    reduce();
    int taken = (int) (sums << 16 | sum);
    sum = 1;
    sums = 0;
    return taken;
  }

  /** The checksum of two pieces, from their own and the second one's length. */
  static int joined(int first, int second, int length) {
    long low = first & 0xffff;
    long joinedLow = (low + (second & 0xffff) + MODULUS - 1) % MODULUS;
    long high = (first >>> 16) + (second >>> 16) + (low + MODULUS - 1) % MODULUS * length;
    return (int) (high % MODULUS << 16 | joinedLow);
  }
}
