/* How each part looks now: its role, whether it stands, whether it is picked, found or stands back. */

const painted = { claims: new Map(), looks: new Map(), scene: null, status: new Map() };

/** Judges anew, before anything shows it. */
function rejudge() {
  painted.status = judge(map, state.marks);
  fillVerdict();
  outlineJudged();
}

/** Paints every visible part anew; links are painted by the next frame. */
function paintAll() {
  const seen = stage.scene.map;
  painted.claims = new Map();
  painted.looks = new Map(seen.reasons.map((reason) => [reason.id, reasonLook(seen, reason)]));
  painted.scene = null;
  for (const claim of seen.claims) {
    const box = stage.scene.boxes.get(claim.id);
    painted.claims.set(claim.id, paintClaim(claim, box, claimLook(seen, claim)));
  }
  byId("boxes").replaceChildren(...painted.claims.values());
  document.documentElement.classList.toggle("judging", judges());
}

/** Shows what changed without moving anything. */
function repaint() {
  settle();
  paintAll();
  frame(stage.scene, stage.camera);
}

function claimLook(seen, claim) {
  const first = seen.reasonsUsing(claim.id)[0];
  const isContention = claim.id === map.contention;
  return {
    // A claim takes the tint of what its first reason does.
    role: isContention ? "contention" : first ? seen.role(first) : "plain",
    status: judges() ? statusOf(painted.status, claim.id) : null,
    mark: state.marks.get(claim.id),
    hidden: state.folded.has(claim.id) ? hiddenCount(map, stage.scene.hidden, claim.id) : 0,
    states: statesOf(claim.id),
  };
}

function reasonLook(seen, reason) {
  const status = judges() ? statusOf(painted.status, reason.id) : null;
  const width = reason.strength === null ? 1.8 : 1 + 3 * reason.strength;
  return {
    role: seen.role(reason),
    word: seen.connective(reason),
    status,
    width: hundredth(width * (status === "out" ? 0.6 : 1)),
    states: statesOf(reason.id),
  };
}

function statesOf(id) {
  return [
    state.lit.size > 0 && !state.lit.has(id) ? "faded" : "",
    state.picked === id ? "picked" : "",
    state.found.has(id) ? "found" : "",
  ].filter((name) => name !== "");
}
