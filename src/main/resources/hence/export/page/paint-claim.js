/* A claim's box from its own top left corner; the stage moves it to its place. */

const BOX = { paddingX: 14, paddingY: 10, footer: 14, lowered: 3, radius: 8, inset: 9, hidden: 18 };

/**
 * @param claim as in the page's data
 * @param look what is to be seen: role, status, mark, hidden, and whether it is faded, picked, found
 */
function paintClaim(claim, box, look) {
  const isContention = look.role === "contention";
  const face = svg("g", { class: "face" });
  if (look.hidden > 0) {
    face.append(panel(5, 5, box));
  }
  face.append(panel(0, 0, box), ...lines(claim, box, isContention));
  if (claim.paragraphs !== "" || claim.implicit) {
    face.append(...footer(claim, box));
  }
  const classes = ["claim", look.role, look.status ?? "", claim.implicit ? "implicit" : "", ...look.states];
  const made = svg(
    "g",
    { class: classes.join(" "), "data-id": claim.id },
    svg("title", {}, titleOf(claim, look)),
    svg("rect", { class: "backing", width: box.w, height: box.h, rx: BOX.radius }),
    face,
  );
  if (look.states.includes("picked") || look.states.includes("found")) {
    made.append(svg("rect", { class: "ring", x: -4, y: -4, width: box.w + 8, height: box.h + 8, rx: BOX.radius + 4 }));
  }
  if (look.hidden > 0) {
    made.append(hiddenBadge(box, look.hidden));
  }
  if (look.status) {
    const label = look.status === "in" ? "" : say("status." + look.status);
    made.append(badge(look.status, label, BOX.inset, 0));
  }
  if (look.mark) {
    made.append(pennant(say("opinion." + look.mark), box.w - BOX.inset, 0));
  }
  return made;
}

function panel(x, y, box) {
  return svg("rect", { class: "box", x, y, width: box.w, height: box.h, rx: BOX.radius });
}

function lines(claim, box, isContention) {
  const chinese = language.startsWith("zh");
  const size = isContention ? 16 : 14;
  const lineHeight = isContention ? (chinese ? 25 : 23) : chinese ? 22 : 20;
  const first = BOX.paddingY + baseline(size, lineHeight);
  const x = isContention ? box.w / 2 : BOX.paddingX;
  const weight = isContention ? "bold" : "normal";
  return claim.boxes[language].lines.map((text, index) => {
    const line = svg("text", { x, y: first + index * lineHeight, "font-size": size }, text);
    // Only letters that the typeface lacks can be wider than was measured.
    if (widthOf(text, size, weight) > box.w - 2 * BOX.paddingX + 1) {
      line.setAttribute("textLength", box.w - 2 * BOX.paddingX);
      line.setAttribute("lengthAdjust", "spacingAndGlyphs");
    }
    return line;
  });
}

/** The paragraphs cited, and whether the claim is left unsaid. */
function footer(claim, box) {
  const y = box.h - BOX.paddingY - BOX.footer + BOX.lowered + baseline(11, BOX.footer);
  const notes = [];
  if (claim.paragraphs !== "") {
    const cited = say("paragraphs", claim.paragraphs);
    notes.push(svg("text", { class: "note", x: BOX.paddingX, y, "font-size": 11 }, cited));
  }
  if (claim.implicit) {
    const place = { x: box.w - BOX.paddingX, y, "text-anchor": "end" };
    notes.push(svg("text", { class: "note", "font-size": 11, ...place }, say("implicit")));
  }
  return notes;
}

/** How many claims are folded away, on the lower edge of the box. */
function hiddenBadge(box, hidden) {
  const text = say("hidden", hidden);
  const width = widthOf(text, 12, "bold") + 16;
  const top = box.h - BOX.hidden / 2;
  return svg(
    "g",
    { class: "hidden-count", "data-act": "fold" },
    svg("rect", { x: (box.w - width) / 2, y: top, width, height: BOX.hidden, rx: BOX.hidden / 2 }),
    smallWord(text, box.w / 2, top, BOX.hidden, 12, "middle"),
  );
}

function titleOf(claim, look) {
  const notes = [
    claim.implicit ? say("implicit") : "",
    look.status ? say("status." + look.status) : "",
    look.mark ? say("opinion." + look.mark) : "",
  ].filter((note) => note !== "");
  const text = spoken(claim.text);
  return notes.length === 0 ? text : `${text} (${notes.join("; ")})`;
}
