package hence.judging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Joins proofs: of any of several facts, or of all of them together. */
final class ProofsAlgebra {
  private final int most;
  private final Budget budget;

  /**
   * @param most how many sets of each fact to keep, the smallest first
   */
  ProofsAlgebra(int most, Budget budget) {
    this.most = most;
    this.budget = budget;
  }

  /** Any of several facts. */
  Proofs any(List<Proofs> several) {
    List<Proofs> possible = several.stream().filter(proofs -> !proofs.isNever()).toList();
    boolean cut = several.stream().anyMatch(Proofs::cut);
    if (possible.size() == 1 && possible.getFirst().cut() == cut) {
      return possible.getFirst();
    }
    List<int[]> all = new ArrayList<>();
    possible.forEach(proofs -> all.addAll(proofs.sets()));
    return least(all, cut);
  }

  /** All of several facts. */
  Proofs all(List<Proofs> several) {
    boolean cut = several.stream().anyMatch(Proofs::cut);
    if (several.stream().anyMatch(Proofs::isNever)) {
      return new Proofs(List.of(), cut);
    }
    Proofs product = Proofs.ALREADY;
    for (Proofs proofs :
        several.stream().sorted(Comparator.comparingInt(p -> p.sets().size())).toList()) {
      product = both(product, proofs);
    }
    return product;
  }

  private Proofs both(Proofs left, Proofs right) {
    if (left.isAlready()) {
      return right;
    }
    if (right.isAlready()) {
      return left.cut() || !right.cut() ? left : new Proofs(left.sets(), true);
    }
    List<int[]> joined = new ArrayList<>();
    for (int[] one : left.sets()) {
      for (int[] other : right.sets()) {
        int[] union = union(one, other);
        if (union != null) {
          joined.add(union);
        }
      }
    }
    return least(joined, left.cut() || right.cut());
  }

  /** Both together, or null if they suppose that a claim stands and that it is rejected. */
  int[] union(int[] left, int[] right) {
    budget.spend(left.length + right.length);
    int[] union = new int[left.length + right.length];
    int size = 0;
    int i = 0;
    int j = 0;
    while (i < left.length || j < right.length) {
      int first = i < left.length ? left[i] : Integer.MAX_VALUE;
      int second = j < right.length ? right[j] : Integer.MAX_VALUE;
      int next = Math.min(first, second);
      i += first == next ? 1 : 0;
      j += second == next ? 1 : 0;
      if (size > 0 && next % 2 == 1 && union[size - 1] == next - 1) {
        return null;
      }
      union[size++] = next;
    }
    return Arrays.copyOf(union, size);
  }

  /** Only the sets that contain no other; the smallest, if they are too many. */
  Proofs least(List<int[]> sets, boolean cut) {
    List<int[]> sorted = new ArrayList<>(sets);
    sorted.sort(Comparator.<int[]>comparingInt(set -> set.length).thenComparing(Arrays::compare));
    List<int[]> least = new ArrayList<>();
    List<Long> signatures = new ArrayList<>();
    for (int[] set : sorted) {
      long signature = signature(set);
      if (!containsOne(set, signature, least, signatures)) {
        if (least.size() == most) {
          return new Proofs(least, true);
        }
        least.add(set);
        signatures.add(signature);
      }
    }
    return new Proofs(least, cut);
  }

  private static boolean containsOne(
      int[] set, long signature, List<int[]> least, List<Long> signatures) {
    for (int i = 0; i < least.size(); i++) {
      // A set whose bits go beyond this one's cannot be part of it; most are told apart so.
      if ((signatures.get(i) & ~signature) == 0 && contains(set, least.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static long signature(int[] set) {
    long bits = 0;
    for (int each : set) {
      bits |= 1L << (each * 0x9E3779B1 >>> 26);
    }
    return bits;
  }

  private static boolean contains(int[] set, int[] part) {
    int place = 0;
    for (int i = 0; i < set.length && place < part.length; i++) {
      place += set[i] == part[place] ? 1 : 0;
    }
    return place == part.length;
  }
}
