/* Mouse, pen and fingers: drag moves, wheel and pinch zoom, a click picks, a double click folds. */

const STILL = 5;
const DOUBLE = 400;

function listenToPointer() {
  const surface = byId("stage");
  const down = new Map();
  let travelled = 0;
  let last = { id: null, time: 0 };

  // Asking for it at each step would have the browser lay out the whole map in between.
  let corner = null;
  new ResizeObserver(() => (corner = null)).observe(surface);
  const place = (event) => {
    corner ??= surface.getBoundingClientRect();
    return [event.clientX - corner.left, event.clientY - corner.top];
  };
  const middle = (points) => [0, 1].map((axis) => points.reduce((sum, point) => sum + point[axis], 0) / points.length);
  const spread = (points) =>
    points.length < 2 ? 1 : Math.hypot(points[0][0] - points[1][0], points[0][1] - points[1][1]);

  surface.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) {
      return;
    }
    settle();
    if (down.size === 0) {
      travelled = 0;
    }
    down.set(event.pointerId, place(event));
  });
  surface.addEventListener("pointermove", (event) => {
    if (!down.has(event.pointerId)) {
      return;
    }
    const before = [...down.values()];
    down.set(event.pointerId, place(event));
    const after = [...down.values()];
    const [from, to] = [middle(before), middle(after)];
    travelled += Math.hypot(to[0] - from[0], to[1] - from[1]) + Math.abs(spread(after) - spread(before));
    if (travelled < STILL) {
      return;
    }
    // Only now, for a captured pointer's click would go to the stage and not to the box under it.
    surface.setPointerCapture(event.pointerId);
    surface.classList.add("dragging");
    const moved = { ...stage.camera, x: stage.camera.x + to[0] - from[0], y: stage.camera.y + to[1] - from[1] };
    stage.camera = zoomedTo(moved, (moved.scale * spread(after)) / spread(before), ...to);
    frame(stage.scene, stage.camera);
  });
  const up = (event) => {
    down.delete(event.pointerId);
    if (down.size === 0) {
      surface.classList.remove("dragging");
    }
  };
  surface.addEventListener("pointercancel", up);
  surface.addEventListener("pointerup", (event) => {
    const wasDown = down.has(event.pointerId);
    up(event);
    if (!wasDown || travelled >= STILL || down.size > 0) {
      return;
    }
    const part = event.target.closest("[data-id]")?.dataset.id ?? null;
    const again = part !== null && part === last.id && event.timeStamp - last.time < DOUBLE;
    last = again ? { id: null, time: 0 } : { id: part, time: event.timeStamp };
    if (again || event.target.closest('[data-act="fold"]')) {
      toggleFold(part);
    } else {
      pick(part);
    }
  });
  surface.addEventListener(
    "wheel",
    (event) => {
      event.preventDefault();
      settle();
      const pixels = event.deltaY * (event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? 400 : 1);
      // A pinch on a touchpad comes as a wheel with Ctrl, in smaller steps.
      const factor = Math.exp(-clamp(pixels, -240, 240) * (event.ctrlKey ? 0.01 : 0.0016));
      stage.camera = zoomedTo(stage.camera, stage.camera.scale * factor, ...place(event));
      frame(stage.scene, stage.camera);
    },
    { passive: false },
  );
}
