/* How the map lies behind the stage: a scale, and where the map's origin is in px. */

const CAMERA = { least: 0.02, most: 6, margin: 32, legible: 0.5 };

const clamp = (value, low, high) => Math.min(Math.max(value, low), high);

/** The whole of a rectangle in the middle of the room, at most at that scale. */
function fitted(bounds, room, most = 1) {
  const wide = (room.w - 2 * CAMERA.margin) / (bounds.right - bounds.left);
  const high = (room.h - 2 * CAMERA.margin) / (bounds.bottom - bounds.top);
  const scale = clamp(Math.min(wide, high), CAMERA.least, most);
  return {
    scale,
    x: room.x + room.w / 2 - ((bounds.left + bounds.right) / 2) * scale,
    y: room.y + room.h / 2 - ((bounds.top + bounds.bottom) / 2) * scale,
  };
}

/** Zoomed to a scale, with the spot under a screen position kept where it is. */
function zoomedTo(camera, wanted, x, y) {
  const scale = clamp(wanted, CAMERA.least, CAMERA.most);
  const ratio = scale / camera.scale;
  return { scale, x: x - (x - camera.x) * ratio, y: y - (y - camera.y) * ratio };
}

/** Moved no further than needed for a rectangle to be seen. */
function showing(camera, bounds, room) {
  const shift = (from, to, start, size) => {
    const [low, high] = [start + CAMERA.margin, start + size - CAMERA.margin];
    if (to - from > high - low) {
      return (low + high) / 2 - (from + to) / 2;
    }
    return from < low ? low - from : to > high ? high - to : 0;
  };
  const { scale, x, y } = camera;
  return {
    scale,
    x: x + shift(bounds.left * scale + x, bounds.right * scale + x, room.x, room.w),
    y: y + shift(bounds.top * scale + y, bounds.bottom * scale + y, room.y, room.h),
  };
}

/** On the way to another camera: 0 is here, 1 is there; scales by their ratio, so zooming is even. */
function between(one, other, share) {
  const scale = one.scale * (other.scale / one.scale) ** share;
  const same = Math.abs(other.scale - one.scale) < 1e-9;
  const along = same ? share : (scale - one.scale) / (other.scale - one.scale);
  return { scale, x: one.x + (other.x - one.x) * along, y: one.y + (other.y - one.y) * along };
}

function around(boxes, margin = 0) {
  return {
    left: Math.min(...boxes.map((box) => box.x)) - margin,
    top: Math.min(...boxes.map((box) => box.y)) - margin,
    right: Math.max(...boxes.map((box) => box.x + box.w)) + margin,
    bottom: Math.max(...boxes.map((box) => box.y + box.h)) + margin,
  };
}
