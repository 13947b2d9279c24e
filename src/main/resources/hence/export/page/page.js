/* The page's data and state. Nothing is remembered outside of the page. */

const page = JSON.parse(document.getElementById("data").textContent);
const map = new ArgumentMap(page.contention, page.claims, page.reasons);

/** Which language of the map is shown; the static parts of the page follow its attribute. */
let language = page.languages[0];

const state = {
  folded: new Set(),
  /** What the reader thinks of single claims: accepted, doubted or rejected. */
  marks: new Map(Object.entries(page.start.marks)),
  picked: null,
  found: new Set(),
  /** The parts that stand out while the rest fades; empty to light them all. */
  lit: new Set(),
};

/** The words of a key with the places {0}, {1} ... filled in. */
function say(key, ...values) {
  const words = page.words[language][key] ?? key;
  return words.replace(/\{(\d)\}/g, (place, index) => values[index] ?? place);
}

/** A text in the language shown. */
function spoken(text) {
  return text[language];
}

/** A few words to know a part by. */
function nameOf(id) {
  const part = map.part(id);
  return map.isClaim(id) ? spoken(part.name) : part.premises.map(nameOf).join(" + ");
}

/** Whether the reader looks at what holds and not only at what is said. */
function judges() {
  return state.marks.size > 0 || page.start.judge;
}

function startLanguage() {
  const wanted = page.start.language ? [page.start.language] : navigator.languages ?? [];
  for (const tag of wanted) {
    const main = tag.split("-")[0];
    const spokenHere = page.languages.find((own) => own === tag || own.split("-")[0] === main);
    if (spokenHere) {
      return spokenHere;
    }
  }
  return page.languages[0];
}

/** The light or dark that the page shows: the reader's choice, the file's, else the system's. */
function themeShown() {
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  return document.documentElement.dataset.theme ?? (dark ? "dark" : "light");
}

function motionWanted() {
  return !matchMedia("(prefers-reduced-motion: reduce)").matches;
}
