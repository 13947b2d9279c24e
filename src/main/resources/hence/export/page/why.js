/* Why a part stands or falls, in a sentence: which reason decides. */

function why(id) {
  const part = map.part(id);
  const status = statusOf(painted.status, id);
  const is = (other, wanted) => statusOf(painted.status, other) === wanted;
  if (state.marks.has(id)) {
    return say("why.mark." + state.marks.get(id));
  }
  return map.isClaim(id) ? whyClaim(part, status, is) : whyReason(part, status, is);
}

function whyClaim(claim, status, is) {
  const on = map.reasonsOn(claim.id);
  const supports = on.filter((reason) => reason.stance === "for");
  const objections = on.filter((reason) => reason.stance === "against");
  const standing = objections.find((reason) => is(reason.id, "in"));
  const undecided = on.find((reason) => is(reason.id, "undecided"));
  if (status === "out") {
    return standing
      ? say("why.out.objection", nameOf(standing.id))
      : say("why.out.reasons", supports.map((reason) => nameOf(reason.id)).join(say("and")));
  }
  if (status === "undecided") {
    return undecided ? say("why.undecided", nameOf(undecided.id)) : say("why.circle");
  }
  const holding = supports.find((reason) => is(reason.id, "in"));
  const ground = holding ? say("why.in.reason", nameOf(holding.id)) : say("why.in.ground");
  return objections.length > 0 ? ground + " " + say("why.in.answered", nameOf(objections[0].id)) : ground;
}

function whyReason(reason, status, is) {
  const undercuts = map.reasonsOn(reason.id).filter((on) => on.stance === "against");
  if (status === "out") {
    const fallen = reason.premises.find((premise) => is(premise, "out"));
    const undercut = undercuts.find((on) => is(on.id, "in"));
    return fallen ? say("why.out.premise", nameOf(fallen)) : say("why.out.undercut", nameOf(undercut.id));
  }
  if (status === "undecided") {
    const open = [...reason.premises, ...undercuts.map((on) => on.id)].find((id) => is(id, "undecided"));
    return open ? say("why.undecided", nameOf(open)) : say("why.circle");
  }
  return say("why.in.premises");
}
