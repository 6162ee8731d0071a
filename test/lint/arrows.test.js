import { test } from 'node:test';
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Only our own rules, so that a line of code that stands alone needs no types: the same objects that `eslint .` uses.
const { default: config } = await import('../../eslint.config.js');
const own = config.filter(({ rules = {} }) =>
  Object.keys(rules).some((id) => id === 'salve/arrows' || id.startsWith('no-restricted-')),
);
const parser = config.find(({ languageOptions }) => languageOptions?.parser)?.languageOptions.parser;
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  overrideConfig: [{ files: ['**/*.ts'], languageOptions: { parser } }, ...own],
});

async function rulesBroken(file, code) {
  const [{ messages }] = await eslint.lintText(code, { filePath: `${root}src/${file}` });
  return messages.map(({ ruleId, message }) => ruleId ?? message);
}

const REFUSED = [
  ['a leaf imports nothing of ours', 'url.ts', `import { collapse } from './text.js';`],
  ['a leaf imports no package', 'text.ts', `import { html } from 'lit';`],
  ['schema imports nothing', 'schema.ts', `import { readDate } from './date.js';`],
  ['a domain imports no element', 'page/page.ts', `import { SalveArticle } from '../elements/article.js';`],
  ['a domain imports no other domain', 'feed/atom.ts', `import { readPage } from '../page/page.js';`],
  ['a domain imports nothing of Lit', 'journal/store/database.ts', `import { html } from 'lit';`],
  ['only the journal imports idb', 'feed/cache.ts', `import { openDB } from 'idb';`],
  [
    'define imports no element',
    'internal/define.ts',
    `import { SalveArticle } from '../elements/article.js';`,
  ],
  [
    'a key of a context imports no element',
    'article-context.ts',
    `import { SalveArticle } from './elements/article.js';`,
  ],
  ['events import nothing of ours', 'events.ts', `import { warn } from './warn.js';`],
  [
    'what elements share imports no domain',
    'internal/styles/tokens.ts',
    `import { keyOf } from '../../journal/journal.js';`,
  ],
  ['styles import no other package', 'internal/styles/tokens.ts', `import { consume } from '@lit/context';`],
  ['an element imports no unknown package', 'elements/pull-quote.ts', `import { debounce } from 'lodash';`],
  ['an element imports another only to use it', 'elements/pull-quote.ts', `import './article-card.js';`],
  [
    'a part imports no element',
    'elements/pull-quote/share-controller.ts',
    `import { SalvePullQuote } from '../pull-quote.js';`,
  ],
  [
    'a part imports not even an element’s type',
    'elements/pull-quote/share-controller.ts',
    `import type { SalvePullQuote } from '../pull-quote.js';`,
  ],
  ['a part imports no other element', 'elements/pull-quote/share-controller.ts', `import '../article.js';`],
  [
    'a part imports no part of another element',
    'elements/pull-quote/share-controller.ts',
    `import { cardStyles } from '../article-card/styles.js';`,
  ],
  [
    'an element imports no part of another',
    'elements/pull-quote.ts',
    `import { cardStyles } from './article-card/styles.js';`,
  ],
  [
    'what elements share imports no element',
    'internal/focus.ts',
    `import { SalveArticle } from '../elements/article.js';`,
  ],
  ['no element knows the index', 'elements/pull-quote.ts', `import '../index.js';`],
  ['translations import no domain', 'locales/es.ts', `import { readPage } from '../page/page.js';`],
  ['a re-export is an import', 'page/page.ts', `export { define } from '../internal/define.js';`],
  [
    'nothing assembles templates',
    'elements/article.ts',
    `import { unsafeHTML } from 'lit/directives/unsafe-html.js';`,
  ],
  ['fetch stands in feed and subscribe', 'elements/article-list.ts', `fetch('/feed.xml');`],
  ['fetch by another name', 'elements/article-list.ts', `window.fetch('/feed.xml');`],
  ['fetch is not the journal’s', 'journal/export.ts', `fetch('/');`],
  ['indexedDB stands in the journal', 'elements/reflection-prompt.ts', `indexedDB.open('x');`],
  ['indexedDB by another name', 'subscribe/ghost.ts', `globalThis.indexedDB.open('x');`],
  ['localStorage stands in the journal', 'elements/reflection-prompt.ts', `localStorage.setItem('a', 'b');`],
  ['eval stands nowhere', 'text.ts', `eval('1');`],
  ['the console is spoken to by warn', 'elements/article.ts', `console.log('here');`],
  ['innerHTML stands nowhere', 'elements/article.ts', `document.body.innerHTML = '<p>';`],
  ['insertAdjacentHTML stands nowhere', 'feed/read.ts', `document.body.insertAdjacentHTML('beforeend', '');`],
  ['exports have names', 'url.ts', `export default 1;`],
  ['TypeScript is for types', 'url.ts', `enum A { B }`],
];

for (const [title, file, code] of REFUSED) {
  test(`lint refuses: ${title}`, async () => {
    const broken = await rulesBroken(file, code);
    assert.equal(
      broken.length > 0 && broken.every((id) => /^(salve|no-restricted)/.test(id)),
      true,
      `${broken}`,
    );
  });
}

const ALLOWED = [
  [
    'an element uses its styles',
    'elements/pull-quote.ts',
    `import { quoteStyles } from './pull-quote/styles.js';`,
  ],
  [
    'an element consumes the context of another',
    'elements/reflection-prompt.ts',
    `import { articleContext } from './article.js';`,
  ],
  [
    'an element knows the key of a context without the element that provides it',
    'elements/pull-quote.ts',
    `import { articleContext } from '../article-context.js';`,
  ],
  [
    'an element renders another',
    'elements/article-list.ts',
    "import './article-card.js';\nhtml`<salve-article-card></salve-article-card>`;",
  ],
  [
    'a part uses a sibling',
    'elements/pull-quote/share-controller.ts',
    `import { quoteStyles } from './styles.js';`,
  ],
  [
    'a part uses a domain and Lit',
    'elements/pull-quote/share-controller.ts',
    `import { html } from 'lit';\nimport { findPassage } from '../../quote/passage.js';`,
  ],
  [
    'an element imports another that its parts render',
    'elements/reflection-prompt.ts',
    "import './reflection-lock.js';",
  ],
  ['an element uses a domain', 'elements/article.ts', `import { readPage } from '../page/page.js';`],
  ['a type may come from anywhere', 'locales/es.ts', `import type { Words } from './translation.js';`],
  ['a domain uses the leaves', 'feed/atom.ts', `import { readDate } from '../date.js';`],
  ['feed fetches', 'feed/fetch.ts', `fetch('/feed.xml');`],
  ['subscribe fetches', 'subscribe/endpoint.ts', `fetch('/subscribe');`],
  [
    'the journal has its database',
    'journal/store/database.ts',
    `import { openDB } from 'idb';\nindexedDB.databases();`,
  ],
  ['warn speaks to the console', 'warn.ts', `console.warn('x');`],
  ['a translation is the default export', 'locales/es.ts', `export default {};`],
];

for (const [title, file, code] of ALLOWED) {
  test(`lint allows: ${title}`, async () => {
    assert.deepEqual(await rulesBroken(file, code), []);
  });
}
