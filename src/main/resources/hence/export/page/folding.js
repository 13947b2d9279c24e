/* What of a map is seen when some claims are folded; the same rules as on the desktop. */

function below(map, id) {
  const part = map.part(id);
  return [...(part.premises ?? []), ...map.reasonsOn(id).map((reason) => reason.id)];
}

/** Everything that rests under some claims, whether or not something else shows it. */
function allBelow(map, ids) {
  const found = new Set();
  const open = [...ids];
  const expanded = new Set();
  while (open.length > 0) {
    const id = open.pop();
    if (expanded.has(id)) {
      continue;
    }
    expanded.add(id);
    for (const next of below(map, id)) {
      found.add(next);
      open.push(next);
    }
  }
  return found;
}

/** Ids of the parts that the folded claims hide: all that they serve is folded or hidden. */
function hiddenBy(map, folded) {
  const under = allBelow(map, folded);
  const open = [...map.parts.keys()].filter((id) => !under.has(id));
  const seen = new Set();
  open.push(map.contention);
  while (open.length > 0) {
    const id = open.pop();
    if (seen.has(id)) {
      continue;
    }
    seen.add(id);
    if (!folded.has(id)) {
      open.push(...below(map, id));
    }
  }
  return new Set([...under].filter((id) => !seen.has(id)));
}

/** How many claims a folded claim hides. */
function hiddenCount(map, hidden, claim) {
  return [...allBelow(map, [claim])].filter((id) => hidden.has(id) && map.isClaim(id)).length;
}

/** The claims at that many steps of reasons from the contention that have something to fold. */
function foldable(map, depth) {
  const depths = new Map([[map.contention, 0]]);
  const open = [map.contention];
  for (let next = 0; next < open.length; next++) {
    const part = map.part(open[next]);
    const own = depths.get(part.id);
    const reach = (id, deep) => {
      if (!depths.has(id)) {
        depths.set(id, deep);
        open.push(id);
      }
    };
    (part.premises ?? []).forEach((id) => reach(id, own + 1));
    map.reasonsOn(part.id).forEach((reason) => reach(reason.id, own));
  }
  const at = [...depths].filter(([id, deep]) => deep === depth && map.isClaim(id));
  return new Set(at.map(([id]) => id).filter((id) => map.reasonsOn(id).length > 0));
}

/** The folds that are left when a part is shown by its shortest way from the contention. */
function revealing(map, folded, part) {
  if (!hiddenBy(map, folded).has(part)) {
    return folded;
  }
  const left = new Set(folded);
  wayTo(map, part).slice(0, -1).forEach((id) => left.delete(id));
  return left;
}

/** The parts from the contention (or whatever it hangs from) down to a part. */
function wayTo(map, part) {
  const above = new Map([[part, null]]);
  const open = [part];
  let last = part;
  for (let next = 0; next < open.length; next++) {
    last = open[next];
    if (last === map.contention) {
      break;
    }
    const own = map.part(last);
    const serves = map.isClaim(last) ? map.reasonsUsing(last).map((use) => use.id) : [own.target];
    for (const id of serves.filter((serve) => !above.has(serve))) {
      above.set(id, last);
      open.push(id);
    }
  }
  const way = [];
  for (let at = last; at !== null; at = above.get(at)) {
    way.push(at);
  }
  return way;
}
