/* A reason: the bracket over its premises, its word, and the arrow to what it bears on. */

const ARROW = { length: 9, half: 4.5 };
const PILL = { padding: 9, height: 20, gap: 2, end: 10 };
const SNUG = 14;

function paintReason(reason, box, link, look) {
  const made = svg("g", {
    class: ["reason", look.role, look.status ?? "", ...look.states].join(" "),
    "data-id": reason.id,
    "stroke-width": look.width,
  });
  made.append(svg("title", {}, reasonTitle(reason, look)), ...arrow(link.own, look.role));
  link.premises.forEach((way) => made.append(...premiseStroke(way, box)));
  const [right, bottom, middle] = [box.x + box.w, box.y + box.h, box.y + box.h / 2];
  const bar = [[box.x, bottom], [box.x, middle], [right, middle], [right, bottom]];
  made.append(svg("path", { class: "line", d: rounded(bar) }), ...pill(reason, box, look));
  return made;
}

/** Heads tell roles apart without colour: filled, hollow, or a hollow diamond for an undercut. */
function arrow(points, role) {
  const [tip, before] = [points.at(-1), points.at(-2)];
  const length = Math.hypot(tip[0] - before[0], tip[1] - before[1]) || 1;
  const [ux, uy] = [(tip[0] - before[0]) / length, (tip[1] - before[1]) / length];
  const back = Math.min(ARROW.length, length);
  const shaft = [...points.slice(0, -1), [tip[0] - ux * back, tip[1] - uy * back]];
  const at = (along, side) =>
    `${hundredth(tip[0] - ux * along - uy * side)} ${hundredth(tip[1] - uy * along + ux * side)}`;
  const { length: long, half } = ARROW;
  const corners =
    role === "undercut"
      ? [at(0, 0), at(long / 2, half), at(long, 0), at(long / 2, -half)]
      : [at(0, 0), at(long, half), at(long, -half)];
  return [
    svg("path", { class: "line", d: rounded(shaft) }),
    svg("path", { class: "head", d: `M${corners.join("L")}Z` }),
  ];
}

/**
 * The link of a premise that does not stand snugly under the bracket; one that stands elsewhere,
 * because it serves several reasons, is led there by a thinner line from a dot.
 */
function premiseStroke(way, box) {
  const [start, end] = [way[0], way.at(-1)];
  if (way.length === 2 && Math.hypot(end[0] - start[0], end[1] - start[1]) <= SNUG) {
    return [];
  }
  const onBar = [end[0], box.y + box.h / 2];
  const path = svg("path", { class: "line", d: rounded([...way, onBar]) });
  if (way.length === 2) {
    return [path];
  }
  path.setAttribute("class", "line far");
  return [path, svg("circle", { class: "dot", cx: start[0], cy: start[1], r: 3 })];
}

/** The word in its pill, and beside it whether the reason stands. */
function pill(reason, box, look) {
  const word = say(look.word);
  const width = widthOf(word, 12, "bold") + 2 * PILL.padding;
  let label = look.status && look.status !== "in" ? say("status." + look.status) : "";
  if (width + PILL.gap + badgeWidth(label) > box.w) {
    // A short bracket has no room for the word of the status, only for its sign.
    label = "";
  }
  const row = width + PILL.gap + (look.status ? badgeWidth(label) : -PILL.gap);
  const over = row - width / 2 - (box.w / 2 - PILL.end);
  const shift = look.status ? Math.min(Math.max(over, 0), (row - width) / 2) : 0;
  const left = box.x + box.w / 2 - width / 2 - shift;
  const middle = box.y + box.h / 2;
  const top = middle - PILL.height / 2;
  const made = [
    svg(
      "g",
      { class: "pill" },
      svg("rect", { x: left, y: top, width, height: PILL.height, rx: PILL.height / 2 }),
      smallWord(word, left + width / 2, top, PILL.height, 12, "middle"),
    ),
  ];
  if (look.status) {
    made.push(badge(look.status, label, left + width + PILL.gap, middle));
  }
  if (look.states.includes("picked")) {
    const ring = { x: left - 4, y: top - 4, width: width + 8, height: PILL.height + 8, rx: 14 };
    made.push(svg("rect", { class: "ring", ...ring }));
  }
  return made;
}

function reasonTitle(reason, look) {
  const premises = reason.premises.map((id) => nameOf(id)).join(" + ");
  const status = look.status ? ` (${say("status." + look.status)})` : "";
  return `${say(look.word)}: ${premises}${status}`;
}
