/* Finds claims by the words in them, in any language of the map. */

const plain = (words) => words.normalize("NFKC").toLowerCase();

function finds(query) {
  const wanted = plain(query).split(/\s+/).filter((word) => word !== "");
  if (wanted.length === 0) {
    return [];
  }
  return map.claims.filter((claim) => wanted.every((word) => claim.haystack.includes(word))).map((claim) => claim.id);
}

function searchField() {
  const field = html("input", { id: "query", type: "search", autocomplete: "off", spellcheck: "false", title: "/" });
  field.addEventListener("input", () => find(field.value));
  field.addEventListener("click", () => find(field.value));
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      nextFind(event.shiftKey ? -1 : 1);
    } else if (event.key === "Escape") {
      leaveSearch();
    } else if (event.key === "ArrowDown") {
      byId("finds").querySelector("button")?.focus();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  });
  return field;
}

function find(query) {
  const ids = finds(query);
  state.found = new Set(ids);
  repaint();
  const list = byId("finds");
  list.hidden = query.trim() === "";
  const at = ids.indexOf(state.picked);
  const count = ids.length === 0 ? say("found.none") : say("found", at < 0 ? ids.length : `${at + 1}/${ids.length}`);
  const lines = ids.slice(0, 8).map((id) =>
    html("button", { type: "button", class: "mention", onclick: () => goToFind(id) }, spoken(map.part(id).text)),
  );
  list.replaceChildren(html("p", { role: "status" }, count), ...lines);
}

function nextFind(step) {
  const ids = [...state.found];
  if (ids.length > 0) {
    const at = ids.indexOf(state.picked);
    goToFind(ids[at < 0 ? (step > 0 ? 0 : ids.length - 1) : (at + step + ids.length) % ids.length]);
  }
}

/** Goes to a find; the list gives way to the map and leaves its count. */
function goToFind(id) {
  goTo(id);
  find(byId("query").value);
  byId("finds").querySelectorAll("button").forEach((line) => line.remove());
  byId("query").focus();
}

/** Closes the list; what was gone to stays picked. */
function leaveSearch() {
  byId("query").value = "";
  byId("finds").hidden = true;
  state.found = new Set();
  repaint();
  byId("stage").focus();
}
