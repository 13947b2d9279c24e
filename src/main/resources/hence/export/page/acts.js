/* What a reader can do; keys, pointer and buttons all come here. */

/** How the map is first shown: unfolded as far as it can be read, at least the first reasons. */
function opening() {
  if (page.start.folded) {
    return new Set(page.start.folded);
  }
  let folded = foldable(map, 1);
  for (let depth = 2; folded.size > 0 && depth <= 40; depth++) {
    const deeper = foldable(map, depth);
    const bounds = grown(sceneOf(deeper).bounds, 28);
    const free = room();
    const wide = (free.w - 2 * CAMERA.margin) / (bounds.right - bounds.left);
    const high = (free.h - 2 * CAMERA.margin) / (bounds.bottom - bounds.top);
    if (Math.min(wide, high) < CAMERA.legible) {
      break;
    }
    folded = deeper;
  }
  return folded;
}

function grown(bounds, by) {
  const { left, top, right, bottom } = bounds;
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

const wholeMap = (scene) => fitted(grown(scene.bounds, 12), room());

/** The whole map; where it would be too small to be read, as on a phone, the contention first. */
function firstLook(scene) {
  const whole = wholeMap(scene);
  if (whole.scale >= CAMERA.legible * 0.8) {
    return whole;
  }
  const free = room();
  const top = scene.boxes.get(map.contention);
  const scale = CAMERA.legible * 1.2;
  return { scale, x: free.x + free.w / 2 - (top.x + top.w / 2) * scale, y: free.y + free.h / 4 - top.y * scale };
}

function toggleFold(id) {
  if (!map.isClaim(id) || map.reasonsOn(id).length === 0) {
    return;
  }
  const folded = new Set(state.folded);
  if (!folded.delete(id)) {
    folded.add(id);
  }
  state.folded = folded;
  redraw({ keep: id });
  fillCard();
}

function unfoldAll() {
  state.folded = new Set();
  redraw({ camera: wholeMap });
}

function foldAll() {
  state.folded = foldable(map, 1);
  redraw({ camera: wholeMap });
}

/** Goes to a part from a list: picks it, and comes near enough to read it. */
function goTo(id) {
  const near = stage.camera.scale >= CAMERA.legible ? null : 0.9;
  pick(id, near);
}

/**
 * Picks a part out, shows it if it is folded away, and tells about it.
 *
 * @param scale how large it is to be seen, in its middle; else no more moves than must
 */
function pick(id, scale = null) {
  const folds = id === null ? state.folded : revealing(map, state.folded, id);
  const moved = folds !== state.folded;
  state.picked = id;
  state.folded = folds;
  fillCard();
  const look = (scene) => {
    const box = scene.boxes.get(id);
    if (box && scale !== null) {
      const free = room();
      const [x, y] = [box.x + box.w / 2, box.y + box.h / 2];
      return { scale, x: free.x + free.w / 2 - x * scale, y: free.y + free.h / 2 - y * scale };
    }
    return box ? showing(stage.camera, around([box]), room()) : stage.camera;
  };
  if (moved) {
    redraw({ camera: look });
  } else {
    repaint();
    lookFrom(look(stage.scene));
  }
  if (id !== null) {
    tell(id);
    outlineShows(id);
  }
}

/** Holds that opinion of a claim, or none if it is held already. */
function mark(id, opinion) {
  if (!map.isClaim(id)) {
    return;
  }
  const marks = new Map(state.marks);
  if (marks.get(id) === opinion) {
    marks.delete(id);
  } else {
    marks.set(id, opinion);
  }
  setMarks(marks);
  tell(map.contention);
}

function setMarks(marks) {
  state.marks = marks;
  rejudge();
  repaint();
  fillCard();
}

function zoom(factor) {
  const free = room();
  lookFrom(zoomedTo(stage.camera, stage.camera.scale * factor, free.x + free.w / 2, free.y + free.h / 2), 160);
}

function fullSize() {
  const free = room();
  lookFrom(zoomedTo(stage.camera, 1, free.x + free.w / 2, free.y + free.h / 2));
}

function fitMap() {
  lookFrom(wholeMap(stage.scene));
}

/** Looks at the same things when there is more or less room to see them. */
function lookAgain() {
  const picked = stage.scene.boxes.get(state.picked);
  if (isTouring()) {
    lookFrom(framed(stage.scene, steps()[touring.at]));
  } else if (picked) {
    lookFrom(showing(stage.camera, around([picked]), room()));
  } else {
    lookFrom(firstLook(stage.scene));
  }
}

function nextLanguage() {
  const at = page.languages.indexOf(language);
  useLanguage(page.languages[(at + 1) % page.languages.length]);
  redraw({ keep: state.picked ?? map.contention });
}

function useLanguage(tag) {
  language = tag;
  document.documentElement.lang = tag;
  document.documentElement.dataset.language = tag;
  document.title = spoken(page.title);
  fillTools();
  fillCard();
  fillVerdict();
  fillTour();
  outlineJudged();
  fillOutlineTools();
  byId("stage").setAttribute("aria-label", say("map") + ": " + spoken(page.title));
}

function nextTheme() {
  document.documentElement.dataset.theme = themeShown() === "dark" ? "light" : "dark";
  fillTools();
}

/** Says a part and how it fares, for those who do not see the map. */
function tell(id) {
  const part = map.part(id);
  const what = map.isClaim(id)
    ? spoken(part.text)
    : `${say(map.connective(part))}: ${part.premises.map((premise) => spoken(map.part(premise).text)).join(" + ")}`;
  const kind = id === map.contention ? say("contention") + ": " : "";
  const status = judges() ? ` ${say("status")}: ${say("status." + statusOf(painted.status, id))}.` : "";
  const rests = map.reasonsOn(id).length;
  byId("say").textContent = `${kind}${what}${status} ${say("reasons", rests)}`;
}
