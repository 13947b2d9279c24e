package hence.layout.compact;

import hence.layout.parts.Frame;
import hence.layout.parts.Gaps;
import hence.layout.parts.Links;
import hence.layout.parts.PartTable;
import hence.layout.parts.Plan;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Moves everything up as far as what is above it lets it, so that blocks reach into the corners
 * that other blocks leave free. What stands in a row stays in a row, what is above another thing
 * stays above it, and links keep their bends. This is the longest-path method of Liao and Wong, "An
 * algorithm to compact a VLSI symbolic layout with mixed constraints" (1983).
 */
final class Compaction {
  /**
   * Between a box and the level pieces of the arrows on it: heads, and a link that passes below.
   */
  private static final double HEADS = Gaps.HEAD + Gaps.LANE + 1;

  private final Plan plan;
  private final PartTable parts;
  private final Steps steps;
  private final Links links;
  private final Pieces pieces;

  /** The parts by their numbers, and after them the level pieces of the links. */
  private final Bodies bodies;

  private final double[] left;
  private final double[] right;
  private final double[] top;
  private final double[] bottom;

  private final Constraints constraints = new Constraints();

  Compaction(Plan plan, Steps steps, Links links) {
    this.plan = plan;
    this.parts = plan.parts;
    this.steps = steps;
    this.links = links;
    pieces = new Pieces(plan, links);
    int things = parts.size + pieces.size;
    bodies = new Bodies(things);
    left = Arrays.copyOf(plan.x, things);
    right = new double[things];
    top = Arrays.copyOf(plan.y, things);
    bottom = new double[things];
    for (int part = 0; part < parts.size; part++) {
      right[part] = plan.right(part);
      bottom[part] = plan.bottom(part);
    }
    for (int piece = 0; piece < pieces.size; piece++) {
      int thing = parts.size + piece;
      left[thing] = pieces.left(piece);
      right[thing] = pieces.right(piece);
      top[thing] = pieces.y(piece);
      bottom[thing] = pieces.y(piece);
    }
  }

  /** Moves all parts, and the links that are routed. */
  void run() {
    for (int step = 0; step < steps.size; step++) {
      joinRows(step);
      joinPremises(step);
    }
    joinPieces();
    look();
    holdApart();
    move(shifts());
  }

  /** Steps that begin at the height of others on the same claims, or of these, stay there. */
  private void joinRows(int step) {
    Map<Double, Integer> rows = new HashMap<>();
    if (step > 0) {
      rows.put(top[steps.part(step)], steps.part(step));
    }
    for (int child = steps.first[step]; child <= steps.last(step); child++) {
      int part = steps.part(child);
      Integer row = rows.putIfAbsent(top[part], part);
      if (row != null) {
        bodies.join(part, row);
      }
    }
  }

  private void joinPremises(int step) {
    for (int slot = 0; step > 0 && slot < steps.claimCount(step); slot++) {
      bodies.join(steps.claim(step, slot), steps.part(step));
    }
  }

  /** Links leave and reach boxes where they did, and those at one level stay at one. */
  private void joinPieces() {
    record Level(int target, double y) {}
    Map<Level, Integer> levels = new HashMap<>();
    for (int piece = 0; piece < pieces.size; piece++) {
      int thing = parts.size + piece;
      int link = pieces.link(piece);
      if (pieces.isFirst(piece)) {
        bodies.join(thing, links.from[link]);
      }
      if (pieces.isLast(piece)) {
        bodies.join(thing, links.to[link]);
      }
      Integer level = levels.putIfAbsent(new Level(links.to[link], top[thing]), thing);
      if (level != null) {
        bodies.join(thing, level);
      }
    }
  }

  /** Finds what is next above each thing. */
  private void look() {
    long[] order = new long[top.length];
    for (int thing = 0; thing < order.length; thing++) {
      // All places are rounded to hundredths.
      order[thing] = Math.round(100 * top[thing]) << 24 | thing;
    }
    Arrays.sort(order);
    Skyline skyline = new Skyline();
    for (long next : order) {
      int thing = (int) next & 0xffffff;
      skyline.look(
          left[thing] - Gaps.ACROSS, right[thing] + Gaps.ACROSS, above -> keep(above, thing));
      skyline.add(left[thing], right[thing], thing);
    }
  }

  /** Lets a thing stay below another, unless links have room to pass between them sideways. */
  private void keep(int above, int below) {
    double between = top[below] - bottom[above];
    double aside = Math.max(left[below] - right[above], left[above] - right[below]);
    boolean areBoxes = below < parts.size && above < parts.size;
    if (between >= 0 && aside < (areBoxes ? Gaps.ACROSS : Gaps.CLEARANCE)) {
      add(above, below, between - apart(above, below));
    }
  }

  /** What things keep between each other if one is above the other. */
  private double apart(int above, int below) {
    boolean isUnderBox = above < parts.size;
    if (below < parts.size) {
      return isUnderBox ? Gaps.DOWN : Gaps.SHORT_RISER;
    }
    if (!isUnderBox) {
      return Gaps.LANE;
    }
    boolean isTarget = links.to[pieces.link(below - parts.size)] == above;
    return isTarget ? HEADS : Gaps.DOWN;
  }

  /**
   * A reason gets no higher than its target or an earlier reason above it, and a premise stays
   * below all that it bears on.
   */
  private void holdApart() {
    for (int step = 1; step < steps.size; step++) {
      if (steps.parent[step] > 0) {
        stayBelow(steps.part(steps.parent[step]), steps.part(step));
      }
      if (step + 1 < steps.size && steps.parent[step] == steps.parent[step + 1]) {
        stayInOrder(steps.part(step), steps.part(step + 1));
      }
    }
    for (int reason = parts.claims; reason < parts.size; reason++) {
      holdStraight(reason);
      for (int premise : parts.premises(reason)) {
        int home = plan.depths.hangsFrom[premise];
        if (home >= 0) {
          stayBelow(reason, home);
        }
      }
    }
  }

  /** Reasons on a claim are read from the left to the right, or down. */
  private void stayInOrder(int one, int next) {
    boolean isLeft = left[one] + right[one] < left[next] + right[next];
    if (!isLeft && top[next] >= bottom[one]) {
      add(one, next, top[next] - bottom[one] - Gaps.DOWN);
    }
  }

  private void stayBelow(int above, int below) {
    if (top[below] >= top[above]) {
      add(above, below, top[below] - top[above]);
    }
  }

  /** An arrow that goes straight up has the room for that. */
  private void holdStraight(int reason) {
    int link = reason - parts.claims;
    double[] way = links.way[link];
    if (way != null && way.length == 4 && way[0] == way[2]) {
      int target = links.to[link];
      add(target, reason, top[reason] - bottom[target] - Gaps.CHANNEL);
    }
  }

  private void add(int above, int below, double room) {
    int upper = bodies.of(above);
    int lower = bodies.of(below);
    if (upper != lower) {
      constraints.add(upper, lower, room);
    }
  }

  /** By how much each body moves, by its number: as far up as it can. */
  private double[] shifts() {
    double[] shift = new double[top.length];
    Arrays.fill(shift, Double.NEGATIVE_INFINITY);
    for (int thing = 0; thing < top.length; thing++) {
      int body = bodies.of(thing);
      shift[body] = Math.max(shift[body], -top[thing]);
    }
    constraints.hold(shift);
    return shift;
  }

  private void move(double[] shift) {
    for (int part = 0; part < parts.size; part++) {
      plan.y[part] = Frame.round(top[part] + shift[bodies.of(part)]);
    }
    for (int piece = 0; piece < pieces.size; piece++) {
      int thing = parts.size + piece;
      pieces.move(piece, Frame.round(top[thing] + shift[bodies.of(thing)]));
    }
    pieces.moveEnds();
  }
}
