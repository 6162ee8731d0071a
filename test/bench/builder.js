import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { bundle } from '../../dist/builder/bundle.js';
import { compressed } from './measure.js';

const FOUR = ['article-card', 'pull-quote', 'reflection-prompt', 'subscribe-form'];
const without = ['picture', 'link', 'advice'];

/** Choices by what people call them. */
const CHOICES = {
  'a card': { elements: ['article-card'] },
  'a card, in Spanish too': { elements: ['article-card'], languages: ['es'] },
  'a card and a quote': { elements: ['article-card', 'pull-quote'] },
  'the same, the quote without picture, link and advice': {
    elements: ['article-card', 'pull-quote'],
    without,
  },
  'a card, a quote, a prompt and a form': { elements: FOUR },
  'the same, with Ghost alone': { elements: FOUR, services: ['ghost'] },
  'the same, the quote without picture, link and advice too': {
    elements: FOUR,
    services: ['ghost'],
    without,
  },
};

/** Bytes of the files that the builder makes: of the script as it is and compressed, and of its style sheet. */
export async function weighFiles() {
  const rows = [];
  for (const [choice, asked] of Object.entries(CHOICES)) {
    const { script, styles } = await bundle(asked);
    rows.push({
      choice,
      plain: Buffer.byteLength(script),
      gzip: gzipSync(script, { level: 9 }).length,
      brotli: compressed(script),
      css: compressed(styles),
    });
  }
  return rows;
}

const guide = new URL('../../stories/your-own-file.mdx', import.meta.url);
const TABLE = /(\{\/\* sizes \*\/\}\n\n)([^]*?)(\n\n\{\/\* end of sizes \*\/\})/;
const COLUMNS = ['plain', 'gzip', 'brotli', 'css'];

/** Reads the guide's table, in the form in which `weighFiles` gives its rows. */
export function readTable() {
  const [, , table] = TABLE.exec(readFileSync(guide, 'utf8'));
  return table
    .split('\n')
    .slice(2)
    .map((line) => {
      const [choice, ...counts] = line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim());
      const numbers = counts.map((count) => Number(count.replaceAll(',', '')));
      return { choice, ...Object.fromEntries(COLUMNS.map((name, index) => [name, numbers[index]])) };
    });
}

/** Writes the guide's table. */
export function writeTable(rows) {
  const cells = [
    ['your file', 'script', 'gzip', 'brotli', 'style sheet, brotli'],
    ['---', '---:', '---:', '---:', '---:'],
    ...rows.map((row) => [row.choice, ...COLUMNS.map((name) => row[name].toLocaleString('en'))]),
  ];
  const widths = cells[0].map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const lines = cells.map((row, index) => {
    const padded = row.map((cell, column) => {
      if (index === 1) return column === 0 ? '-'.repeat(widths[0]) : `${'-'.repeat(widths[column] - 1)}:`;
      return column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]);
    });
    return `| ${padded.join(' | ')} |`;
  });
  const text = readFileSync(guide, 'utf8');
  writeFileSync(
    guide,
    text.replace(TABLE, (_, start, __, end) => start + lines.join('\n') + end),
  );
}
