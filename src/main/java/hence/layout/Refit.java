package hence.layout;

import hence.layout.Arrangement.Setting;
import hence.layout.Arrangement.Tree;
import hence.layout.Slice.Cut;
import hence.layout.Slice.Side;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Sets the children of steps as an earlier arrangement did, and remembers how they are set. */
final class Refit {
  private final Steps steps;
  private final PartTable parts;
  private final Arrangement before;

  /** Whether what is set as before may take other shapes than before. */
  final boolean isFlexible;
  int free=Shapes.FREE;

  /** The step of each part that has one of its own, by id; empty if there is nothing to refit. */
  private final Map<String, Integer> stepOf = new HashMap<>();

  Refit(Steps steps, PartTable parts, Arrangement before, boolean isFlexible) {
    this.isFlexible = isFlexible;
    this.steps = steps;
    this.parts = parts;
    this.before = before;
    for (int step = 1; step < steps.size && !before.isEmpty(); step++) {
      stepOf.put(id(step), step);
    }
  }

  private String id(int step) {
    if (step == 0) {
      return "";
    }
    return parts.ids[steps.reason[step] >= 0 ? steps.reason[step] : steps.claim(step, 0)];
  }

  /** The ways to set a step's children that are nearest to how they were set before; often none. */
  List<Set> sets(int step) {
    if (before.isEmpty() || steps.count[step] == 0) {
      return List.of();
    }
    Setting setting = before.of(id(step));
    if (setting != null) {
      Slice under = slice(setting.under(), Side.TOP, step);
      Slice beside = slice(setting.beside(), Side.LEFT, step);
      Set set = new Set(under, beside, setting.isApart());
      if (isWhole(set, step)) {
        return List.of(set);
      }
    }
    return isFlexible ? List.of() : joined(step, setting);
  }

  /** Whether all children are there, and in their order, and links from beside find their end. */
  private boolean isWhole(Set set, int step) {
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
  private boolean isInOrder(Set set, int step) {
    int lastSlot = steps.claimCount(step) - 1;
    List<Integer> under = new ArrayList<>();
    List<Integer> beside = new ArrayList<>();
    collect(set.under(), lastSlot, under);
    collect(set.beside(), lastSlot, beside);
    if (step == 0 || under.isEmpty() || beside.isEmpty()) {
      return true;
    }
    return set.isApart()
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

  /**
   * Children that have come from elsewhere are set as there, side by side with the others or below.
   */
  private List<Set> joined(int step, Setting own) {
    Slice beside = own == null ? null : slice(own.beside(), Side.LEFT, step);
    boolean keeps = beside != null && bearsOnLast(beside, step);
    List<Tree> runs = runs(step, keeps ? own.beside() : null);
    if (runs == null) {
      return List.of();
    }
    List<Set> sets = new ArrayList<>(2);
    for (boolean isRow : new boolean[] {true, false}) {
      Slice under = runs.isEmpty() ? null : slice(fold(runs, isRow), Side.TOP, step);
      Slice side = keeps ? slice(own.beside(), Side.LEFT, step) : null;
      Set set = new Set(under, side, keeps && own.isApart());
      if (isWhole(set, step)) {
        sets.add(set);
      }
    }
    return sets;
  }

  private static Tree fold(List<Tree> runs, boolean isRow) {
    Tree all = runs.getFirst();
    for (Tree run : runs.subList(1, runs.size())) {
      all = isRow ? new Tree.Row(all, run) : new Tree.Stack(all, run);
    }
    return all;
  }

  /** The former runs that a step's children belong to; null if some were in none. */
  private List<Tree> runs(int step, Tree besides) {
    java.util.Set<String> homes = new LinkedHashSet<>();
    for (int child = steps.first[step]; child <= steps.last(step); child++) {
      homes.add(before.home(id(child)));
    }
    List<Tree> runs = new ArrayList<>();
    for (String home : homes) {
      Setting setting = home == null ? null : before.of(home);
      if (setting == null) {
        return null;
      }
      for (Tree tree : new Tree[] {setting.under(), setting.beside()}) {
        if (tree != null && tree != besides && slice(tree, Side.TOP, step) != null) {
          runs.add(tree);
        }
      }
    }
    runs.sort(Comparator.comparingInt(run -> slice(run, Side.TOP, step).first()));
    return runs;
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

  /**
   * What stands under a step and beside it.
   *
   * @param under null if nothing does, like {@code beside}
   */
  record Set(Slice under, Slice beside, boolean isApart) {}

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

  /** How the children of all steps are set now. */
  Arrangement remember(Set[] sets) {
    Map<String, Setting> settings = new HashMap<>();
    for (int step = 0; step < steps.size; step++) {
      // What is only folded away will be set as it was.
      if (sets[step] != null && !isAsBefore(step)) {
        Set set = sets[step];
        settings.put(id(step), new Setting(tree(set.under()), tree(set.beside()), set.isApart()));
      }
    }
    return Arrangement.of(settings, before);
  }

  private boolean isAsBefore(int step) {
    Setting setting = before.of(id(step));
    if (setting == null) {
      return false;
    }
    Slice under = slice(setting.under(), Side.TOP, step);
    Slice beside = slice(setting.beside(), Side.LEFT, step);
    return isWhole(new Set(under, beside, setting.isApart()), step);
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
