/* The signs on boxes and brackets, in the measures of the desktop (hence.drawing: Badge, Pennant, Icon). */

const SIGN = { height: 16, after: 15, padding: 7, size: 11 };

/** The width of a badge: its sign, and a word if there is more to say than "in". */
function badgeWidth(label) {
  return label === "" ? SIGN.height : SIGN.after + widthOf(label, SIGN.size, "bold") + SIGN.padding;
}

/** A check, a cross or a question mark, and perhaps a word. */
function badge(status, label, left, middle) {
  const width = badgeWidth(label);
  const y = middle - SIGN.height / 2;
  const made = svg(
    "g",
    { class: "badge " + status },
    svg("rect", { x: left, y, width, height: SIGN.height, rx: SIGN.height / 2 }),
    icon(status, left + SIGN.height / 2, middle),
  );
  if (label !== "") {
    made.append(smallWord(label, left + SIGN.after, y, SIGN.height, SIGN.size));
  }
  return made;
}

function icon(status, x, y) {
  const paths = {
    in: "M-3.6 0L-1 2.7L3.8-2.9",
    out: "M-2.9-2.9L2.9 2.9M2.9-2.9L-2.9 2.9",
    undecided: "M-2.6-2Q-2.6-4.3 0-4.3Q2.6-4.3 2.6-2Q2.6-.5 0 .4L0 1.9M0 4L0 4.2",
  };
  return svg("path", { d: paths[status], transform: `translate(${x} ${y})` });
}

/** The forked flag of the reader's own mark. */
function pennant(word, right, middle) {
  const width = 2 * SIGN.padding + widthOf(word, SIGN.size, "bold") + 5;
  const [left, top, bottom] = [right - width, middle - SIGN.height / 2, middle + SIGN.height / 2];
  return svg(
    "g",
    { class: "pennant" },
    svg("path", { d: `M${left} ${top}H${right}L${right - 5} ${middle}L${right} ${bottom}H${left}Z` }),
    smallWord(word, left + SIGN.padding, top, SIGN.height, SIGN.size),
  );
}

/** A bold word in the middle between a top and a bottom that are so far apart. */
function smallWord(text, x, top, height, size, anchor = "start") {
  return svg(
    "text",
    { x, y: top + (height - size) / 2 + 0.88 * size, "font-size": size, "font-weight": "bold", "text-anchor": anchor },
    text,
  );
}
