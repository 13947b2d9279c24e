/* The ways of the links that belong to the tree; they cross nothing (hence.layout.tidy.TreeRoutes, hence.layout.parts.Arrows). */

const PORT = { spacing: 22, corner: 14, least: 12 };

/** Where the arrows of the reasons on one target end on its lower edge, from left to right. */
function aim(from, left, right) {
  const size = from.length;
  const corner = Math.min(PORT.corner, (right - left) / 4);
  const low = left + corner;
  const high = right - corner;
  const port = new Array(size);
  const need = size > 12 ? (high - low) / (2 * size) : PORT.least;
  /** Whether an arrow may go straight up and leaves room for those beside it. */
  const fits = (i) => from[i] >= low + need * i && from[i] <= high - need * (size - 1 - i);
  const spread = (start, end, at, step) => {
    for (let i = start; i < end; i++) {
      port[i] = hundredth(at + step * (i - start));
    }
  };
  const step = (room, arrows) => (arrows === 0 ? 0 : Math.min(PORT.spacing, room / arrows));
  const first = from.findIndex((_, i) => fits(i));
  if (first < 0) {
    // As many heads on each side of the middle as there is room for, most arrows straight in.
    const middle = (left + right) / 2;
    let toTheLeft = 0;
    while (toTheLeft < size && from[toTheLeft] < middle) {
      toTheLeft++;
    }
    const each = Math.min(PORT.spacing, (high - low) / Math.max(1, size - 1));
    const start = middle - (each * (size - 1)) / 2 + each * ((size - 1) / 2 - (toTheLeft - 0.5));
    const most = Math.max(low, high - each * (size - 1));
    spread(0, size, Math.min(Math.max(start, low), most), each);
    return port;
  }
  let last = first;
  while (last + 1 < size && fits(last + 1)) {
    last++;
  }
  for (let i = first; i <= last; i++) {
    port[i] = from[i];
  }
  const before = step(from[first] - low, first);
  spread(0, first, from[first] - before * first, before);
  const after = step(high - from[last], size - 1 - last);
  spread(last + 1, size, from[last] + after, after);
  return port;
}

/** The heights of the level pieces: of arrows on one side, those from further out run higher. */
function nest(from, port, low, high) {
  const size = from.length;
  const depth = new Array(size).fill(0);
  let deepest = 0;
  for (let i = size - 1; i >= 0; i--) {
    if (from[i] < port[i] && i + 1 < size && from[i + 1] < port[i] + GAP.lane) {
      depth[i] = depth[i + 1] + 1;
    }
    deepest = Math.max(deepest, depth[i]);
  }
  for (let i = 0; i < size; i++) {
    if (from[i] > port[i] && i > 0 && from[i - 1] > port[i] - GAP.lane) {
      depth[i] = depth[i - 1] + 1;
    }
    deepest = Math.max(deepest, depth[i]);
  }
  const step = deepest === 0 ? 0 : Math.min(GAP.lane, (low - high) / deepest);
  return depth.map((lanes) => hundredth(low - step * lanes));
}

/** The way of each link of the tree as points, by "from to"; the other links are left open. */
function treeWays(parts, deep, plan) {
  const ways = new Map();
  const middle = (part) => hundredth(plan.x[part] + plan.width[part] / 2);
  const bottom = (part) => plan.y[part] + parts.height[part];
  const put = (from, to, ...points) => ways.set(from + " " + to, points);
  for (let part = 0; part < parts.size; part++) {
    const children = parts.on[part].filter((reason) => deep.hangs(reason, part));
    if (parts.isClaim(part)) {
      const from = children.map(middle);
      const port = aim(from, plan.x[part], plan.x[part] + plan.width[part]);
      const low = children.length > 0 ? deep.under(part, children[0]) - GAP.riser : 0;
      const level = nest(from, port, low, bottom(part) + GAP.head + GAP.lane / 2);
      children.forEach((reason, i) => {
        const bends = from[i] === port[i] ? [] : [[from[i], level[i]], [port[i], level[i]]];
        put(reason, part, [from[i], plan.y[reason]], ...bends, [port[i], bottom(part)]);
      });
    } else {
      children.forEach((undercut, i) => {
        const share = (children.length - i) / (children.length + 1);
        const y = hundredth(plan.y[part] + parts.height[part] * share);
        const x = middle(undercut);
        put(undercut, part, [x, plan.y[undercut]], [x, y], [plan.x[part] + plan.width[part], y]);
      });
      for (const premise of parts.premises[part].filter((claim) => deep.hangs(claim, part))) {
        put(premise, part, [middle(premise), plan.y[premise]], [middle(premise), bottom(part)]);
      }
    }
  }
  return ways;
}
