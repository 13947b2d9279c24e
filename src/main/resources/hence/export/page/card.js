/* The card beside the map: a part in full, in every language, with its paragraphs and what if. */

function fillCard() {
  const card = byId("card");
  const id = state.picked;
  card.hidden = id === null;
  if (id === null) {
    card.replaceChildren();
    return;
  }
  const part = map.part(id);
  const close = iconButton("close", say("close"), () => pick(null));
  close.classList.add("close");
  card.setAttribute("aria-label", kindOf(id));
  card.replaceChildren(html("p", { class: "kind " + (map.isClaim(id) ? "" : map.role(part)) }, kindOf(id)), close);
  card.append(...(map.isClaim(id) ? claimCard(part) : reasonCard(part)));
  card.scrollTop = 0;
}

function kindOf(id) {
  const part = map.part(id);
  if (!map.isClaim(id)) {
    return say("role." + map.role(part));
  }
  const kind = say(id === map.contention ? "contention" : "claim");
  return part.implicit ? `${kind} · ${say("implicit")}` : kind;
}

function claimCard(claim) {
  const others = page.languages.filter((tag) => tag !== language && claim.text[tag] !== claim.text[language]);
  return [
    html("p", { class: "sentence", lang: language }, spoken(claim.text)),
    ...others.map((tag) => html("p", { class: "sentence other", lang: tag }, claim.text[tag])),
    ...statusLines(claim.id),
    markButtons(claim.id),
    foldButton(claim.id),
    ...mentions("serves", map.reasonsUsing(claim.id), (reason) => reason.target),
    ...mentions("rests", map.reasonsOn(claim.id), (reason) => reason.id),
    ...paragraphs(claim),
  ].filter((node) => node !== null);
}

function reasonCard(reason) {
  return [
    html("h3", {}, say("premises")),
    ...reason.premises.map((premise) => mention("", premise, spoken(map.part(premise).text))),
    html("h3", {}, say("bears")),
    mention("", reason.target, map.isClaim(reason.target) ? spoken(map.part(reason.target).text) : nameOf(reason.target)),
    ...(reason.warrant ? [html("h3", {}, say("warrant")), html("p", {}, spoken(reason.warrant))] : []),
    ...statusLines(reason.id),
    ...mentions("undercuts", map.reasonsOn(reason.id), (undercut) => undercut.id),
  ];
}

/** The status word, and which reason decides. */
function statusLines(id) {
  if (!judges()) {
    return [];
  }
  const status = statusOf(painted.status, id);
  return [html("p", { class: "status" }, html("b", { class: status }, say("status." + status)), " ", why(id))];
}

function markButtons(id) {
  const button = (opinion, act, key) =>
    html(
      "button",
      { type: "button", "aria-pressed": state.marks.get(id) === opinion, title: key, onclick: () => mark(id, opinion) },
      say(act),
    );
  return html(
    "div",
    { class: "marks", role: "group", "aria-label": say("what-if") },
    button("rejected", "reject", "R"),
    button("doubted", "doubt", "D"),
    button("accepted", "accept", "A"),
  );
}

function foldButton(id) {
  if (map.reasonsOn(id).length === 0) {
    return null;
  }
  const label = say(state.folded.has(id) ? "unfold" : "fold");
  return html("button", { type: "button", class: "fold", onclick: () => toggleFold(id) }, label);
}

/** A list of reasons by their words; a click goes there. */
function mentions(heading, reasons, goTo) {
  if (reasons.length === 0) {
    return [];
  }
  const lines = reasons.map((reason) => {
    const there = goTo(reason);
    const word = heading === "serves" ? say("serves." + map.role(reason)) : say(map.connective(reason));
    return mention(word, there, nameOf(there), map.role(reason));
  });
  return [html("h3", {}, say(heading)), ...lines];
}

function mention(word, id, text, role = "") {
  const label = word === "" ? null : html("b", { class: role }, word + " ");
  return html("button", { type: "button", class: "mention", onclick: () => goTo(id) }, label, text);
}

function paragraphs(claim) {
  const lines = claim.cites.map((cite) => {
    const source = page.sources[cite.source];
    const digest = source.digest[cite.paragraph - 1];
    const where = cite.paragraph > 0 ? say("paragraphs", cite.paragraph) : "";
    return html(
      "p",
      { class: "paragraph" },
      html("b", {}, where + " "),
      page.sources.length > 1 || !digest ? spoken(source.title) + " " : "",
      digest ? spoken(digest) : "",
      cite.quote === "" ? "" : html("q", {}, cite.quote),
    );
  });
  return lines.length === 0 ? [] : [html("h3", {}, say("cites")), ...lines];
}
