/*
 * The links outside the tree: a premise that serves several reasons, or what closes a cycle. Each
 * is led around the boxes by the cheapest way (A*) on the grid that the edges of the boxes make.
 * The desktop knows finer ways; these keep to the same rules: round the boxes, with few bends.
 */

const DETOUR = { clearance: 9, bend: 24, crossing: 30, most: 40, mostBoxes: 300 };

/** Leads every link that has no way yet. */
function detours(parts, plan, ways) {
  const open = [];
  for (let part = 0; part < parts.size; part++) {
    const serves = parts.isClaim(part) ? [] : [[part, parts.target[part]]];
    serves.push(...parts.premises[part].map((premise) => [premise, part]));
    open.push(...serves.filter(([from, to]) => !ways.has(from + " " + to)));
  }
  if (open.length === 0) {
    return;
  }
  const grid =
    open.length <= DETOUR.most && parts.size <= DETOUR.mostBoxes ? detourGrid(parts, plan, ways) : null;
  for (const [from, to] of open) {
    const way = grid?.lead(from, to) ?? aroundTheSide(plan, from, to);
    ways.set(from + " " + to, way);
  }
}

/** Without a search: out at the side, up between, and in at the side. */
function aroundTheSide(plan, from, to) {
  const toTheRight = plan.x[to] > plan.x[from];
  const start = plan.x[from] + (toTheRight ? plan.width[from] : 0);
  const end = plan.x[to] + (toTheRight ? 0 : plan.width[to]);
  const x = end + (toTheRight ? -1 : 1) * DETOUR.clearance;
  const y = plan.y[from] + plan.height[from] / 2;
  const goal = plan.y[to] + plan.height[to] / 2;
  return [[start, y], [x, y], [x, goal], [end, goal]];
}

function detourGrid(parts, plan, ways) {
  const keep = DETOUR.clearance;
  const boxes = parts.ids.map((_, part) => ({
    left: plan.x[part],
    right: plan.x[part] + plan.width[part],
    top: plan.y[part],
    bottom: plan.y[part] + plan.height[part],
  }));
  const sorted = (values) => [...new Set(values)].sort((one, other) => one - other);
  const xs = sorted(boxes.flatMap((box) => [box.left - keep, box.right + keep]));
  const ys = sorted(
    boxes.flatMap((box) => [box.top - keep, (box.top + box.bottom) / 2, box.bottom + keep]),
  );
  const wide = xs.length;
  const blocked = new Uint8Array(wide * ys.length);
  for (const box of boxes) {
    const rows = ys.flatMap((y, row) => (y > box.top - 5 && y < box.bottom + 5 ? [row] : []));
    const columns = xs.flatMap((x, column) => (x > box.left - 5 && x < box.right + 5 ? [column] : []));
    rows.forEach((row) => columns.forEach((column) => (blocked[row * wide + column] = 1)));
  }
  // What is in the way of a level piece, and of an upright one: links cost something to cross.
  const pieces = [...ways.values()].flatMap((way) => way.slice(1).map((end, i) => [way[i], end]));

  const clear = (x1, y1, x2, y2) =>
    !boxes.some(
      (box) =>
        Math.min(x1, x2) < box.right + 4 &&
        Math.max(x1, x2) > box.left - 4 &&
        Math.min(y1, y2) < box.bottom + 4 &&
        Math.max(y1, y2) > box.top - 4,
    );
  const crossings = (x1, y1, x2, y2) =>
    pieces.filter(([[ax, ay], [bx, by]]) => {
      const meetsX = Math.min(x1, x2) <= Math.max(ax, bx) && Math.max(x1, x2) >= Math.min(ax, bx);
      const meetsY = Math.min(y1, y2) <= Math.max(ay, by) && Math.max(y1, y2) >= Math.min(ay, by);
      // Beside each other is worse than across.
      return meetsX && meetsY && ((ax === bx) !== (x1 === x2) || Math.abs(x1 - ax) < 3 || Math.abs(y1 - ay) < 3);
    }).length;
  const steps = new Map();
  const step = (one, other) => {
    const key = one < other ? one * blocked.length + other : other * blocked.length + one;
    if (!steps.has(key)) {
      const [x1, y1] = [xs[one % wide], ys[Math.floor(one / wide)]];
      const [x2, y2] = [xs[other % wide], ys[Math.floor(other / wide)]];
      const length = Math.abs(x2 - x1) + Math.abs(y2 - y1);
      const price = clear(x1, y1, x2, y2)
        ? length + DETOUR.crossing * crossings(x1, y1, x2, y2)
        : Infinity;
      steps.set(key, price);
    }
    return steps.get(key);
  };

  /** The places beside the two sides of a box. */
  const doors = (part) => {
    const box = boxes[part];
    const y = (box.top + box.bottom) / 2;
    const row = ys.indexOf(y);
    return [box.left, box.right].flatMap((edge, side) => {
      const column = xs.indexOf(side === 0 ? edge - keep : edge + keep);
      const cell = row * wide + column;
      return blocked[cell] ? [] : [{ cell, edge, y }];
    });
  };

  const lead = (from, to) => {
    const starts = doors(from);
    const ends = doors(to);
    if (starts.length === 0 || ends.length === 0) {
      return null;
    }
    const guess = (cell) =>
      Math.min(
        ...ends.map((end) => Math.abs(xs[cell % wide] - end.edge) + Math.abs(ys[Math.floor(cell / wide)] - end.y)),
      );
    const cost = new Map();
    const came = new Map();
    const heap = new Heap();
    // A state is a cell and whether one comes there sideways.
    const reach = (cell, level, total, before) => {
      const state = cell * 2 + level;
      if (total < (cost.get(state) ?? Infinity)) {
        cost.set(state, total);
        came.set(state, before);
        heap.push(total + guess(cell), state);
      }
    };
    starts.forEach((start) => reach(start.cell, 1, 0, null));
    while (heap.size > 0) {
      const state = heap.pop();
      const cell = state >> 1;
      const end = ends.find((door) => door.cell === cell);
      if (end && (state & 1) === 1) {
        return traced(state, end);
      }
      const column = cell % wide;
      const near = [
        [column > 0 ? cell - 1 : NONE, 1],
        [column < wide - 1 ? cell + 1 : NONE, 1],
        [cell - wide, 0],
        [cell + wide < blocked.length ? cell + wide : NONE, 0],
      ];
      for (const [next, level] of near) {
        if (next >= 0 && !blocked[next]) {
          const bend = level === (state & 1) ? 0 : DETOUR.bend;
          reach(next, level, cost.get(state) + bend + step(cell, next), state);
        }
      }
      if ((state & 1) === 0) {
        reach(cell, 1, cost.get(state) + DETOUR.bend, state);
      }
    }
    return null;

    function traced(last, end) {
      const points = [[end.edge, end.y]];
      let first = last;
      for (let state = last; state !== null; state = came.get(state)) {
        points.unshift([xs[(state >> 1) % wide], ys[Math.floor((state >> 1) / wide)]]);
        first = state;
      }
      const start = starts.find((door) => door.cell === first >> 1);
      points.unshift([start.edge, start.y]);
      const way = withoutMiddles(points);
      way.slice(1).forEach((point, i) => pieces.push([way[i], point]));
      steps.clear();
      return way;
    }
  };
  return { lead };
}

/** Points where a way does not turn go. */
function withoutMiddles(points) {
  const kept = points.filter((point, i) => i === 0 || point[0] !== points[i - 1][0] || point[1] !== points[i - 1][1]);
  return kept.filter((point, i) => {
    const [before, after] = [kept[i - 1], kept[i + 1]];
    const straight = (axis) => before[axis] === point[axis] && point[axis] === after[axis];
    return before === undefined || after === undefined || !(straight(0) || straight(1));
  });
}

/** The least first. */
class Heap {
  constructor() {
    this.entries = [];
  }

  get size() {
    return this.entries.length;
  }

  push(rank, value) {
    const heap = this.entries;
    heap.push([rank, value]);
    for (let at = heap.length - 1; at > 0; ) {
      const above = (at - 1) >> 1;
      if (heap[above][0] <= heap[at][0]) {
        break;
      }
      [heap[above], heap[at]] = [heap[at], heap[above]];
      at = above;
    }
  }

  pop() {
    const heap = this.entries;
    const least = heap[0];
    const last = heap.pop();
    if (heap.length > 0) {
      heap[0] = last;
      for (let at = 0; ; ) {
        let child = 2 * at + 1;
        if (child + 1 < heap.length && heap[child + 1][0] < heap[child][0]) {
          child++;
        }
        if (child >= heap.length || heap[at][0] <= heap[child][0]) {
          break;
        }
        [heap[child], heap[at]] = [heap[at], heap[child]];
        at = child;
      }
    }
    return least[1];
  }
}
