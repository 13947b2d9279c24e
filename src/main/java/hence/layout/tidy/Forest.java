package hence.layout.tidy;

import hence.layout.parts.Depths;
import hence.layout.parts.Gaps;
import hence.layout.parts.PartTable;
import java.util.Arrays;

/**
 * The trees of a map as boxes to be placed: the parts, and thin stand-ins that keep the way of
 * links free. Nodes are numbered breadth first from the ground above all trees, so that children
 * follow each other and come after their parents.
 */
final class Forest {
  enum Kind {
    /** Above all trees. */
    GROUND,
    CLAIM,
    BRACKET,
    /** The level links between a claim and the reasons on it. */
    CHANNEL,
    /** The upright link between a bracket and a claim that stands deeper than right below it. */
    STEM,
    /** The upright link between a channel, or the level of an attacked bracket, and a bracket. */
    RISER
  }

  private final PartTable parts;
  private final Depths depths;
  private int[] part;
  private Kind[] kind;
  int[] parent;
  int[] first;
  int[] count;
  double[] width;

  /** Down to where the node keeps others away. */
  double[] bottom;

  /** Whether the node counts when its parent is placed over the middle of its children. */
  private boolean[] counts;

  int size;

  Forest(PartTable parts, Depths depths) {
    this.parts = parts;
    this.depths = depths;
    allocate(parts.size + parts.size / 2 + 16);
    add(Depths.NONE, Kind.GROUND, Depths.NONE, 0);
    first[0] = 1;
    for (int root : depths.roots()) {
      plant(root);
    }
    count[0] = size - 1;
    for (int node = 1; node < size; node++) {
      first[node] = size;
      grow(node);
      count[node] = size - first[node];
    }
  }

  int part(int node) {
    return part[node];
  }

  Kind kind(int node) {
    return kind[node];
  }

  boolean counts(int node) {
    return counts[node];
  }

  int last(int node) {
    return first[node] + count[node] - 1;
  }

  private void plant(int root) {
    if (parts.isClaim(root)) {
      addClaim(0, root, 0);
    } else {
      addReason(0, root, 0);
    }
  }

  private void grow(int node) {
    int own = part[node];
    switch (kind[node]) {
      case GROUND -> {}
      case CLAIM -> growClaim(node, own);
      case CHANNEL -> growChannel(node, own);
      case BRACKET -> growBracket(node, own);
      case STEM -> add(node, Kind.CLAIM, own, depths.bottom(own) + Gaps.UNDER);
      case RISER -> addBracket(node, own);
    }
  }

  private void growClaim(int node, int claim) {
    for (int i = 0; i < parts.reasonCount(claim); i++) {
      int reason = parts.reasonOn(claim, i);
      if (depths.hangs(reason, claim)) {
        add(node, Kind.CHANNEL, claim, depths.below(claim, reason));
        return;
      }
    }
  }

  private void growChannel(int node, int claim) {
    for (int i = 0; i < parts.reasonCount(claim); i++) {
      int reason = parts.reasonOn(claim, i);
      if (depths.hangs(reason, claim)) {
        addReason(node, reason, depths.below(claim, reason));
      }
    }
  }

  private void growBracket(int node, int reason) {
    for (int premise : parts.premises(reason)) {
      if (depths.hangs(premise, reason)) {
        addClaim(node, premise, depths.below(reason, premise));
      }
    }
  }

  private void addClaim(int above, int claim, double from) {
    if (depths.top[claim] > from) {
      add(above, Kind.STEM, claim, depths.top[claim]);
    } else {
      add(above, Kind.CLAIM, claim, depths.bottom(claim) + Gaps.UNDER);
    }
  }

  private void addReason(int above, int reason, double from) {
    if (depths.top[reason] > from) {
      add(above, Kind.RISER, reason, depths.top[reason]);
    } else {
      addBracket(above, reason);
    }
  }

  /** A bracket, and to the right of it and its premises what undercuts it. */
  private void addBracket(int above, int reason) {
    add(above, Kind.BRACKET, reason, depths.bottom(reason) + Gaps.UNDER);
    for (int i = 0; i < parts.reasonCount(reason); i++) {
      int undercut = parts.reasonOn(reason, i);
      if (depths.hangs(undercut, reason)) {
        add(above, Kind.RISER, undercut, depths.top[undercut]);
        counts[size - 1] = false;
      }
    }
  }

  private void add(int above, Kind what, int which, double down) {
    if (size == part.length) {
      allocate(size * 2);
    }
    kind[size] = what;
    part[size] = which;
    parent[size] = above;
    bottom[size] = down;
    counts[size] = true;
    width[size] = what == Kind.CLAIM || what == Kind.BRACKET ? parts.width[which] : Gaps.STEM_WIDTH;
    size++;
  }

  private void allocate(int room) {
    if (part == null) {
      part = new int[room];
      kind = new Kind[room];
      parent = new int[room];
      first = new int[room];
      count = new int[room];
      width = new double[room];
      bottom = new double[room];
      counts = new boolean[room];
      return;
    }
    part = Arrays.copyOf(part, room);
    kind = Arrays.copyOf(kind, room);
    parent = Arrays.copyOf(parent, room);
    first = Arrays.copyOf(first, room);
    count = Arrays.copyOf(count, room);
    width = Arrays.copyOf(width, room);
    bottom = Arrays.copyOf(bottom, room);
    counts = Arrays.copyOf(counts, room);
  }
}
