/* The stage: what is seen, where, and how it gets there. */

const MOTION = { fold: 320, travel: 800, mostParts: 500 };

const stage = {
  /** What is seen: the visible map with its places. */
  scene: null,
  camera: { scale: 1, x: 0, y: 0 },
  /** The running motion, if any. */
  motion: null,
};

function sceneOf(folded) {
  const hidden = hiddenBy(map, folded);
  const seen = map.without(hidden);
  const placed = place(seen, (part) => part.boxes?.[language].size ?? page.bracket[language]);
  return { map: seen, hidden, ...placed };
}

const narrow = () => matchMedia("(max-width: 700px)").matches;

/** The part of the stage that no panel covers, in px. */
function room() {
  const whole = byId("stage").getBoundingClientRect();
  const free = { x: 0, y: 0, w: whole.width, h: whole.height };
  const strip = byId("verdict");
  if (!strip.hidden) {
    free.y = Math.min(strip.getBoundingClientRect().bottom - whole.top, whole.height / 5);
  }
  for (const panel of document.querySelectorAll(":is(#card, #tour, #outline):not([hidden])")) {
    const box = panel.getBoundingClientRect();
    if (panel.id === "outline" && narrow()) {
      // It covers all, and goes when something in it is picked.
      continue;
    }
    if (box.width > whole.width * 0.6 || panel.id === "tour") {
      free.h = Math.min(free.h, box.top - whole.top);
    } else if (box.left < whole.left + 40) {
      free.x = Math.max(free.x, box.right - whole.left);
    } else {
      free.w = Math.min(free.w, box.left - whole.left);
    }
  }
  free.w -= free.x;
  free.h -= free.y;
  return free;
}

/**
 * Shows the state after its folds, its language or its focus changed.
 *
 * @param go.keep the claim that keeps its place on the screen
 * @param go.camera where to look, from the new scene
 * @param go.time how long the way there takes, in ms
 */
function redraw(go = {}) {
  settle();
  const from = { scene: stage.scene, camera: stage.camera };
  stage.scene = sceneOf(state.folded);
  const target = go.camera?.(stage.scene) ?? keeping(from, go.keep) ?? stage.camera;
  paintAll();
  moveTo(from, target, go.time ?? MOTION.fold);
}

/** The camera that leaves a claim where it is on the screen. */
function keeping(from, claim) {
  const [old, now] = [from.scene?.boxes.get(claim), stage.scene.boxes.get(claim)];
  if (!old || !now) {
    return null;
  }
  const { scale, x, y } = from.camera;
  const middle = (box) => box.x + box.w / 2;
  return { scale, x: x + (middle(old) - middle(now)) * scale, y: y + (old.y - now.y) * scale };
}

/** Moves the camera alone. */
function lookFrom(camera, time = MOTION.fold) {
  settle();
  moveTo({ scene: stage.scene, camera: stage.camera }, camera, time);
}

function moveTo(from, camera, time) {
  const many = stage.scene.map.parts.size > MOTION.mostParts;
  if (!from.scene || time === 0 || many || !motionWanted()) {
    stage.camera = camera;
    frame(stage.scene, camera);
    return;
  }
  const began = performance.now();
  const step = (now) => {
    const share = clamp((now - began) / time, 0, 1);
    const eased = share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2;
    frame(mixed(from.scene, stage.scene, eased), between(from.camera, camera, eased), eased);
    if (share < 1) {
      stage.motion = { next: requestAnimationFrame(step), finish };
    } else {
      finish();
    }
  };
  const finish = () => {
    stage.motion = null;
    stage.camera = camera;
    frame(stage.scene, camera);
  };
  stage.motion = { next: requestAnimationFrame(step), finish };
}

/** Brings a running motion to its end. */
function settle() {
  if (stage.motion) {
    cancelAnimationFrame(stage.motion.next);
    stage.motion.finish();
  }
}

/** On the way from one scene to another; what is new is in its place and comes into sight. */
function mixed(one, other, share) {
  if (one === other) {
    return other;
  }
  const mix = (a, b) => a + (b - a) * share;
  const mixWay = (a, b) => {
    const [from, to] = [fourPoints(a), fourPoints(b)];
    return from.length === to.length ? to.map((point, i) => [mix(from[i][0], point[0]), mix(from[i][1], point[1])]) : b;
  };
  const boxes = new Map();
  const links = new Map();
  const entering = new Set();
  for (const [id, to] of other.boxes) {
    const from = one.boxes.get(id);
    if (!from) {
      entering.add(id);
    }
    boxes.set(id, from ? { x: mix(from.x, to.x), y: mix(from.y, to.y), w: mix(from.w, to.w), h: mix(from.h, to.h) } : to);
  }
  for (const [id, to] of other.links) {
    const from = one.links.get(id);
    links.set(
      id,
      from
        ? { own: mixWay(from.own, to.own), premises: to.premises.map((way, i) => mixWay(from.premises[i] ?? way, way)) }
        : to,
    );
  }
  return { map: other.map, boxes, links, entering };
}

/** A straight way bends nowhere, in the same place, so that it can turn into one with bends. */
function fourPoints(way) {
  if (way.length !== 2) {
    return way;
  }
  const [[x1, y1], [x2, y2]] = way;
  const middle = (y1 + y2) / 2;
  return [way[0], [x1, middle], [x2, middle], way[1]];
}

/** Puts everything where it is at one moment. */
function frame(scene, camera, share = 1) {
  byId("camera").setAttribute("transform", `translate(${camera.x} ${camera.y}) scale(${camera.scale})`);
  if (painted.scene === scene) {
    return;
  }
  painted.scene = scene;
  for (const [id, node] of painted.claims) {
    const box = scene.boxes.get(id);
    node.setAttribute("transform", `translate(${hundredth(box.x)} ${hundredth(box.y)})`);
    node.setAttribute("opacity", scene.entering?.has(id) ? share : 1);
  }
  const nodes = scene.map.reasons.map((reason) => {
    const node = paintReason(reason, scene.boxes.get(reason.id), scene.links.get(reason.id), painted.looks.get(reason.id));
    node.setAttribute("opacity", scene.entering?.has(reason.id) ? share : 1);
    return node;
  });
  byId("links").replaceChildren(...nodes);
}
