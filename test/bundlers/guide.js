// Samples of the guide "With a bundler", and its table.
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';

const guide = new URL('../../stories/with-a-bundler.mdx', import.meta.url);

/** Entries of its samples in JavaScript. One that names no element brings them all. */
export function samplesOf({ all, tagsOf }) {
  const samples = [...readFileSync(guide, 'utf8').matchAll(/```js\n([^]*?)```/g)].map(([, code]) => code);
  return Object.fromEntries(
    samples.map((code, index) => {
      const elements = [...code.matchAll(/elements\/([\w-]+)\.js/g)].map(([, name]) => name);
      const styles = code.includes('.css');
      const tags = styles ? [] : elements.length ? [...new Set(elements.flatMap(tagsOf))] : all;
      const files = styles ? ['.css'] : [];
      return [`guide ${index + 1}`, { code, tags, files, styles, spanish: code.includes('locales/es') }];
    }),
  );
}

/** Writes the table of bytes: a row for each bundler, a column for each of these entries. */
export async function writeTable(rows) {
  const columns = {
    'all eight': 'whole',
    'a card': 'elements/article-card.js',
    'a quote': 'elements/pull-quote.js',
    'a form': 'elements/subscribe-form.js',
    'a prompt': 'elements/reflection-prompt.js',
    'salve.css': 'salve.css',
  };
  const number = new Intl.NumberFormat('en');
  const lines = Object.entries(rows).map(
    ([tool, row]) =>
      `| ${[tool, ...Object.values(columns).map((name) => (row[name] ? number.format(row[name]) : '–'))].join(' | ')} |`,
  );
  const table = [
    `| bundler | ${Object.keys(columns).join(' | ')} |`,
    `| --- |${' ---: |'.repeat(Object.keys(columns).length)}`,
    ...lines,
  ].join('\n');
  const [before, , after] = readFileSync(guide, 'utf8').split(
    /(?<=\{\/\* results \*\/\}\n)|(?=\{\/\* end of results \*\/\})/,
  );
  writeFileSync(guide, `${before}\n${await format(table, { parser: 'markdown' })}\n${after}`);
}
