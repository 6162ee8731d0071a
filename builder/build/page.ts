import type { Modules } from '../modules.js';

/** Line on each element. */
const ELEMENTS: Record<string, string> = {
  'article-card': 'leads to another article',
  'article-list': 'the newest articles, from your feed',
  'pull-quote': 'repeats a line of the article, large',
  'reflection-prompt': 'a question, and room for the reader’s own answer',
  'reflection-journal': 'all that a reader has written on your site',
  'reflection-lock': 'the lock on what a reader has written',
  'subscribe-form': 'takes an address for your letters',
  article: 'tells a quote and a prompt which article they stand in',
};

/** Elements that come along with others, by those. */
const ALONG: Record<string, string> = {
  'article-list': 'brings article-card',
  'reflection-prompt': 'brings article and reflection-lock',
  'reflection-journal': 'brings reflection-prompt',
};

const PARTS: Record<string, string> = {
  picture: 'a picture of the quote, where the tag has <code>share-image</code>',
  link: 'a shared link that leads to the quote’s own passage',
  advice: 'a line in the console where the quote differs from the article',
};

const CSP = {
  page: "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; style-src 'self'; frame-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'",
  preview:
    "default-src 'none'; script-src 'self' blob:; style-src 'self' blob:; img-src 'self' blob: data:; base-uri 'none'; form-action 'none'",
};

const head = (title: string, csp: string, style: string, script: string): string => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${csp}">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${style}.css">
<script type="module" src="${script}.js"></script>
</head>`;

const box = (name: string, value: string, label: string, note = '', isChecked = false): string =>
  `<li><label><input type="checkbox" name="${name}" value="${value}"${isChecked ? ' checked' : ''}> <span>${label}${note && ` <small>${note}</small>`}</span></label></li>`;

const group = (legend: string, note: string, boxes: string[], more = ''): string =>
  `<fieldset${more}><legend>${legend}</legend>${note && `<p class="note">${note}</p>`}<ul${boxes.length > 8 ? ' class="many"' : ''}>${boxes.join('\n')}</ul></fieldset>`;

function writeLanguage(code: string): [name: string, own: string] {
  const name = new Intl.DisplayNames('en-GB', { type: 'language' }).of(code)!;
  const own = new Intl.DisplayNames(code, { type: 'language' }).of(code)!;
  return [name, `<span lang="${code}" dir="auto">${own}</span>`];
}

/** Writes the page on which a file is chosen and made. */
export function writePage({ languages, services, version }: Modules): string {
  const elements = Object.entries(ELEMENTS).map(([name, note]) =>
    box('element', name, name, [note, ALONG[name]].filter(Boolean).join('; '), name === 'article-card'),
  );
  const named = languages
    .map((code) => [code, ...writeLanguage(code)] as const)
    .sort(([, one], [, other]) => one.localeCompare(other, 'en'));
  const byLabel = services
    .filter(({ name }) => name !== 'endpoint')
    .sort((one, other) => one.label.localeCompare(other.label, 'en'));
  const endpoint = services.find(({ name }) => name === 'endpoint')!;
  return `${head('Your own file · Salve Elements', CSP.page, 'page', 'page')}
<body>
<header>
<p class="name">Salve Elements <small>${version}</small></p>
<h1>Your own file</h1>
<p class="standfirst">One script with the elements that your pages use, and nothing else. It is made here, in your browser: nothing that you choose leaves this device.</p>
<noscript><p>This page needs its script. In a terminal, <code>npx salve-elements bundle --help</code> does the same.</p></noscript>
</header>
<main>
<form>
${group('Elements', 'Tick the tags that stand in your pages. Tick article where they have <code>&lt;salve-article&gt;</code>.', elements)}
${group(
  'With each pull quote',
  'Untick what your quotes can do without.',
  Object.entries(PARTS).map(([name, label]) => box('part', name, label, '', true)),
  ' data-for="pull-quote" hidden',
)}
${group(
  'Newsletter services',
  'Tick the one that takes your addresses. With none ticked, all are inside.',
  [...byLabel, endpoint].map(({ name, label }) => box('service', name, label)),
  ' data-for="subscribe-form" hidden',
)}
${group(
  'Languages',
  'English is always inside.',
  named.map(([code, name, own]) => box('language', code, name, own)),
)}
<div class="act">
<button type="submit">Make the file</button>
<div class="told"><p><span id="status" role="status"></span> <a id="see" href="#result" hidden>See it</a></p><progress max="4" value="0" aria-label="Making the file" hidden></progress></div>
</div>
</form>
<section id="result" aria-labelledby="result-title" hidden>
<h2 id="result-title">Your file</h2>
<p>It defines <code id="defined"></code>, and asks for no other file.</p>
<div class="scrolls" tabindex="0" role="region" aria-label="Sizes">
<table>
<caption>Bytes of each file</caption>
<thead><tr><th scope="col">file</th><th scope="col">plain</th><th scope="col">gzip</th><th scope="col" id="brotli" hidden>brotli</th></tr></thead>
<tbody id="sizes"><tr><th scope="row">salve.js</th><td></td><td></td></tr><tr><th scope="row">salve.css</th><td></td><td></td></tr></tbody>
</table>
</div>
<p class="downloads"><a id="script" class="button" download="salve.js">Download salve.js</a> <a id="styles" class="button" download="salve.css">Download salve.css</a></p>
<h3>Paste this</h3>
<p>Put both files into the folder <code>salve</code> of your site, with <a href="THIRD-PARTY-LICENSES.md" download>the licences</a>, and this into the head of your pages:</p>
<div class="listing"><pre tabindex="0" aria-label="HTML to paste"><code id="paste"></code></pre><button type="button" data-copy="paste">Copy<span class="unseen"> the HTML</span></button></div>
<h3>The same, by command</h3>
<div class="listing"><pre tabindex="0" aria-label="Command"><code id="command"></code></pre><button type="button" data-copy="command">Copy<span class="unseen"> the command</span></button></div>
<h3>At work</h3>
<p>Each of them below, by the very file. What you type there is gone when you make another.</p>
<iframe title="The elements of your file, at work"></iframe>
</section>
</main>
</body>
</html>
`;
}

/** Writes the page that shows the elements of a file. */
export const writePreview =
  (): string => `${head('The elements of your file', CSP.preview, 'preview', 'preview')}
<body><main></main></body>
</html>
`;
