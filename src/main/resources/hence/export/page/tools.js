/* The buttons at the top. */

const ICONS = {
  tour: "M8 5L19 12L8 19Z",
  outline: "M5 6H7M10 6H20M8 12H10M13 12H20M8 18H10M13 18H20",
  closer: "M12 5V19M5 12H19",
  wider: "M5 12H19",
  fit: "M4 9V4H9M15 4H20V9M20 15V20H15M9 20H4V15",
  unfold: "M12 4V20M7 9L12 4L17 9M7 15L12 20L17 15",
  fold: "M12 3V10M8 7L12 11L16 7M12 21V14M8 17L12 13L16 17",
  dark: "M20 14A8 8 0 1 1 10 4A6.5 6.5 0 0 0 20 14Z",
  light: "M12 8A4 4 0 1 0 12 16A4 4 0 1 0 12 8M12 2V4M12 20V22M2 12H4M20 12H22M5 5L6.4 6.4M17.6 17.6L19 19M5 19L6.4 17.6M17.6 6.4L19 5",
  keys: "M9 9A3 3 0 1 1 12 12.5V14M12 18V18.2",
  close: "M6 6L18 18M18 6L6 18",
  previous: "M15 5L8 12L15 19",
  next: "M9 5L16 12L9 19",
};

function iconButton(icon, label, act, key = "") {
  const title = key === "" ? label : `${label} (${key})`;
  return html(
    "button",
    { type: "button", class: "icon", "aria-label": label, title, onclick: act },
    svg("svg", { viewBox: "0 0 24 24", "aria-hidden": "true" }, svg("path", { d: ICONS[icon] })),
  );
}

function fillTools() {
  const focused = document.activeElement?.dataset?.tool;
  const tools = byId("tools");
  const search = byId("query") ?? searchField();
  search.placeholder = say("search");
  search.setAttribute("aria-label", say("search"));
  const dark = themeShown() === "dark";
  const other = page.languages[(page.languages.indexOf(language) + 1) % page.languages.length];
  const named = (tool, button) => {
    button.dataset.tool = tool;
    return button;
  };
  const tour = html("button", { type: "button", class: "start-tour", title: "T", onclick: () => startTour() });
  tour.append(svg("svg", { viewBox: "0 0 24 24", "aria-hidden": "true" }, svg("path", { d: ICONS.tour })), say("tour"));
  tools.replaceChildren(
    ...(page.tours.length > 0 ? [named("tour", tour)] : []),
    html("span", { class: "search" }, search, byId("finds") ?? html("div", { id: "finds", hidden: "" })),
    named("outline", iconButton("outline", say("outline"), toggleOutline, "O")),
    named("unfold", iconButton("unfold", say("unfold-all"), unfoldAll)),
    named("fold", iconButton("fold", say("fold-all"), foldAll)),
    named("wider", iconButton("wider", say("zoom-out"), () => zoom(1 / 1.25), "−")),
    named("closer", iconButton("closer", say("zoom-in"), () => zoom(1.25), "+")),
    named("fit", iconButton("fit", say("fit"), fitMap, "F")),
    named("theme", iconButton(dark ? "light" : "dark", say(dark ? "light" : "dark"), nextTheme)),
    ...(page.languages.length > 1 ? [named("language", languageButton(other))] : []),
    named("keys", iconButton("keys", say("keys"), showKeys, "?")),
  );
  if (focused) {
    tools.querySelector(`[data-tool="${focused}"]`)?.focus();
  }
}

/** In the other language's own words, for whoever looks for it. */
function languageButton(tag) {
  const name = page.words[tag]["language.name"];
  return html("button", { type: "button", class: "language", lang: tag, onclick: nextLanguage }, page.languages.length > 2 ? tag : name);
}

/** The keys, as a dialog that Esc closes by itself. */
function showKeys() {
  const dialog = byId("keys");
  const row = (keys, key) => html("tr", {}, html("th", { scope: "row" }, keys), html("td", {}, say(key)));
  dialog.replaceChildren(
    html("h2", {}, say("keys")),
    html(
      "table",
      {},
      row("↑ ↓ ← →", "keys.walk"),
      row(say("keys.space.name"), "keys.space"),
      row("R  D  A", "keys.marks"),
      row("X", "keys.reset"),
      row("/", "keys.search"),
      row("T", "keys.tour"),
      row("O", "keys.outline"),
      row("+  −  0  F", "keys.zoom"),
      row("Esc", "keys.escape"),
      row(say("keys.pointer.name"), "keys.pointer"),
    ),
    html("form", { method: "dialog" }, html("button", { autofocus: "" }, say("close"))),
  );
  dialog.showModal();
}
