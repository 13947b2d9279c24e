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
  const cells = wide * ys.length;
  // What a step costs beyond its length: from each cell to the right, and from each cell down.
  const fees = [new Float64Array(cells), new Float64Array(cells)];

  /** The first line at or behind a place. */
  const lineAt = (lines, place) => {
    let [low, high] = [0, lines.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      [low, high] = lines[middle] < place ? [middle + 1, high] : [low, middle];
    }
    return low;
  };
  /** Adds a fee to every step that touches a rectangle. */
  const charge = (left, top, right, bottom, level, upright) => {
    const [firstX, lastX] = [lineAt(xs, left), lineAt(xs, right + 1e-6) - 1];
    const [firstY, lastY] = [lineAt(ys, top), lineAt(ys, bottom + 1e-6) - 1];
    for (let row = Math.max(firstY - 1, 0); row <= lastY; row++) {
      for (let column = Math.max(firstX - 1, 0); column <= lastX; column++) {
        const cell = row * wide + column;
        fees[0][cell] += row >= firstY ? level : 0;
        fees[1][cell] += column >= firstX ? upright : 0;
      }
    }
  };
  /** Another link may be crossed, but it is worse to run along it. */
  const chargeLink = ([x1, y1], [x2, y2]) => {
    const [left, right] = [Math.min(x1, x2), Math.max(x1, x2)];
    const [top, bottom] = [Math.min(y1, y2), Math.max(y1, y2)];
    const across = DETOUR.crossing;
    const along = 3 * across;
    if (x1 === x2) {
      charge(left, top, right, bottom, across, 0);
      charge(left - 3, top, right + 3, bottom, 0, along);
    } else {
      charge(left, top, right, bottom, 0, across);
      charge(left, top - 3, right, bottom + 3, along, 0);
    }
  };
  const chargeWay = (way) => way.slice(1).forEach((point, i) => chargeLink(way[i], point));
  boxes.forEach((box) => charge(box.left - 4, box.top - 4, box.right + 4, box.bottom + 4, Infinity, Infinity));
  ways.forEach(chargeWay);

  /** The places beside the two sides of a box. */
  const doors = (part) => {
    const box = boxes[part];
    const y = (box.top + box.bottom) / 2;
    return [box.left, box.right].map((edge, side) => {
      const column = lineAt(xs, side === 0 ? edge - keep : edge + keep);
      return { cell: lineAt(ys, y) * wide + column, edge, y };
    });
  };
  const column = (cell) => cell % wide;
  const row = (cell) => Math.floor(cell / wide);

  const lead = (from, to) => {
    const starts = doors(from);
    const ends = doors(to);
    const guess = (cell) =>
      Math.min(...ends.map((end) => Math.abs(xs[column(cell)] - end.edge) + Math.abs(ys[row(cell)] - end.y)));
    const cost = new Map();
    const came = new Map();
    const heap = new Heap();
    // A state is a cell and whether one comes there sideways (1), as one leaves and enters boxes.
    const reach = (cell, level, total, before) => {
      const state = cell * 2 + level;
      if (total < (cost.get(state) ?? Infinity)) {
        cost.set(state, total);
        came.set(state, before);
        heap.push(total + guess(cell), state);
      }
    };
    /** One step, whose fee stands with its left or upper end. */
    const step = (state, cell, next, level) => {
      const bend = level === (state & 1) ? 0 : DETOUR.bend;
      const length = Math.abs(xs[column(next)] - xs[column(cell)]) + Math.abs(ys[row(next)] - ys[row(cell)]);
      const fee = fees[1 - level][Math.min(cell, next)];
      reach(next, level, cost.get(state) + length + bend + fee, state);
    };
    const traced = (last) => {
      const points = [];
      let first = last;
      for (let state = last; state !== null; state = came.get(state)) {
        points.unshift([xs[column(state >> 1)], ys[row(state >> 1)]]);
        first = state;
      }
      const start = starts.find((door) => door.cell === first >> 1);
      const end = ends.find((door) => door.cell === last >> 1);
      const way = withoutMiddles([[start.edge, start.y], ...points, [end.edge, end.y]]);
      chargeWay(way);
      return way;
    };

    starts.forEach((start) => reach(start.cell, 1, 0, null));
    while (heap.size > 0) {
      const state = heap.pop();
      const cell = state >> 1;
      if ((state & 1) === 1 && ends.some((door) => door.cell === cell)) {
        return traced(state);
      }
      if (column(cell) > 0) {
        step(state, cell, cell - 1, 1);
      }
      if (column(cell) < wide - 1) {
        step(state, cell, cell + 1, 1);
      }
      if (cell >= wide) {
        step(state, cell, cell - wide, 0);
      }
      if (cell + wide < cells) {
        step(state, cell, cell + wide, 0);
      }
      if ((state & 1) === 0) {
        reach(cell, 1, cost.get(state) + DETOUR.bend, state);
      }
    }
    return null;
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
