// Pages that are neither a guide nor an element: the first one, the one of the search, and the one for what isn't there.
import { escape, shorten, textOf } from './html.js';

/** What README says between two lines of it. */
const between = (readme, from, to) =>
  readme.slice(readme.indexOf(from) + from.length, readme.indexOf(to)).trim();

const card = ({ path, name, tag, description }) =>
  `<li><h3><a href="${path}">${name}</a></h3><p>${escape(shorten(description, 120))}</p><p class="tag"><code>&lt;${tag}&gt;</code></p></li>`;

/** The first page: what README says first, and the elements at work. */
export function homePage(readme, { elements, highlight, markdown }) {
  const opening = between(readme, '# salve-elements\n', '## Paste this')
    .replace(/^(?:<picture>[^]*<\/picture>|!\[.*)$/m, '')
    .trim();
  const [lead, ...rest] = opening.split('\n\n').filter((part) => !part.startsWith('<'));
  const sentence = textOf(markdown(lead));
  const paste = /```html\n([^]*?)```/.exec(between(readme, '## Paste this', '## Elements'))[1];
  const main = `<div class="prose home">
<h1>Elements for pages that people read on hard days</h1>
<p class="standfirst">${escape(sentence)}</p>
<p class="ways"><a class="way" href="guides/start-here.html">Start here</a> <a href="site/index.html">See the sample site</a></p>
<div class="stage first">
<salve-article-list src="site/feed.xml" limit="3" heading-level="2"><a href="site/index.html">All notes of the sample site</a></salve-article-list>
</div>
<h2 id="promises">What they promise</h2>
<div class="promises">${markdown(rest.join('\n\n'))}</div>
<h2 id="paste">Paste this</h2>
<p>Copy <code>dist/</code> to your site as <code>salve/</code>, then:</p>
${highlight(paste, 'html')}
<h2 id="elements">The elements</h2>
<ul class="cards">${elements.map(card).join('\n')}</ul>
</div>`;
  return {
    path: 'index.html',
    name: 'Salve Elements',
    title: 'Salve Elements: custom elements for article pages that care for their readers',
    description: shorten(sentence),
    main,
    isSearched: false,
  };
}

/** The page that shows results, and without a script everything there is. */
export function searchPage(groups) {
  const lists = groups
    .map(
      ({ name, pages }) =>
        `<h2>${name}</h2><ul>${pages
          .map(
            ({ path, name: title, description }) =>
              `<li><a href="${path}">${escape(title)}</a>${description ? `<p>${escape(description)}</p>` : ''}</li>`,
          )
          .join('')}</ul>`,
    )
    .join('\n');
  return {
    path: 'search.html',
    name: 'Search',
    title: 'Search · Salve Elements',
    description: 'Search the guides and the pages of the elements, or find them all in one list.',
    main: `<div class="prose">
<h1>Search</h1>
<p id="found" role="status">All pages, in one list.</p>
<ol id="results" class="results" hidden></ol>
<div id="all" class="all">${lists}</div>
</div>
<script type="module" src="assets/search.js"></script>`,
    isSearched: false,
  };
}

/** A page for addresses that lead nowhere, which may be at any depth: its links are whole. */
export const missingPage = (siteUrl) => `<!doctype html>
<html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Not here · Salve Elements</title><link rel="stylesheet" href="${siteUrl}assets/site.css">
<body><main class="prose missing"><h1>There is nothing at this address</h1>
<p>It may have moved. <a href="${siteUrl}search.html">All pages, in one list</a></p></main></body></html>
`;
