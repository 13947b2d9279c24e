/* The strip above the map: by which lens, how the contention fares, and what the reader has marked. */

function fillVerdict() {
  const strip = byId("verdict");
  strip.hidden = !judges();
  if (strip.hidden) {
    strip.replaceChildren();
    return;
  }
  const status = statusOf(painted.status, map.contention);
  const chips = [...state.marks].map(([id, opinion]) =>
    html(
      "button",
      { type: "button", class: "chip", title: say("unmark"), onclick: () => mark(id, opinion) },
      html("b", {}, say("opinion." + opinion)),
      " ",
      clipped(nameOf(id), 40),
      " ×",
    ),
  );
  const reset = html("button", { type: "button", class: "chip reset", title: "X", onclick: () => setMarks(new Map()) }, say("reset"));
  strip.replaceChildren(
    html("span", { class: "outcome" }, say("verdict") + " ", html("b", { class: status }, say("status." + status))),
    html("span", { class: "lens" }, say("lens")),
    ...chips,
    ...(state.marks.size > 0 ? [reset] : []),
  );
}

function clipped(text, most) {
  const letters = [...text];
  return letters.length <= most ? text : letters.slice(0, most - 1).join("") + "…";
}
