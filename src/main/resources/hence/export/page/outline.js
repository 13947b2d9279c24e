/* The outline: the whole map as a tree that a keyboard walks and a screen reader reads. */

const outline = {
  items: () => [...byId("outline").querySelectorAll("li")],
  /** The items that no closed one hides. */
  open: () => outline.items().filter((item) => !item.parentElement.closest('li[aria-expanded="false"]')),
};

/** The list stands on the page already; with scripts it becomes a tree. */
function makeOutline() {
  const list = byId("outline").querySelector("ul");
  list.setAttribute("role", "tree");
  list.querySelectorAll("ul").forEach((inner) => inner.setAttribute("role", "group"));
  outline.items().forEach((item, index) => {
    item.setAttribute("role", "treeitem");
    item.tabIndex = index === 0 ? 0 : -1;
    if (item.querySelector("ul")) {
      item.setAttribute("aria-expanded", "true");
    }
  });
  list.addEventListener("click", (event) => {
    const item = event.target.closest("li");
    enter(item);
    pickFromOutline(item);
  });
  list.addEventListener("keydown", outlineKey);
}

function fillOutlineTools() {
  const close = iconButton("close", say("close"), toggleOutline, "O");
  close.classList.add("close");
  byId("outline-tools").replaceChildren(close);
  byId("outline").querySelector("ul").setAttribute("aria-label", say("outline"));
}

function toggleOutline() {
  const panel = byId("outline");
  panel.hidden = !panel.hidden;
  if (panel.hidden) {
    byId("stage").focus();
  } else {
    (panel.querySelector('[aria-selected="true"]') ?? outline.items()[0])?.focus();
  }
  lookAgain();
}

function pickFromOutline(item) {
  if (narrow()) {
    toggleOutline();
  }
  goTo(item.dataset.id);
}

function enter(item) {
  outline.items().forEach((other) => (other.tabIndex = other === item ? 0 : -1));
  item.focus();
}

function outlineKey(event) {
  const item = event.target.closest("li");
  const open = outline.open();
  const at = open.indexOf(item);
  const expanded = item.getAttribute("aria-expanded");
  const acts = {
    ArrowDown: () => open[at + 1],
    ArrowUp: () => open[at - 1],
    Home: () => open[0],
    End: () => open.at(-1),
    ArrowRight: () => {
      if (expanded === "false") {
        item.setAttribute("aria-expanded", "true");
        return item;
      }
      return item.querySelector("li");
    },
    ArrowLeft: () => {
      if (expanded === "true") {
        item.setAttribute("aria-expanded", "false");
        return item;
      }
      return item.parentElement.closest("li");
    },
    Enter: () => pickFromOutline(item),
    " ": () => pickFromOutline(item),
  };
  if (acts[event.key]) {
    const next = acts[event.key]();
    if (next) {
      enter(next);
    }
    event.preventDefault();
    event.stopPropagation();
  }
}

/** Marks the line of a part, and has it in sight. */
function outlineShows(id) {
  for (const item of outline.items()) {
    const isIt = item.dataset.id === id && !item.classList.contains("again");
    item.setAttribute("aria-selected", isIt);
    if (isIt && !byId("outline").hidden) {
      item.querySelector("p").scrollIntoView({ block: "nearest" });
    }
  }
}

/** What stands and what falls, in words at the end of each line. */
function outlineJudged() {
  for (const item of outline.items()) {
    const line = item.querySelector("p");
    line.querySelector(".status")?.remove();
    if (judges()) {
      const status = statusOf(painted.status, item.dataset.id);
      line.append(html("span", { class: "status " + status }, say("status." + status)));
    }
  }
}
