package hence.judging;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** Joins ways: any of several things (a union), or all of them together (a product). */
final class WaysAlgebra {
  // Keeping a set costs memory, which runs out before patience does: a million sets at most.
  private static final int KEEPING = 40;

  final int width;
  private final IntPredicate lone;
  private final Budget budget;
  private final int[] joined;

  /**
   * @param lone claims of which a way may have one at most
   */
  WaysAlgebra(int width, IntPredicate lone, Budget budget) {
    this.width = width;
    this.lone = lone;
    this.budget = budget;
    joined = new int[width];
  }

  /** The ways in which at least one comes about. */
  Ways any(List<Ways> several) {
    List<Ways> possible = several.stream().filter(ways -> !ways.isNever()).toList();
    if (possible.isEmpty()) {
      return Ways.never(width);
    }
    if (possible.size() == 1 || possible.getFirst().isAlready()) {
      return possible.getFirst();
    }
    Ways all = Ways.never(width);
    for (Ways ways : possible) {
      budget.spend(ways.count());
      for (int i = 0; i < ways.count(); i++) {
        all.offer(ways.way(i), ways.size(i));
      }
    }
    return all.least();
  }

  /** The ways in which all come about. */
  Ways all(List<Ways> several) {
    Ways product = Ways.already(width);
    for (Ways ways : several.stream().sorted(Comparator.comparingInt(Ways::count)).toList()) {
      product = both(product, ways);
      if (product.isNever()) {
        return product;
      }
    }
    return product;
  }

  private Ways both(Ways left, Ways right) {
    if (left.isAlready() || right.isNever()) {
      return right;
    }
    if (right.isAlready() || left.isNever()) {
      return left;
    }
    Ways product = Ways.never(width);
    Ways leftRest = keepShared(left, right, product);
    Ways rightRest = keepShared(right, left, product);
    joinShort(leftRest, rightRest, product);
    joinOverlapping(leftRest, rightRest, product);
    return product.least();
  }

  /** A way that brings about the other side too is itself in the product, and needs no partner. */
  private Ways keepShared(Ways ways, Ways other, Ways product) {
    Ways rest = Ways.never(width);
    budget.spend(ways.count());
    for (int i = 0; i < ways.count(); i++) {
      int[] way = ways.way(i);
      Ways to = other.covers(way, way.length) ? product : rest;
      to.offer(way, way.length);
    }
    return rest;
  }

  /** Pairs that fit into the width whatever they share. */
  private void joinShort(Ways left, Ways right, Ways product) {
    int[][] bySize = new int[width + 1][];
    for (int size = 0; size <= width; size++) {
      bySize[size] = ofSize(right, size);
    }
    for (int i = 0; i < left.count(); i++) {
      for (int size = 0; size <= width - left.size(i); size++) {
        budget.spend(bySize[size].length);
        for (int j : bySize[size]) {
          join(left, i, right, j, product);
        }
      }
    }
  }

  private static int[] ofSize(Ways ways, int size) {
    int[] found = new int[ways.count()];
    int count = 0;
    for (int i = 0; i < ways.count(); i++) {
      if (ways.size(i) == size) {
        found[count++] = i;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** Pairs that fit only because they share claims. */
  private void joinOverlapping(Ways left, Ways right, Ways product) {
    Map<Integer, int[]> byClaim = new HashMap<>();
    for (int j = 0; j < right.count(); j++) {
      for (int place = 0; place < right.size(j); place++) {
        byClaim.merge(right.claim(j, place), new int[] {j}, WaysAlgebra::append);
      }
    }
    for (int i = 0; i < left.count(); i++) {
      for (int place = 0; place < left.size(i); place++) {
        for (int j : byClaim.getOrDefault(left.claim(i, place), new int[0])) {
          budget.spend(1);
          if (left.size(i) + right.size(j) > width) {
            join(left, i, right, j, product);
          }
        }
      }
    }
  }

  private static int[] append(int[] some, int[] one) {
    int[] more = Arrays.copyOf(some, some.length + 1);
    more[some.length] = one[0];
    return more;
  }

  private void join(Ways left, int i, Ways right, int j, Ways product) {
    int size = 0;
    int lones = 0;
    int a = 0;
    int b = 0;
    while (a < left.size(i) || b < right.size(j)) {
      int first = a < left.size(i) ? left.claim(i, a) : Integer.MAX_VALUE;
      int second = b < right.size(j) ? right.claim(j, b) : Integer.MAX_VALUE;
      int next = Math.min(first, second);
      a += first == next ? 1 : 0;
      b += second == next ? 1 : 0;
      lones += lone.test(next) ? 1 : 0;
      if (size == width || lones > 1) {
        return;
      }
      joined[size++] = next;
    }
    if (product.offer(joined, size)) {
      budget.spend(KEEPING);
    }
  }
}
