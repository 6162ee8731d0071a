// What all pages share: head, header, contents, footer.
import { escape } from './html.js';

const link = ({ path, name }, here, up) =>
  `<li><a href="${up}${path}"${path === here ? ' aria-current="page"' : ''}>${escape(name)}</a></li>`;

const groupOf = ({ name, pages }, here, up) =>
  `<section><h2>${name}</h2><ul>${pages.map((page) => link(page, here, up)).join('')}</ul></section>`;

const onThisPage = (sections) =>
  sections.length < 3
    ? ''
    : `<nav class="sections" aria-labelledby="on-this-page"><h2 id="on-this-page">On this page</h2><ul>${sections
        .map(({ id, name }) => `<li><a href="#${id}">${escape(name)}</a></li>`)
        .join('')}</ul></nav>`;

const step = (page, word, up) =>
  page
    ? `<a rel="${word}" href="${up}${page.path}"><small>${word === 'prev' ? 'Before' : 'Next'}</small> ${escape(page.name)}</a>`
    : '';

/**
 * A page as HTML.
 * @param {{ path: string, title: string, description: string, main: string, sections?: object[], live?: string[],
 *   groups: object[], neighbours?: object[], siteUrl?: string, version: string, isSearched?: boolean, head?: string }} page
 *   `path` from the root of the site, `live` names of modules that draw stories, `siteUrl` the site's address if it has one
 */
export function layOut(page) {
  const {
    path,
    title,
    description,
    main,
    sections = [],
    live = [],
    groups,
    neighbours = [],
    siteUrl,
    version,
  } = page;
  const up = '../'.repeat(path.split('/').length - 1);
  const address = siteUrl && new URL(path.replace(/(^|\/)index\.html$/, '$1'), siteUrl).href;
  const [before, after] = neighbours;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(title)}</title>
<meta name="description" content="${escape(description)}">
<meta property="og:title" content="${escape(title)}">
<meta property="og:description" content="${escape(description)}">
${address ? `<link rel="canonical" href="${escape(address)}">\n<meta property="og:url" content="${escape(address)}">\n` : ''}<link rel="icon" type="image/svg+xml" href="${up}assets/icon.svg">
<link rel="preload" href="${up}site/fonts/newsreader-roman.woff2" as="font" type="font/woff2" crossorigin>
${main.includes('<salve-pull-quote') ? `<link rel="preload" href="${up}site/fonts/newsreader-italic.woff2" as="font" type="font/woff2" crossorigin>\n` : ''}<link rel="preload" href="${up}site/fonts/figtree.woff2" as="font" type="font/woff2" crossorigin>
<link rel="stylesheet" href="${up}assets/site.css">
<link rel="stylesheet" href="${up}dist/salve.css">
<script type="module" src="${up}dist/salve.js"></script>
${live.map((name) => `<script type="module" src="${up}live/${name}.js"></script>\n`).join('')}<script type="module" src="${up}assets/site.js"></script>
</head>
<body>
<a class="skip" href="#main">Skip to the text</a>
<header class="masthead">
<p class="name"><a href="${up}index.html"${path === 'index.html' ? ' aria-current="page"' : ''}>Salve Elements</a></p>
<button type="button" class="open" popovertarget="contents">Contents</button>
<form role="search" action="${up}search.html">
<label class="visually-hidden" for="search">Search this site</label>
<input type="search" id="search" name="q" placeholder="Search" autocomplete="off" enterkeyhint="search">
<button>Search</button>
</form>
</header>
<div class="columns${sections.length < 3 ? '' : ' with-sections'}">
<nav class="contents" id="contents" aria-label="Contents" popover>
<button type="button" class="close" popovertarget="contents" popovertargetaction="hide">Close</button>
${groups.map((group) => groupOf(group, path, up)).join('\n')}
</nav>
<main id="main" tabindex="-1"${page.isSearched === false ? '' : ' data-pagefind-body'}>
${main}
${before || after ? `<nav class="steps" aria-label="Pages before and after" data-pagefind-ignore>${step(before, 'prev', up)}${step(after, 'next', up)}</nav>` : ''}
</main>
${onThisPage(sections)}
</div>
<footer class="foot">
<p>Salve Elements ${version}, under the <a href="${up}LICENSE.txt">MIT licence</a>. This site sets no cookies, counts nobody, and asks nothing of any other server. <a href="${up}search.html">All pages</a></p>
</footer>
</body>
</html>
`;
}
