package hence.export.png;

import java.util.Arrays;

/** Takes bits one after the other, the lowest first, as deflate wants them. */
final class BitSink {
  private byte[] bytes = new byte[1 << 16];
  private int count;
  private long bits;
  private int filled;

  /** Takes the lowest bits of a value, which has no others, 32 at most. */
  void put(int value, int length) {
    bits |= (value & 0xffffffffL) << filled;
    filled += length;
    if (filled >= Integer.SIZE) {
      addFour();
    }
  }

  /** Fills the last byte up with zeros. */
  void align() {
    put(0, -filled & 7);
  }

  private void addFour() {
    makeRoom();
    int four = (int) bits;
    bytes[count] = (byte) four;
    bytes[count + 1] = (byte) (four >> 8);
    bytes[count + 2] = (byte) (four >> 16);
    bytes[count + 3] = (byte) (four >> 24);
    count += 4;
    bits >>>= Integer.SIZE;
    filled -= Integer.SIZE;
  }

  private void makeRoom() {
    if (count + 4 > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
  }

  /** All bytes, the last of which must be full, after which it is empty again. */
  byte[] take() {
    makeRoom();
    for (; filled > 0; filled -= Byte.SIZE) {
      bytes[count++] = (byte) bits;
      bits >>>= Byte.SIZE;
    }
    byte[] taken = Arrays.copyOf(bytes, count);
    count = 0;
    return taken;
  }
}
