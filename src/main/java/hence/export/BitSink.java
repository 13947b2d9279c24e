package hence.export;

import java.util.Arrays;

/** Takes bits one after the other, the lowest first, as deflate wants them. */
final class BitSink {
  private byte[] bytes = new byte[1 << 16];
  private int count;
  private long bits;
  private int filled;

  /** Takes the lowest bits of a value, 32 at most. */
  void put(int value, int length) {
    bits |= (value & 0xffffffffL) << filled;
    filled += length;
    while (filled >= Byte.SIZE) {
      add((byte) bits);
      bits >>>= Byte.SIZE;
      filled -= Byte.SIZE;
    }
  }

  /** Fills the last byte up with zeros. */
  void align() {
    put(0, -filled & 7);
  }

  private void add(byte value) {
    if (count == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * count);
    }
    bytes[count++] = value;
  }

  /** All bytes, after which it is empty again. */
  byte[] take() {
    byte[] taken = Arrays.copyOf(bytes, count);
    count = 0;
    return taken;
  }
}
