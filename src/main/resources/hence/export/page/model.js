/* The map as the page knows it. Ids are keys of a Map, never of an object: one may be "__proto__". */

class ArgumentMap {
  constructor(contention, claims, reasons) {
    this.contention = contention;
    this.claims = claims;
    this.reasons = reasons;
    this.parts = new Map([...claims, ...reasons].map((part) => [part.id, part]));
    this.on = new Map();
    this.using = new Map();
    for (const reason of reasons) {
      listIn(this.on, reason.target).push(reason);
      for (const premise of new Set(reason.premises)) {
        listIn(this.using, premise).push(reason);
      }
    }
  }

  part(id) {
    return this.parts.get(id);
  }

  isClaim(id) {
    const part = this.parts.get(id);
    return part !== undefined && part.target === undefined;
  }

  /** The reasons whose target is that part, in reading order. */
  reasonsOn(id) {
    return this.on.get(id) ?? [];
  }

  /** The reasons that use that claim as a premise, in reading order. */
  reasonsUsing(id) {
    return this.using.get(id) ?? [];
  }

  /** What the reason does where it stands. */
  role(reason) {
    if (reason.stance === "for") {
      return "support";
    }
    if (!this.isClaim(reason.target)) {
      return "undercut";
    }
    const answers = this.reasonsUsing(reason.target).some((use) => use.stance === "against");
    return answers ? "rebuttal" : "objection";
  }

  /** The key of the word on the reason's bracket; an answer to what speaks against is a "but then". */
  connective(reason) {
    switch (this.role(reason)) {
      case "support":
        return "because";
      case "objection":
        return "however";
      case "rebuttal":
        return "butThen";
      default:
        return this.part(reason.target).stance === "for" ? "however" : "butThen";
    }
  }

  /** The map without some parts. */
  without(hidden) {
    const seen = (part) => !hidden.has(part.id);
    return new ArgumentMap(this.contention, this.claims.filter(seen), this.reasons.filter(seen));
  }
}

function listIn(map, key) {
  if (!map.has(key)) {
    map.set(key, []);
  }
  return map.get(key);
}
