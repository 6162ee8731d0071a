// Searches the index that Pagefind wrote, as one types into the field of the header.
const root = new URL('..', import.meta.url);
const field = document.getElementById('search');
const found = document.getElementById('found');
const results = document.getElementById('results');
const all = document.getElementById('all');
const LIMIT = 12;

let pagefind;
const load = () => (pagefind ??= import(new URL('pagefind/pagefind.js', root)));

/** A result as an item of the list. Pagefind's excerpt is HTML of its own: text and `<mark>`. */
function itemOf({ raw_url: path, url, meta, excerpt }) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = new URL((path ?? url).replace(/^\//, ''), root);
  link.textContent = meta.title;
  const text = document.createElement('p');
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  text.append(...parsed.body.childNodes);
  item.append(link, text);
  return item;
}

function show(words, items) {
  results.replaceChildren(...items);
  results.hidden = items.length === 0;
  all.hidden = items.length > 0;
  const count = items.length === 1 ? 'One page' : `${items.length} pages`;
  if (!words) found.textContent = 'All pages, in one list.';
  else
    found.textContent = items.length
      ? `${count} for “${words}”.`
      : `Nothing for “${words}”. All pages, in one list.`;
}

/** Pages for some words, the best first; nothing where the reader has typed on meanwhile. */
async function find(words) {
  const { debouncedSearch } = await load();
  const answer = words ? await debouncedSearch(words, {}, 120) : { results: [] };
  return answer && Promise.all(answer.results.slice(0, LIMIT).map((result) => result.data()));
}

async function search() {
  const words = field.value.trim();
  try {
    const pages = await find(words);
    if (pages && words === field.value.trim()) show(words, pages.map(itemOf));
  } catch {
    show('', []);
    found.textContent = 'The search can’t be had just now. All pages, in one list.';
  }
}

field.value = new URLSearchParams(location.search).get('q') ?? '';
field.addEventListener('input', search);
field.form.addEventListener('submit', (event) => {
  event.preventDefault();
  history.replaceState(null, '', `?${new URLSearchParams({ q: field.value })}`);
  search();
});
if (field.value) {
  all.hidden = true;
  found.textContent = 'Searching …';
  search();
}
