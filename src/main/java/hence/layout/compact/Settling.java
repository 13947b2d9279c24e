package hence.layout.compact;

import hence.layout.Arrangement;
import hence.layout.Arrangement.Place;
import hence.layout.parts.Depths;
import hence.layout.parts.PartTable;
import java.util.HashMap;
import java.util.Map;

/**
 * Sets all blocks so that a premise of several reasons stands below all. Which of them is the
 * lowest shows only once all are set, and hanging it there moves others; so it takes several
 * rounds.
 */
final class Settling {
  /** Rounds in which only what must move does. */
  private static final int STIFF = 12;

  /** Steps with fewer below them are set anew in each of the first rounds. */
  private static final int FREE = 30;

  private final PartTable parts;
  private final Depths depths;
  private final double ratio;
  private final double[] drop;
  private final SharedPremises shared;
  private final Shapes known;
  private Shapes first;
  private Steps steps;
  private Shapes shapes;
  private Blocks blocks;

  Settling(PartTable parts, Depths depths, double ratio) {
    this(parts, depths, ratio, null);
  }

  /**
   * Sets what another has set, perhaps for another page or hung otherwise.
   *
   * @param known the shapes that another began with, so that they are not worked out again; or null
   */
  Settling(PartTable parts, Depths depths, double ratio, Shapes known) {
    this.parts = parts;
    this.depths = depths;
    this.ratio = ratio;
    this.known = known;
    drop = new double[parts.size];
    shared = new SharedPremises(parts, depths, drop);
  }

  /**
   * All blocks set.
   *
   * @param depths with all parts hanging as they are set
   * @param isBelow whether all premises stand below all that they bear on
   */
  record Settled(
      Steps steps, Blocks blocks, Arrangement arrangement, Depths depths, boolean isBelow) {
    /** The same, remembered as one whose free room is left. */
    Settled roomy() {
      return new Settled(steps, blocks, arrangement.roomy(), depths, isBelow);
    }
  }

  /** Sets all blocks anew. */
  Settled anew() {
    Steps began = next();
    set(began, known == null ? Guide.NONE : Former.alike(known, began));
    first = shapes;
    for (int round = 0; round < Effort.of(parts.claims).rounds(); round++) {
      Depths now = depths.asNow();
      if (shared.rehang(steps, blocks) == 0) {
        return settled(new Refit(steps, Arrangement.NONE), now, true);
      }
      Steps next = next();
      set(next, new Former(shapes, blocks, next, FREE));
    }
    return again(new Refit(steps, Arrangement.NONE).remember(blocks.set));
  }

  /** The shapes that setting all anew began with. */
  Shapes first() {
    return first;
  }

  /** Sets what was set before as it was. */
  Settled again(Arrangement before) {
    Arrangement arrangement = before;
    Map<String, Integer> numbers = new HashMap<>();
    for (int part = 0; part < parts.size; part++) {
      numbers.put(parts.ids[part], part);
    }
    for (int claim = 0; claim < parts.claims; claim++) {
      hang(claim, before.place(parts.ids[claim]), numbers);
    }
    for (int round = 0; ; round++) {
      Steps next = next();
      Refit refit = new Refit(next, arrangement);
      set(next, refit);
      Depths now = depths.asNow();
      boolean isBelow = shared.rehang(steps, blocks) == 0;
      if (isBelow || round == STIFF) {
        return settled(refit, now, isBelow);
      }
      arrangement = refit.remember(blocks.set);
    }
  }

  private void hang(int claim, Place place, Map<String, Integer> numbers) {
    Integer reason = place == null ? null : numbers.get(place.step());
    if (reason != null && reason >= parts.claims && depths.mayHang(claim, reason)) {
      depths.hangsFrom[claim] = reason;
      drop[reason] = place.drop();
    }
  }

  /** The steps as everything hangs and is lowered now. */
  private Steps next() {
    return new Steps(parts, depths, drop.clone());
  }

  private void set(Steps next, Guide guide) {
    steps = next;
    shapes = new Shapes(steps, ratio, guide);
    blocks = new Blocks(steps, parts, shapes, ratio);
  }

  private Settled settled(Refit refit, Depths now, boolean isBelow) {
    return new Settled(steps, blocks, refit.remember(blocks.set), now, isBelow);
  }
}
