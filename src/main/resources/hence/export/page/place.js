/* Places a map: every box and bracket, and the way of every link, in map units. */

/**
 * @param sizeOf the width and height of a part
 * @returns {{boxes: Map, links: Map, bounds}} links by reason: its own way, and those of its
 *     premises
 */
function place(map, sizeOf) {
  const parts = partTable(map, sizeOf);
  const deep = depths(parts);
  const trees = forest(parts, deep);
  const left = contours(trees);
  const plan = { x: [], y: deep.top, width: [...parts.width], height: parts.height };
  for (let node = 1; node < trees.size; node++) {
    if (trees.kind[node] === "claim" || trees.kind[node] === "bracket") {
      plan.x[trees.part[node]] = hundredth(left[node]);
      plan.width[trees.part[node]] = hundredth(trees.width[node]);
    }
  }
  const ways = treeWays(parts, deep, plan);
  detours(parts, plan, ways);
  return asPlaced(parts, plan, ways);
}

function asPlaced(parts, plan, ways) {
  const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  const include = (x, y) => {
    bounds.left = Math.min(bounds.left, x);
    bounds.right = Math.max(bounds.right, x);
    bounds.top = Math.min(bounds.top, y);
    bounds.bottom = Math.max(bounds.bottom, y);
  };
  const boxes = new Map();
  const links = new Map();
  parts.ids.forEach((id, part) => {
    const box = { x: plan.x[part], y: plan.y[part], w: plan.width[part], h: plan.height[part] };
    include(box.x, box.y);
    include(box.x + box.w, box.y + box.h);
    boxes.set(id, box);
    if (!parts.isClaim(part)) {
      const own = ways.get(part + " " + parts.target[part]);
      const premises = parts.premises[part].map((premise) => ways.get(premise + " " + part));
      [own, ...premises].forEach((way) => way.forEach(([x, y]) => include(x, y)));
      links.set(id, { own, premises });
    }
  });
  return { boxes, links, bounds };
}
