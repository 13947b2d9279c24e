/* The keyboard; every key that does something here does the same on the desktop. */

const KEYS = {
  "+": () => zoom(1.25),
  "=": () => zoom(1.25),
  "-": () => zoom(1 / 1.25),
  0: fullSize,
  f: fitMap,
  "/": () => byId("query").focus(),
  "?": showKeys,
  o: toggleOutline,
  t: () => (isTouring() ? endTour() : startTour()),
  r: () => markPicked("rejected"),
  d: () => markPicked("doubted"),
  a: () => markPicked("accepted"),
  x: () => setMarks(new Map()),
  PageDown: () => goToStep(touring.at + 1),
  PageUp: () => goToStep(touring.at - 1),
  Escape: stepOut,
};

function markPicked(opinion) {
  if (state.picked !== null) {
    mark(state.picked, opinion);
  }
}

/** Leaves what was opened last: the search, the card, the tour, the outline. */
function stepOut() {
  if (byId("query").value !== "") {
    leaveSearch();
  } else if (state.picked !== null) {
    pick(null);
  } else if (isTouring()) {
    endTour();
  } else if (!byId("outline").hidden) {
    toggleOutline();
  }
}

/** Arrows and Space belong to a list or a card that has the focus, else to the map. */
function mapKey(key) {
  if (isTouring() && (key === "ArrowLeft" || key === "ArrowRight")) {
    return () => goToStep(touring.at + (key === "ArrowRight" ? 1 : -1));
  }
  if (key.startsWith("Arrow")) {
    return () => {
      const next = walk(key);
      if (next) {
        pick(next);
      }
    };
  }
  return key === " " && state.picked !== null ? () => toggleFold(state.picked) : undefined;
}

function listenToKeys() {
  document.addEventListener("keydown", (event) => {
    const typing = event.target.matches("input, dialog, dialog *");
    if (typing || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const onMap = event.target.closest("#outline, #finds, #card") === null;
    const onButton = event.target.matches("button") && key === " ";
    const act = (onMap && !onButton ? mapKey(event.key) : undefined) ?? (Object.hasOwn(KEYS, key) ? KEYS[key] : undefined);
    if (act) {
      event.preventDefault();
      act();
    }
  });
}
