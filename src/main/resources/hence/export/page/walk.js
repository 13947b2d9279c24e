/* Where the arrow keys go, in terms of the argument. */

/** The claim that a part serves; none at the top, or where undercuts turn in a circle. */
function towards(id) {
  let at = map.isClaim(id) ? stage.scene.map.reasonsUsing(id)[0]?.id : id;
  const passed = new Set();
  while (at !== undefined && !map.isClaim(at) && !passed.has(at)) {
    passed.add(at);
    at = map.part(at).target;
  }
  return at !== undefined && map.isClaim(at) ? at : null;
}

/** The claims that stand side by side under a part, from left to right. */
function rowUnder(id) {
  const seen = stage.scene.map;
  const claims = new Set();
  const open = [...seen.reasonsOn(id)];
  for (const reason of open) {
    reason.premises.forEach((premise) => claims.add(premise));
    // What undercuts a reason stands beside its premises.
    open.push(...seen.reasonsOn(reason.id).filter((undercut) => !open.includes(undercut)));
  }
  const left = (claim) => stage.scene.boxes.get(claim).x;
  return [...claims].sort((one, other) => left(one) - left(other));
}

function walk(key) {
  const id = state.picked;
  if (id === null) {
    return map.contention;
  }
  if (key === "ArrowUp") {
    return towards(id);
  }
  if (key === "ArrowDown") {
    return map.isClaim(id) ? rowUnder(id)[0] : map.part(id).premises[0];
  }
  const above = towards(id);
  const row = above === null ? [] : rowUnder(above);
  const at = row.indexOf(map.isClaim(id) ? id : map.part(id).premises[0]);
  return row[at + (key === "ArrowRight" ? 1 : -1)];
}
