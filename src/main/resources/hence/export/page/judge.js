/*
 * The grounded lens: the least fixed point of the map, from all undecided. A part is visited once,
 * when its status is decided, and each link is followed once; cycles need no care. The desktop
 * judges in the same way, and a test compares the two on every part of many maps.
 */

/** The statuses "in" and "out" by part; a part without one is undecided. */
function judge(map, marks) {
  const status = new Map();
  const decided = [];
  const waits = new Map();

  const decide = (id, as) => {
    if (!status.has(id)) {
      status.set(id, as);
      decided.push(id);
    }
  };

  /** Whether the reasons on a claim, as decided so far, decide the claim. */
  const weigh = (id) => {
    const wait = waits.get(id);
    if (marks.has(id)) {
      return;
    }
    if (wait.attacked || (!wait.assumption && wait.supports === 0)) {
      decide(id, "out");
    } else if (wait.supported && wait.attacks === 0) {
      decide(id, "in");
    }
  };

  const checkReason = (id) => {
    const wait = waits.get(id);
    if (wait.premises === 0 && wait.undercuts === 0) {
      decide(id, "in");
    }
  };

  const spreadClaim = (id) => {
    for (const reason of map.reasonsUsing(id)) {
      if (status.get(id) === "out") {
        decide(reason.id, "out");
      } else {
        waits.get(reason.id).premises--;
        checkReason(reason.id);
      }
    }
  };

  const spreadReason = (reason) => {
    const isIn = status.get(reason.id) === "in";
    const wait = waits.get(reason.target);
    if (map.isClaim(reason.target)) {
      if (reason.stance === "for") {
        wait.supported ||= isIn;
        wait.supports -= isIn ? 0 : 1;
      } else {
        wait.attacked ||= isIn;
        wait.attacks -= isIn ? 0 : 1;
      }
      weigh(reason.target);
    } else if (reason.stance === "against") {
      // Only undercuts act on reasons.
      if (isIn) {
        decide(reason.target, "out");
      } else {
        wait.undercuts--;
        checkReason(reason.target);
      }
    }
  };

  for (const claim of map.claims) {
    const on = map.reasonsOn(claim.id);
    const supports = on.filter((reason) => reason.stance === "for").length;
    const assumption = supports === 0;
    const attacks = on.length - supports;
    waits.set(claim.id, { supports, attacks, assumption, supported: assumption, attacked: false });
  }
  for (const reason of map.reasons) {
    const undercuts = map.reasonsOn(reason.id).filter((on) => on.stance === "against").length;
    waits.set(reason.id, { premises: new Set(reason.premises).size, undercuts });
  }
  for (const [id, mark] of marks) {
    if (map.isClaim(id) && mark !== "doubted") {
      decide(id, mark === "accepted" ? "in" : "out");
    }
  }
  map.claims.forEach((claim) => weigh(claim.id));
  for (let next = 0; next < decided.length; next++) {
    const part = map.part(decided[next]);
    if (map.isClaim(part.id)) {
      spreadClaim(part.id);
    } else {
      spreadReason(part);
    }
  }
  return status;
}

function statusOf(status, id) {
  return status.get(id) ?? "undecided";
}
