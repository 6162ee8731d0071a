// Tables of the guides, which say what this test saw.
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';

const urlOf = (guide) => new URL(`../../stories/${guide}.mdx`, import.meta.url);

/** Splits a guide around the table of this name. */
const split = (guide, name) =>
  readFileSync(urlOf(guide), 'utf8').split(
    new RegExp(`(?<=\\{/\\* ${name} \\*/\\}\n)|(?=\\{/\\* end of ${name} \\*/\\})`),
  );

/** Compares the table with what was seen, or writes it; gives the lines that differ. `rows` begins with the head. */
export async function checkTable(guide, name, rows, update) {
  const lines = rows.map((cells) => `| ${cells.join(' | ')} |`);
  lines.splice(1, 0, `|${' --- |'.repeat(rows[0].length)}`);
  const table = `\n${await format(lines.join('\n'), { parser: 'markdown' })}\n`;
  const [before, now, after] = split(guide, name);
  if (after === undefined) throw new Error(`${guide}.mdx has no place for the table "${name}".`);
  if (update) writeFileSync(urlOf(guide), `${before}${table}${after}`);
  const [wanted, present] = [table, now].map((text) => text.split('\n'));
  return update
    ? []
    : [
        ...wanted.filter((line) => !present.includes(line)).map((line) => `seen: ${line}`),
        ...present.filter((line) => !wanted.includes(line)).map((line) => `guide: ${line}`),
      ];
}
