/* Small things of SVG and HTML. Text only ever goes in as text, so no claim can become markup. */

const SVG = "http://www.w3.org/2000/svg";

function svg(name, attributes = {}, ...children) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

function html(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) {
      made.addEventListener(key.slice(2), value);
    } else if (value !== null && value !== false) {
      made.setAttribute(key, value);
    }
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

const byId = (id) => document.getElementById(id);

/** Widths of words in the page's own typeface, set as the desktop sets it. */
const pen = document.createElement("canvas").getContext("2d");
const FONT = "'Hence Sans','Noto Sans TC','Noto Sans CJK TC','PingFang TC','Microsoft JhengHei',sans-serif";

function widthOf(text, size, weight = "normal") {
  pen.font = `${weight} ${size}px ${FONT}`;
  pen.fontKerning = "none";
  return pen.measureText(text).width;
}

/** The em square reaches 0.88 above the baseline and 0.12 below; it stands in the line's middle. */
function baseline(size, lineHeight) {
  return (lineHeight - size) / 2 + 0.88 * size;
}

const BEND = 9;

/** A way as a path whose corners are round. */
function rounded(points, radius = BEND) {
  const put = (x, y) => `${hundredth(x)} ${hundredth(y)}`;
  let path = "M" + put(...points[0]);
  for (let i = 1; i < points.length - 1; i++) {
    const [before, at, after] = [points[i - 1], points[i], points[i + 1]];
    const into = Math.hypot(at[0] - before[0], at[1] - before[1]);
    const out = Math.hypot(after[0] - at[0], after[1] - at[1]);
    // Half of each piece at most, so that two bends on a short piece do not overlap.
    const reach = Math.min(radius, into / 2, out / 2);
    if (reach >= 0.01) {
      const towards = (to, length) =>
        put(at[0] + ((to[0] - at[0]) * reach) / length, at[1] + ((to[1] - at[1]) * reach) / length);
      path += `L${towards(before, into)}Q${put(...at)} ${towards(after, out)}`;
    }
  }
  return path + "L" + put(...points.at(-1));
}
