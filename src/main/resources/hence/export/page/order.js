/*
 * The tidy tree, first half: how deep every part stands, and what it hangs from. Ported from the
 * desktop (hence.layout.parts: PartTable, Descent, Depths), so that boxes stand in the same places;
 * parts are numbers here, claims first and then reasons, and distances are map units.
 */

const GAP = {
  premise: 10,
  reason: 40,
  undercut: 28,
  lane: 7,
  head: 14,
  riser: 18,
  coPremises: 14,
  coReasons: 26,
  subtrees: 36,
  stem: 16,
  stemWidth: 8,
  trees: 90,
  under: 20,
  mostArrows: 140,
};
const NONE = -1;

/** To a hundredth, halves to the even one, as the desktop rounds. */
function hundredth(value) {
  const scaled = value * 100;
  const down = Math.floor(scaled);
  const half = scaled - down === 0.5;
  return (half ? down + (down % 2 === 0 ? 0 : 1) : Math.round(scaled)) / 100 + 0;
}

/** The parts of a map by number, with their sizes. */
function partTable(map, sizeOf) {
  const all = [...map.claims, ...map.reasons];
  const number = new Map(all.map((part, index) => [part.id, index]));
  const claims = map.claims.length;
  const premises = all.map((part) => (part.premises ?? []).map((id) => number.get(id)));
  const on = all.map((part) => map.reasonsOn(part.id).map((reason) => number.get(reason.id)));
  const sizes = all.map(sizeOf);
  return {
    claims,
    size: all.length,
    ids: all.map((part) => part.id),
    width: sizes.map((size) => hundredth(size[0])),
    height: sizes.map((size) => hundredth(size[1])),
    contention: number.get(map.contention),
    premises,
    on,
    target: all.map((part) => (part.target === undefined ? NONE : number.get(part.target))),
    /** The parts directly below: premises first, then what aims at the part. */
    below: all.map((_, index) => [...premises[index], ...on[index]]),
    isClaim: (part) => part < claims,
  };
}

/** Depth first in reading order; links that close a cycle are dropped. */
function descent(parts) {
  const state = new Array(parts.size).fill(0);
  const next = new Array(parts.size).fill(0);
  const order = new Array(parts.size);
  let free = parts.size;

  const visit = (root) => {
    if (state[root] !== 0) {
      return;
    }
    const stack = [root];
    state[root] = 1;
    while (stack.length > 0) {
      const part = stack.at(-1);
      if (next[part] === parts.below[part].length) {
        state[part] = 2;
        order[--free] = part;
        stack.pop();
        continue;
      }
      const child = parts.below[part][next[part]++];
      if (state[child] === 0) {
        state[child] = 1;
        stack.push(child);
      }
    }
  };

  visit(parts.contention);
  const reached = state.map((seen) => seen === 2);
  const serving = new Set(parts.premises.flat());
  const claims = Array.from({ length: parts.claims }, (_, index) => index);
  claims.filter((claim) => !serving.has(claim)).forEach(visit);
  claims.filter((claim) => parts.on[claim].length > 0).forEach(visit);
  for (let reason = parts.claims; reason < parts.size; reason++) {
    visit(reason);
  }
  claims.forEach(visit);
  const rank = [];
  order.forEach((part, index) => (rank[part] = index));
  return { order, reached, holds: (above, child) => rank[above] < rank[child] };
}

/** The top of every part, strictly below all that it serves, and the part it hangs from. */
function depths(parts) {
  const { order, reached, holds } = descent(parts);
  const top = new Array(parts.size).fill(0);
  const hangsFrom = new Array(parts.size).fill(NONE);
  const bottom = (part) => top[part] + parts.height[part];
  const gap = (above, child) => {
    if (parts.isClaim(above)) {
      const levels = Math.max(1, Math.floor((parts.on[above].length + 1) / 2));
      return GAP.reason + Math.min(GAP.mostArrows, (levels - 1) * GAP.lane);
    }
    return parts.isClaim(child) ? GAP.premise : GAP.undercut;
  };
  const under = (above, child) => hundredth(bottom(above) + gap(above, child));
  const nearer = (one, other) =>
    reached[one] !== reached[other]
      ? reached[one]
      : top[one] > top[other] || (top[one] === top[other] && one < other);

  for (const part of order) {
    for (const child of parts.below[part]) {
      if (holds(part, child)) {
        top[child] = Math.max(top[child], under(part, child));
      }
    }
  }
  for (const part of order) {
    for (const child of parts.below[part]) {
      if (child !== parts.contention && holds(part, child)) {
        const old = hangsFrom[child];
        hangsFrom[child] = old === NONE || nearer(part, old) ? part : old;
      }
    }
  }
  return { top, hangsFrom, bottom, under, hangs: (child, above) => hangsFrom[child] === above };
}
