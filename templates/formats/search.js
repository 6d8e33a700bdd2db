// Searches the index of the page's language, which pagefind made (toolkit/site/search.py).
const form = document.getElementById("search");
const input = form.elements.q;
const status = document.getElementById("status");
const results = document.getElementById("results");
const more = document.getElementById("more");
const AT_ONCE = 10;
const BEFORE = 8;
const WORDS = 32;

// The index has these letters as others with a mark, so that whoever types without them finds them.
const marked = Object.entries(JSON.parse(form.dataset.letters));
const encode = (text) => marked.reduce((said, [letter, other]) => said.replaceAll(letter, other), text);
const decode = (text) => marked.reduce((said, [letter, other]) => said.replaceAll(other, letter), text);

let engine;
let waiting = [];
let asked = 0;

function add(parent, tag, text = "") {
  const element = document.createElement(tag);
  element.textContent = text;
  return parent.appendChild(element);
}

function addExcerpt(article, page) {
  const words = decode(page.content).split(/\s+/);
  const found = new Set(page.locations);
  const first = found.size ? Math.max(0, Math.min(...found) - BEFORE) : 0;
  const shown = add(article, "p", first ? "… " : "");
  words.slice(first, first + WORDS).forEach((word, at) => {
    if (found.has(first + at)) add(shown, "mark", word);
    else shown.append(word);
    shown.append(" ");
  });
  if (first + WORDS < words.length) shown.append("…");
}

function addResult(page) {
  const article = add(add(results, "li"), "article");
  add(article, "p", decode(page.meta.date)).className = "dateline";
  const link = add(add(article, "h2"), "a", decode(page.meta.title));
  link.href = page.raw_url.split("/").slice(1).map(encodeURIComponent).join("/");
  addExcerpt(article, page);
  return link;
}

async function showMore() {
  const pages = await Promise.all(waiting.splice(0, AT_ONCE).map((one) => one.data()));
  more.hidden = waiting.length === 0;
  return pages.map(addResult)[0];
}

async function search(words) {
  const number = ++asked;
  try {
    engine ??= await import(new URL("search/pagefind.js", document.baseURI));
    const found = await engine.search(encode(words.normalize("NFC")));
    if (number !== asked) return;
    waiting = found.results;
    results.replaceChildren();
    const count = waiting.length;
    await showMore();
    status.textContent = count ? `${form.dataset.found}: ${count}` : form.dataset.nothing;
  } catch (error) {
    status.textContent = form.dataset.failed;
    throw error;
  }
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const where = new URL(location);
  where.searchParams.set("q", input.value);
  history.pushState(null, "", where);
  search(input.value);
});

more.addEventListener("click", async () => (await showMore())?.focus());

function start() {
  input.value = new URLSearchParams(location.search).get("q") ?? "";
  if (input.value.trim()) search(input.value);
}

form.hidden = false;
addEventListener("popstate", start);
start();
