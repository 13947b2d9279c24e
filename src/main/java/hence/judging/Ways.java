package hence.judging;

import java.util.Arrays;

/**
 * Ways in which something can come about: a family of small sets of claims, none within another (a
 * truncated monotone sum of products, as fault-tree analysis keeps its cut sets; MOCUS: Fussell and
 * Vesely 1972). Sets larger than the width are left out.
 *
 * <p>Kept as one flat array and a hash table over it: a set of k claims has only 2^k - 2 proper
 * parts, so whether it is needed at all is settled by a few look-ups.
 */
final class Ways {
  final int width;
  private int[] claims = {};
  private int[] sizes = {};
  private int[] table = {};
  private int count;

  private Ways(int width) {
    this.width = width;
  }

  /** It cannot come about. */
  static Ways never(int width) {
    return new Ways(width);
  }

  /** It is so already: the empty set is a way. */
  static Ways already(int width) {
    Ways ways = new Ways(width);
    ways.insert(new int[0], 0);
    return ways;
  }

  static Ways by(int width, int claim) {
    Ways ways = new Ways(width);
    if (width > 0) {
      ways.insert(new int[] {claim}, 1);
    }
    return ways;
  }

  int count() {
    return count;
  }

  boolean isNever() {
    return count == 0;
  }

  boolean isAlready() {
    return count == 1 && sizes[0] == 0;
  }

  int size(int way) {
    return sizes[way];
  }

  int claim(int way, int place) {
    return claims[way * width + place];
  }

  /** The claims of a way, ascending. */
  int[] way(int way) {
    return Arrays.copyOfRange(claims, way * width, way * width + sizes[way]);
  }

  /** Adds a set, unless a part of it is there; larger sets around it stay until {@link #least}. */
  boolean offer(int[] set, int size) {
    if (size > width || covers(set, size)) {
      return false;
    }
    insert(set, size);
    return true;
  }

  /** Whether a set, or a part of it, is a way. */
  boolean covers(int[] set, int size) {
    return coversBelow(set, size, 1L << size);
  }

  /** Whether a way is among the parts of a set, the parts counted as binary numbers. */
  private boolean coversBelow(int[] set, int size, long end) {
    if (end > count) {
      return scan(set, size, end < 1L << size);
    }
    for (int mask = (int) end - 1; mask >= 0; mask--) {
      if (find(set, size, mask) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The same by looking through all ways: quicker while they are fewer than the set's parts. */
  private boolean scan(int[] set, int size, boolean strictly) {
    for (int i = 0; i < count; i++) {
      if (sizes[i] <= size - (strictly ? 1 : 0) && isWithin(i, set, size)) {
        return true;
      }
    }
    return false;
  }

  private boolean isWithin(int way, int[] set, int size) {
    int place = 0;
    for (int i = 0; i < size && place < sizes[way]; i++) {
      place += claims[way * width + place] == set[i] ? 1 : 0;
    }
    return place == sizes[way];
  }

  /** Only the sets that contain no other. */
  Ways least() {
    Ways least = new Ways(width);
    for (int i = 0; i < count; i++) {
      int[] way = way(i);
      if (!coversBelow(way, way.length, (1L << way.length) - 1)) {
        least.insert(way, way.length);
      }
    }
    return least;
  }

  boolean sameAs(Ways other) {
    if (count != other.count) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      if (other.find(way(i), sizes[i], -1) < 0) {
        return false;
      }
    }
    return true;
  }

  private void insert(int[] set, int size) {
    if (sizes.length == count) {
      int room = Math.max(1, 2 * count);
      sizes = Arrays.copyOf(sizes, room);
      claims = Arrays.copyOf(claims, room * width);
      table = new int[4 * room];
      for (int i = 0; i < count; i++) {
        place(i, hash(claims, i * width, sizes[i], -1));
      }
    }
    System.arraycopy(set, 0, claims, count * width, size);
    sizes[count] = size;
    place(count, hash(set, 0, size, -1));
    count++;
  }

  private void place(int way, int hash) {
    int slot = hash & (table.length - 1);
    while (table[slot] != 0) {
      slot = (slot + 1) & (table.length - 1);
    }
    table[slot] = way + 1;
  }

  /** The way that is the masked part of a set, or -1. */
  private int find(int[] set, int size, int mask) {
    int slot = hash(set, 0, size, mask) & (table.length - 1);
    while (table[slot] != 0) {
      if (isPart(table[slot] - 1, set, size, mask)) {
        return table[slot] - 1;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    return -1;
  }

  private boolean isPart(int way, int[] set, int size, int mask) {
    int place = 0;
    for (int i = 0; i < size; i++) {
      if ((mask >> i & 1) == 1
          && (place == sizes[way] || claims[way * width + place++] != set[i])) {
        return false;
      }
    }
    return place == sizes[way];
  }

  /** The mask -1 means all of it. */
  private static int hash(int[] from, int start, int size, int mask) {
    int hash = 17;
    for (int i = 0; i < size; i++) {
      if ((mask >> i & 1) == 1) {
        hash = (hash ^ from[start + i]) * 0x9E3779B1;
        hash ^= hash >>> 15;
      }
    }
    return hash;
  }
}
