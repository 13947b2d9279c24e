package hence.export.png;

import java.util.Arrays;

/**
 * Filters and compresses strips of a picture, one after the other in the same memory.
 *
 * <p>Each row but the first stands for its difference to the one above, which for drawings is
 * nearly all zeros. These are found several at a time and never written down, so that what costs
 * time is what is drawn and not the ground; a compressor that is handed bytes must look at each.
 * Otherwise it is a plain deflate (RFC 1951) that thinks in pixels.
 */
final class StripEncoder {
  private static final int UP_FILTER = 2;
  private static final int HIGH_BITS = 0x80808080;
  private static final int HASH_BITS = 13;

  /** Repetitions shorter than this, in pixels, are no gain. */
  private static final int SHORTEST = 2;

  /** Equal pixels that are looked at one by one before looking for many. */
  private static final int FEW = 4;

  private final int mask;

  /** Bytes a pixel. */
  private final int depth;

  private final int mostPixels;
  private final DeflateBlock block = new DeflateBlock();
  private final BitSink sink = new BitSink();
  private final Adler checksum = new Adler();

  /** Where pixels that look alike were seen last. */
  private final int[] seen = new int[1 << HASH_BITS];

  private int[] pixels;
  private int width;

  /** Where the row in work begins. */
  private int begin;

  StripEncoder(boolean alpha) {
    mask = alpha ? -1 : 0xffffff;
    depth = alpha ? 4 : 3;
    mostPixels = DeflateBlock.LONGEST_MATCH / depth;
  }

  /** Compresses the pixels of a patch, which begins a row or is a part of one. */
  Strip encode(int[] ofPatch, Patch patch) {
    pixels = ofPatch;
    width = patch.width();
    Arrays.fill(seen, -1);
    boolean begins = patch.x() == 0;
    for (int row = 0; row < patch.height(); row++) {
      if (begins) {
        literal(row == 0 ? 0 : UP_FILTER);
      }
      row(row * width, (row + 1) * width);
    }
    block.writeTo(sink);
    // An empty block as it is, which ends on a whole byte, so that strips made apart can be joined.
    sink.put(0, 3);
    sink.align();
    sink.put(0xffff0000, 32);
    int length = patch.height() * (width * depth + (begins ? 1 : 0));
    return new Strip(sink.take(), length, checksum.take());
  }

  private void row(int first, int end) {
    begin = first;
    int at = first;
    while (at < end) {
      int value = difference(at);
      int run = run(at, end, value);
      if (run < SHORTEST && at + 1 < end) {
        at = different(at, end, value);
      } else {
        pixel(value);
        if (run > 1) {
          repeat(run - 1, depth);
          sum(value, run - 1);
        }
        at += run;
      }
    }
  }

  /** Takes a pixel that is followed by another one; where it continues. */
  private int different(int at, int end, int value) {
    int hash = (value * 0x9e3779b1 ^ difference(at + 1) * 0x85ebca6b) >>> Integer.SIZE - HASH_BITS;
    int before = seen[hash];
    seen[hash] = at;
    int length = before < 0 ? 0 : alike(before, at, end);
    if (length < SHORTEST) {
      pixel(value);
      return at + 1;
    }
    repeat(length, distance(before, at));
    for (int i = 0; i < length; i++) {
      sum(difference(at + i), 1);
    }
    return at + length;
  }

  /** How many pixels from there on are as those before, no further than either's row. */
  private int alike(int before, int at, int end) {
    if ((at - before) * depth > DeflateBlock.FARTHEST_MATCH
        || distance(before, at) > DeflateBlock.FARTHEST_MATCH) {
      return 0;
    }
    int most = before < begin ? Math.min(end - at, width - before % width) : end - at;
    int length = 0;
    while (length < most && difference(before + length) == difference(at + length)) {
      length++;
    }
    return length;
  }

  /** In bytes: every row between has one for its filter. */
  private int distance(int before, int at) {
    int pixels = (at - before) * depth;
    return before < begin ? pixels + at / width - before / width : pixels;
  }

  /** How many pixels in a row differ alike from those above them. */
  private int run(int at, int end, int value) {
    int next = at + 1;
    int near = Math.min(end, next + FEW);
    while (next < near && difference(next) == value) {
      next++;
    }
    if (next < near || next == end) {
      return next - at;
    }
    if (value == 0 && at >= width) {
      int same = Arrays.mismatch(pixels, next, end, pixels, next - width, end - width);
      return (same < 0 ? end : next + same) - at;
    }
    while (next < end && difference(next) == value) {
      next++;
    }
    return next - at;
  }

  /** By how much each byte of a pixel differs from the one above. */
  private int difference(int at) {
    int pixel = pixels[at];
    if (at < width) {
      return pixel & mask;
    }
    int above = pixels[at - width];
    // Four bytes at once: the highest bits are kept out of the subtraction, lest it borrows.
    int rest = (pixel | HIGH_BITS) - (above & ~HIGH_BITS);
    return (rest ^ (pixel ^ ~above) & HIGH_BITS) & mask;
  }

  private void pixel(int value) {
    if (block.isFull()) {
      block.writeTo(sink);
    }
    block.three(value & 0xffffff);
    checksum.addThree(value);
    if (depth > 3) {
      literal(value >>> 24);
    }
  }

  private void literal(int value) {
    if (block.isFull()) {
      block.writeTo(sink);
    }
    block.literal(value);
    checksum.add(value);
  }

  private void repeat(int count, int distance) {
    for (int left = count; left > 0; left -= mostPixels) {
      if (block.isFull()) {
        block.writeTo(sink);
      }
      block.match(Math.min(left, mostPixels) * depth, distance);
    }
  }

  /** Adds pixels to the checksum that are not written down. */
  private void sum(int value, int count) {
    if (value == 0) {
      checksum.addZeros(count * depth);
      return;
    }
    for (int i = 0; i < count; i++) {
      checksum.addThree(value);
      if (depth > 3) {
        checksum.add(value >>> 24);
      }
    }
  }
}
