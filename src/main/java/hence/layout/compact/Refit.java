package hence.layout.compact;

import hence.layout.Arrangement;
import hence.layout.Arrangement.Mode;
import hence.layout.Arrangement.Place;
import hence.layout.Arrangement.Setting;
import hence.layout.Arrangement.Tree;
import hence.layout.compact.Slice.Cut;
import hence.layout.compact.Slice.Side;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sets the children of steps as an earlier arrangement did, and remembers how they are set. */
final class Refit implements Guide {
  private final Steps steps;
  private final Arrangement before;

  /** The step of each part that has one of its own, by id; empty if there is nothing to refit. */
  private final Map<String, Integer> stepOf = new HashMap<>();

  Refit(Steps steps, Arrangement before) {
    this.steps = steps;
    this.before = before;
    for (int step = 1; step < steps.size && !before.isEmpty(); step++) {
      stepOf.put(id(step), step);
    }
  }

  private String id(int step) {
    if (step == 0) {
      return "";
    }
    return steps.parts.ids[steps.part(step)];
  }

  @Override
  public Choice choice(int step, Shapes shapes) {
    Setting setting = before.of(id(step));
    if (setting == null) {
      return null;
    }
    Setup setup = setup(setting, step);
    return isWhole(setup, step) ? new Fixed(setup, step, shapes) : null;
  }

  private Setup setup(Setting setting, int step) {
    Slice beside = slice(setting.beside(), Side.LEFT, step);
    Mode mode = beside == null ? Mode.OVER : setting.mode();
    return new Setup(slice(setting.under(), Side.TOP, step), beside, mode);
  }

  /** Whether all children are there, and in their order, and links from beside find their end. */
  private boolean isWhole(Setup set, int step) {
    Slice under = set.under();
    Slice beside = set.beside();
    int found = (under == null ? 0 : under.links) + (beside == null ? 0 : beside.links);
    if (found != steps.count[step] || !readsInOrder(under) || !readsInOrder(beside)) {
      return false;
    }
    if (under != null && steps.slot[under.last()] < 0) {
      return false;
    }
    return beside == null || bearsOnLast(beside, step) && isInOrder(set, step);
  }

  /** Steps are numbered in reading order, undercuts last. */
  private static boolean readsInOrder(Slice slice) {
    return slice == null
        || slice.cut == Cut.BLOCK
        || readsInOrder(slice.one)
            && readsInOrder(slice.other)
            && slice.one.last() < slice.other.first();
  }

  /** Of reasons on one claim the first may stand beside it over the others, or the last apart. */
  private boolean isInOrder(Setup set, int step) {
    int lastSlot = steps.claimCount(step) - 1;
    List<Integer> under = new ArrayList<>();
    List<Integer> beside = new ArrayList<>();
    collect(set.under(), lastSlot, under);
    collect(set.beside(), lastSlot, beside);
    if (step == 0 || under.isEmpty() || beside.isEmpty()) {
      return true;
    }
    return set.mode() == Mode.APART
        ? Collections.max(under) < Collections.min(beside)
        : Collections.max(beside) < Collections.min(under);
  }

  private void collect(Slice slice, int slot, List<Integer> found) {
    if (slice == null) {
      return;
    }
    if (slice.cut == Cut.BLOCK) {
      if (steps.slot[slice.step] == slot) {
        found.add(slice.step);
      }
      return;
    }
    collect(slice.one, slot, found);
    collect(slice.other, slot, found);
  }

  /** Whether links that come in from beside can reach what they bear on: the last claim. */
  private boolean bearsOnLast(Slice slice, int step) {
    if (slice.cut == Cut.BLOCK) {
      int slot = steps.slot[slice.step];
      return step == 0 || slot < 0 || slot == steps.claimCount(step) - 1;
    }
    boolean isMixed = steps.slot[slice.first()] != steps.slot[slice.last()];
    if (isMixed && !Slice.isRow(slice.cut)) {
      return false;
    }
    return bearsOnLast(slice.one, step) && bearsOnLast(slice.other, step);
  }

  /** A run without the parts that are no longer there; null if none is. */
  private Slice slice(Tree tree, Side side, int step) {
    return switch (tree) {
      case null -> null;
      case Tree.Leaf leaf -> {
        Integer child = stepOf.get(leaf.id());
        yield child == null || steps.parent[child] != step ? null : Slice.block(child, side);
      }
      case Tree.Row row -> join(row.one(), row.other(), row(side), side, step);
      case Tree.Stack stack ->
          join(stack.one(), stack.other(), stack(side, tree, step), side, step);
    };
  }

  private Slice join(Tree one, Tree other, Cut cut, Side side, int step) {
    Slice first = slice(one, Slice.sideOfOne(cut), step);
    Slice second = slice(other, Slice.sideOfOther(cut), step);
    if (first == null || second == null) {
      return slice(first == null ? other : one, side, step);
    }
    return Slice.of(cut, first, second);
  }

  private static Cut row(Side side) {
    return switch (side) {
      case TOP -> Cut.ROW_UP;
      case LEFT -> Cut.ROW_LEFT;
      case RIGHT -> Cut.ROW_RIGHT;
    };
  }

  private Cut stack(Side side, Tree tree, int step) {
    return switch (side) {
      case LEFT -> Cut.STACK_LEFT;
      case RIGHT -> Cut.STACK_RIGHT;
      case TOP -> isMixed(tree, step) ? Cut.STACK_UP_RIGHT : Cut.STACK_UP;
    };
  }

  /** Whether the parts of a run bear on different claims of the step. */
  private boolean isMixed(Tree tree, int step) {
    int first = slot(tree, true, step);
    int last = slot(tree, false, step);
    return first >= 0 && last >= 0 && first != last;
  }

  /** The slot of the first or last part of a run that is still there, or -1. */
  private int slot(Tree tree, boolean isFirst, int step) {
    return switch (tree) {
      case Tree.Leaf leaf -> {
        Integer child = stepOf.get(leaf.id());
        yield child == null || steps.parent[child] != step ? -1 : steps.slot[child];
      }
      case Tree.Row row -> slot(row.one(), row.other(), isFirst, step);
      case Tree.Stack stack -> slot(stack.one(), stack.other(), isFirst, step);
    };
  }

  private int slot(Tree one, Tree other, boolean isFirst, int step) {
    int slot = slot(isFirst ? one : other, isFirst, step);
    return slot >= 0 ? slot : slot(isFirst ? other : one, isFirst, step);
  }

  /** How everything is set now; what is only folded away will be set as it was. */
  Arrangement remember(Setup[] setups) {
    Map<String, Setting> settings = new HashMap<>();
    for (int step = 0; step < steps.size; step++) {
      if (setups[step] != null && !isAsBefore(step)) {
        Setup own = setups[step];
        settings.put(id(step), new Setting(tree(own.under()), tree(own.beside()), own.mode()));
      }
    }
    Map<String, Place> places = new HashMap<>();
    for (int step = 1; step < steps.size; step++) {
      for (int slot = 0; slot < steps.claimCount(step); slot++) {
        places.put(steps.parts.ids[steps.claim(step, slot)], new Place(id(step), steps.drop(step)));
      }
    }
    return Arrangement.of(settings, places, before);
  }

  private boolean isAsBefore(int step) {
    Setting setting = before.of(id(step));
    return setting != null && isWhole(setup(setting, step), step);
  }

  private Tree tree(Slice slice) {
    if (slice == null) {
      return null;
    }
    if (slice.cut == Cut.BLOCK) {
      return new Tree.Leaf(id(slice.step));
    }
    Tree one = tree(slice.one);
    Tree other = tree(slice.other);
    return Slice.isRow(slice.cut) ? new Tree.Row(one, other) : new Tree.Stack(one, other);
  }
}
