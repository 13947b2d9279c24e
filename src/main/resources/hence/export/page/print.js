/* On paper: the map as it is folded now, fitted to the first page; the rest is plain text below. */

function listenToPrint() {
  const picture = byId("map");
  addEventListener("beforeprint", () => {
    settle();
    const bounds = grown(stage.scene.bounds, 16);
    const box = [bounds.left, bounds.top, bounds.right - bounds.left, bounds.bottom - bounds.top];
    picture.setAttribute("viewBox", box.map(hundredth).join(" "));
    byId("camera").setAttribute("transform", "");
  });
  addEventListener("afterprint", () => {
    picture.removeAttribute("viewBox");
    frame(stage.scene, stage.camera);
  });
}
