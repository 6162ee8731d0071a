// The accessibility trees that are kept: a file a story, with a section for engines that agree.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('trees/', import.meta.url);
const fileOf = (id) => new URL(`${id}.txt`, folder);

/** A tree's lines without states, values and descriptions, which one engine's driver doesn't tell. */
export const withoutStates = (text) =>
  text.replace(
    /^( *- \w+(?: "(?:[^"\\]|\\.)*")?)((?: \[[^\]]*\]| value "(?:[^"\\]|\\.)*"| described "(?:[^"\\]|\\.)*")+)/gm,
    '$1',
  );

/** What the file of a story says for an engine, or nothing. */
export function expected(id, engine) {
  if (!existsSync(fileOf(id))) return '';
  const sections = readFileSync(fileOf(id), 'utf8')
    .split(/^== (.+)\n/m)
    .slice(1);
  for (let index = 0; index < sections.length; index += 2)
    if (sections[index].split(', ').includes(engine.name)) {
      const text = sections[index + 1].trimEnd();
      return engine.hasStates ? text : withoutStates(text);
    }
  return '';
}

/** Keeps the trees of a story by the name of their engine, each text once. */
export function keep({ id, title, name }, trees) {
  const groups = [];
  for (const [engine, { text, hasStates }] of Object.entries(trees)) {
    const same = groups.find((group) => (hasStates ? group.text : withoutStates(group.text)) === text);
    if (same) same.engines.push(engine);
    else groups.push({ engines: [engine], text });
  }
  const sections = groups.map(({ engines, text }) => `== ${engines.join(', ')}\n${text}\n`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(id), `${title}: ${name}\n\n${sections.join('\n')}`);
}

/** Lines of two texts, "+" before those of the second alone and "-" before those of the first alone. */
export function difference(before, after) {
  const [a, b] = [before.split('\n'), after.split('\n')];
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i][j] =
        a[i] === b[j] ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
  const lines = [];
  for (let [i, j] = [0, 0]; i < a.length || j < b.length;) {
    if (a[i] === b[j] && i < a.length) lines.push(`  ${a[(i++, j++, i - 1)]}`);
    else if (j >= b.length || (i < a.length && lengths[i + 1][j] >= lengths[i][j + 1]))
      lines.push(`- ${a[i++]}`);
    else lines.push(`+ ${b[j++]}`);
  }
  return lines.join('\n');
}
