/* The tour: step by step through the map, with what is lit, what is folded and what is tried. */

const touring = { tour: 0, at: -1, before: null };

const steps = () => page.tours[touring.tour]?.steps ?? [];

function startTour() {
  if (steps().length === 0) {
    return;
  }
  touring.before ??= { folded: state.folded, marks: state.marks, camera: stage.camera };
  byId("tour").hidden = false;
  byId("stage").focus();
  goToStep(0);
}

function goToStep(at) {
  if (at < 0 || at >= steps().length || touring.before === null) {
    return;
  }
  touring.at = at;
  const step = steps()[at];
  state.picked = null;
  state.folded = new Set(step.folded ?? touring.before.folded);
  state.marks = new Map(Object.entries(step.marks));
  state.lit = new Set(step.lit);
  fillCard();
  fillTour();
  rejudge();
  redraw({ camera: (scene) => framed(scene, step), time: MOTION.travel });
}

/** What is lit, in the middle of what no panel covers. */
function framed(scene, step) {
  const boxes = step.lit.map((id) => scene.boxes.get(id)).filter((box) => box !== undefined);
  return boxes.length === 0 ? wholeMap(scene) : fitted(around(boxes, 40), room());
}

function endTour() {
  const before = touring.before;
  touring.at = -1;
  touring.before = null;
  byId("tour").hidden = true;
  state.lit = new Set();
  state.folded = before.folded;
  state.marks = before.marks;
  fillCard();
  rejudge();
  redraw({ camera: () => before.camera });
  byId("stage").focus();
}

const isTouring = () => touring.at >= 0;

/** Which tour, if the map has several. */
function tourChoice() {
  if (page.tours.length < 2) {
    return null;
  }
  const titles = [...byId("notes").querySelectorAll("h2")].map((title) => title.querySelector(`[lang="${language}"]`));
  const options = titles.map((title, index) => {
    const chosen = index === touring.tour ? { selected: "" } : {};
    return html("option", { value: index, ...chosen }, title.textContent);
  });
  const choose = (event) => {
    touring.tour = Number(event.target.value);
    goToStep(0);
  };
  return html("select", { "aria-label": say("tour"), onchange: choose }, ...options);
}

/** The title and the note stand on the page already, in every language, for print and readers. */
function fillTour() {
  if (!isTouring()) {
    return;
  }
  const told = byId("notes").querySelector(`[data-step="${touring.tour}.${touring.at}"]`).cloneNode(true);
  const total = steps().length;
  const previous = iconButton("previous", say("previous"), () => goToStep(touring.at - 1), "←");
  const next = iconButton("next", say("next"), () => goToStep(touring.at + 1), "→");
  previous.disabled = touring.at === 0;
  next.disabled = touring.at === total - 1;
  const close = iconButton("close", say("tour.end"), endTour, "Esc");
  close.classList.add("close");
  const progress = html("progress", { max: total, value: touring.at + 1, "aria-label": say("tour") });
  const focused = document.activeElement?.closest?.("#tour") ? document.activeElement.getAttribute("aria-label") : null;
  byId("tour").replaceChildren(
    html("div", { class: "told", "aria-live": "polite" }, ...told.childNodes),
    html("div", { class: "steps" }, previous, html("span", {}, `${touring.at + 1} / ${total}`), next, progress, tourChoice()),
    close,
  );
  if (focused !== null) {
    const again = [...byId("tour").querySelectorAll("button")].find((button) => button.getAttribute("aria-label") === focused);
    (again && !again.disabled ? again : byId("stage")).focus();
  }
}
