// The pages of a site as a server writes them: an article with its prompt and quote, a list, a form.
import { findNote, NOTES } from './articles.js';

/**
 * Ways to write the same page. A site by the `recipe` follows the guide "Sites that swap pages".
 * @typedef {'bare' | 'full' | 'recipe'} Variant
 */
export const VARIANTS = ['bare', 'full', 'recipe'];

/** Name of the prompt in each article: the same, as a template has it. */
export const PROMPT = 'friend';

export const pathOf = (variant, slug) => `/${variant}/${slug}`;

export const TAGS =
  '<link rel="stylesheet" href="/dist/salve.css"><script type="module" src="/dist/salve.js"></script>';

/** Links that every page has, for a reader to go by. */
export const navOf = (variant) =>
  NOTES.map(({ slug, headline }) => `<a href="${pathOf(variant, slug)}">${headline}</a>`).join(' ');

/** The inside of <main>. A server that has been written to meanwhile has one paragraph `more`. */
export function mainOf(variant, { slug, headline, author, date, paragraphs, quote, question }, more = false) {
  const [tag, attributes] = variant === 'bare' ? ['article', ''] : ['salve-article', ''];
  const id = variant === 'recipe' ? ` article-id="note-${slug}"` : '';
  return `<${tag}${id}${attributes}>
      <h1>${headline}</h1>
      <p>By <a rel="author" href="/authors">${author}</a>, <time datetime="${date}">${date}</time></p>
      ${more ? '<p class="more">A line that was added this morning.</p>' : ''}
      ${paragraphs.map((words) => `<p>${words}</p>`).join('\n      ')}
      <salve-pull-quote share share-image quote="${quote}"></salve-pull-quote>
      <salve-reflection-prompt name="${PROMPT}">${question}</salve-reflection-prompt>
    </${tag}>
    <salve-article-list src="/${variant}/feed.json" limit="2"></salve-article-list>`;
}

/** Form as its service gives it to be pasted. `keep` is what a library asks of an element that stays. */
export const formOf = (keep = '') => `<salve-subscribe-form service="endpoint" ${keep}>
      <form action="/subscribe" method="post">
        <label>Email <input type="email" name="email" autocomplete="email" required></label>
        <button>Send me letters</button>
      </form>
    </salve-subscribe-form>`;

/** What a page says of itself in its head, but for a bare one. */
export const metadataOf = (variant, { slug, headline }, origin) =>
  `<title>${headline} · Low Tide Notes</title>` +
  (variant === 'bare'
    ? ''
    : `<link rel="canonical" href="${origin}${pathOf(variant, slug)}"><meta property="og:title" content="${headline}">`);

/** A whole page, with what a site adds for its library. */
export function pageOf(site, variant, note, { origin, more }) {
  const own = { ...site, ...(variant === 'recipe' && site.recipe) };
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    ${metadataOf(variant, note, origin)}
    ${TAGS}
    ${own.head ?? ''}
  </head>
  <body ${own.body ?? ''}>
    <header><nav>${navOf(variant)}</nav></header>
    <main id="main" ${own.main ?? ''}>
    ${mainOf(variant, note, more)}
    </main>
    <footer>${formOf(own.form)}</footer>
  </body>
</html>`;
}

/** The site's feed: every note of it. */
export const feedOf = (variant, origin) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Low Tide Notes',
    items: NOTES.map(({ slug, headline, author, date }) => ({
      id: origin + pathOf(variant, slug),
      url: origin + pathOf(variant, slug),
      title: headline,
      authors: [{ name: author }],
      date_published: `${date}T08:00:00Z`,
    })),
  });

/** The note and the variant that a path names. */
export function findPage(pathname) {
  const [, variant, slug] = pathname.split('/');
  const note = findNote(slug);
  return VARIANTS.includes(variant) && note ? { variant, note } : undefined;
}
