/*
 * The tidy tree, second half: the trees as boxes to be placed (hence.layout.tidy.Forest), and moved
 * together as far as they go: van der Ploeg, "Drawing non-layered tidy trees in linear time" (2014),
 * ported from hence.layout.tidy.Contours. Nodes are numbered breadth first; children follow each other.
 */

function forest(parts, deep) {
  const trees = { part: [], kind: [], parent: [], first: [], count: [], width: [], bottom: [], counts: [] };
  const add = (above, kind, part, down) => {
    trees.kind.push(kind);
    trees.part.push(part);
    trees.parent.push(above);
    trees.bottom.push(down);
    trees.counts.push(true);
    trees.width.push(kind === "claim" || kind === "bracket" ? parts.width[part] : GAP.stemWidth);
  };
  const addBracket = (above, reason) => {
    add(above, "bracket", reason, deep.bottom(reason) + GAP.under);
    for (const undercut of parts.on[reason]) {
      if (deep.hangs(undercut, reason)) {
        add(above, "riser", undercut, deep.top[undercut]);
        trees.counts[trees.counts.length - 1] = false;
      }
    }
  };
  const addReason = (above, reason, from) => {
    if (deep.top[reason] > from) {
      add(above, "riser", reason, deep.top[reason]);
    } else {
      addBracket(above, reason);
    }
  };
  const addClaim = (above, claim, from) => {
    if (deep.top[claim] > from) {
      add(above, "stem", claim, deep.top[claim]);
    } else {
      add(above, "claim", claim, deep.bottom(claim) + GAP.under);
    }
  };
  const plant = (root) => (parts.isClaim(root) ? addClaim : addReason)(0, root, 0);
  const grow = (node) => {
    const own = trees.part[node];
    const hanging = (own < 0 ? [] : parts.on[own]).filter((reason) => deep.hangs(reason, own));
    switch (trees.kind[node]) {
      case "claim":
        if (hanging.length > 0) {
          add(node, "channel", own, deep.under(own, hanging[0]));
        }
        break;
      case "channel":
        hanging.forEach((reason) => addReason(node, reason, deep.under(own, reason)));
        break;
      case "bracket":
        parts.premises[own]
          .filter((premise) => deep.hangs(premise, own))
          .forEach((premise) => addClaim(node, premise, deep.under(own, premise)));
        break;
      case "stem":
        add(node, "claim", own, deep.bottom(own) + GAP.under);
        break;
      case "riser":
        addBracket(node, own);
        break;
    }
  };

  add(NONE, "ground", NONE, 0);
  plant(parts.contention);
  for (let part = 0; part < parts.size; part++) {
    if (deep.hangsFrom[part] === NONE && part !== parts.contention) {
      plant(part);
    }
  }
  trees.first[0] = 1;
  trees.count[0] = trees.kind.length - 1;
  for (let node = 1; node < trees.kind.length; node++) {
    trees.first[node] = trees.kind.length;
    grow(node);
    trees.count[node] = trees.kind.length - trees.first[node];
  }
  trees.size = trees.kind.length;
  trees.last = (node) => trees.first[node] + trees.count[node] - 1;
  return trees;
}

/** The left edge of every node; brackets and channels get their width from what they span. */
function contours(trees) {
  const zeros = () => new Array(trees.size).fill(0);
  const [prelim, mod, shift, change] = [zeros(), zeros(), zeros(), zeros()];
  const [leftThread, rightThread, extremeLeft, extremeRight] = [zeros(), zeros(), zeros(), zeros()];
  const [modAtLeft, modAtRight] = [zeros(), zeros()];

  const isLink = (node) => ["stem", "riser", "channel"].includes(trees.kind[node]);
  const gap = (one, other) => {
    const parent = trees.parent[one];
    if (parent !== trees.parent[other]) {
      return isLink(one) || isLink(other) ? GAP.stem : GAP.subtrees;
    }
    const among = { ground: GAP.trees, bracket: GAP.coPremises };
    return among[trees.kind[parent]] ?? GAP.coReasons;
  };
  const nextLeft = (node) => (trees.count[node] === 0 ? leftThread[node] : trees.first[node]);
  const nextRight = (node) => (trees.count[node] === 0 ? rightThread[node] : trees.last(node));

  /** The siblings between two that push each other share the slack equally. */
  const moveSubtree = (child, from, distance) => {
    mod[child] += distance;
    modAtLeft[child] += distance;
    modAtRight[child] += distance;
    const between = child - from;
    if (between > 1) {
      const share = distance / between;
      shift[from + 1] += share;
      shift[child] -= share;
      change[child] -= distance - share;
    }
  };

  /** Moves a child away from those to its left, along the two contours that face each other. */
  const separate = (node, child, lowest) => {
    let right = child - 1;
    let modRight = mod[right];
    let left = child;
    let modLeft = mod[left];
    let entry = 0;
    while (right !== 0 && left !== 0) {
      while (entry < lowest.length - 1 && trees.bottom[right] > lowest.at(-1 - entry).low) {
        entry++;
      }
      const end = modRight + prelim[right] + trees.width[right];
      const overlap = end + gap(right, left) - (modLeft + prelim[left]);
      if (overlap > 0) {
        modLeft += overlap;
        moveSubtree(child, lowest.at(-1 - entry).child, overlap);
      }
      const rightEnd = trees.bottom[right];
      const leftEnd = trees.bottom[left];
      if (rightEnd <= leftEnd) {
        right = nextRight(right);
        modRight += right === 0 ? 0 : mod[right];
      }
      if (rightEnd >= leftEnd) {
        left = nextLeft(left);
        modLeft += left === 0 ? 0 : mod[left];
      }
    }
    if (right === 0 && left !== 0) {
      threadLeft(trees.first[node], child, left, modLeft);
    } else if (right !== 0) {
      threadRight(child, right, modRight);
    }
  };
  const threadLeft = (first, child, to, modTo) => {
    const from = extremeLeft[first];
    leftThread[from] = to;
    const difference = modTo - mod[to] - modAtLeft[first];
    mod[from] += difference;
    prelim[from] -= difference;
    extremeLeft[first] = extremeLeft[child];
    modAtLeft[first] = modAtLeft[child];
  };
  const threadRight = (child, to, modTo) => {
    const from = extremeRight[child];
    rightThread[from] = to;
    const difference = modTo - mod[to] - modAtRight[child];
    mod[from] += difference;
    prelim[from] -= difference;
    extremeRight[child] = extremeRight[child - 1];
    modAtRight[child] = modAtRight[child - 1];
  };

  const separateChildren = (node) => {
    // Which siblings show on the right contour: those that reach deeper than all to their right.
    const lowest = [];
    for (let child = trees.first[node]; child <= trees.last(node); child++) {
      const low = trees.bottom[extremeRight[child]];
      if (child > trees.first[node]) {
        separate(node, child, lowest);
      }
      while (lowest.length > 0 && low >= lowest.at(-1).low) {
        lowest.pop();
      }
      lowest.push({ low, child });
    }
  };
  const setExtremes = (node) => {
    const [first, last] = [trees.first[node], trees.last(node)];
    const leaf = trees.count[node] === 0;
    extremeLeft[node] = leaf ? node : extremeLeft[first];
    extremeRight[node] = leaf ? node : extremeRight[last];
    modAtLeft[node] = leaf ? 0 : modAtLeft[first];
    modAtRight[node] = leaf ? 0 : modAtRight[last];
  };

  /** How far the sharing of slack will yet move one of the children of a node. */
  const pending = (node, child) => {
    let each = 0;
    let sum = 0;
    for (let sibling = trees.first[node]; sibling <= child; sibling++) {
      each += shift[sibling];
      sum += each + change[sibling];
    }
    return sum;
  };

  /** Puts a node over its children: in the middle, brackets and channels across them. */
  const placeParent = (node) => {
    if (trees.count[node] === 0 || trees.kind[node] === "ground") {
      return;
    }
    const [first, last] = [trees.first[node], trees.last(node)];
    const left = (child) => prelim[child] + mod[child];
    const middle = (child) => left(child) + trees.width[child] / 2;
    // A stem stands for the box at its foot.
    const half = (child) =>
      (trees.kind[child] === "stem" ? trees.width[trees.first[child]] : trees.width[child]) / 2;
    const span = (from, to) => {
      trees.width[node] = Math.max(trees.width[node], to - from);
      prelim[node] = (from + to) / 2 - trees.width[node] / 2;
    };
    if (trees.kind[node] === "bracket") {
      span(middle(first) - half(first), middle(last) + half(last));
    } else if (trees.kind[node] === "channel") {
      let counting = last;
      while (!trees.counts[counting]) {
        counting--;
      }
      // What is right of it may have pushed others aside, and it will be moved between them.
      const right = middle(counting) + pending(node, counting);
      span(middle(first) - GAP.stemWidth / 2, right + GAP.stemWidth / 2);
    } else {
      prelim[node] = middle(first) - trees.width[node] / 2;
    }
  };

  for (let node = trees.size - 1; node >= 0; node--) {
    separateChildren(node);
    placeParent(node);
    setExtremes(node);
  }
  const x = [];
  const sums = [];
  for (let node = 0; node < trees.size; node++) {
    sums[node] = (node === 0 ? 0 : sums[trees.parent[node]]) + mod[node];
    x[node] = prelim[node] + sums[node];
    let each = 0;
    let sum = 0;
    for (let child = trees.first[node]; child <= trees.last(node); child++) {
      each += shift[child];
      sum += each + change[child];
      mod[child] += sum;
    }
  }
  return x;
}
