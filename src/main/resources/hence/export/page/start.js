/* Begins once the typeface is there, for the widths of words depend on it. */

function start() {
  for (const claim of map.claims) {
    const words = [claim.id, ...Object.values(claim.text), ...Object.values(claim.name), ...claim.tags];
    claim.haystack = plain(words.join("\n"));
  }
  makeOutline();
  byId("outline").hidden = true;
  if (page.start.theme) {
    document.documentElement.dataset.theme = page.start.theme;
  }
  useLanguage(startLanguage());
  rejudge();
  state.folded = opening();
  redraw({ camera: firstLook, time: 0 });
  listenToPointer();
  listenToKeys();
  listenToPrint();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", fillTools);
  let width = innerWidth;
  addEventListener("resize", () => {
    // Turning a phone changes all; the address bar that comes and goes changes only the height.
    if (innerWidth !== width) {
      width = innerWidth;
      lookAgain();
    }
  });
  byId("to-outline").addEventListener("click", (event) => {
    event.preventDefault();
    if (byId("outline").hidden) {
      toggleOutline();
    }
  });
}

/** For whoever wants to look under the bonnet, and for the tests. */
window.hence = { ArgumentMap, map, page, state, stage, judge, statusOf, hiddenBy, place, sceneOf };
window.hence.isStill = () => stage.motion === null;

const faces = ["14px 'Hence Sans'", "bold 16px 'Hence Sans'"];
document.documentElement.classList.add("js");
Promise.allSettled(faces.map((face) => document.fonts.load(face, "aA"))).then(() => {
  start();
  window.hence.ready = true;
});
