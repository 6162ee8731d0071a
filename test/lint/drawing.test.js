import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ARROWS } from '../../eslint/arrows.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const readNames = (list) =>
  list
    .split(',')
    .map((name) => name.trim().replace('elements/x/*', 'parts'))
    .filter((name) => name !== 'nothing');

/** Arrows of the drawing "Who may import whom" in a text, part by part. */
function readDrawing(text) {
  const [, drawing] = /^#+ Who may import whom\n[^]*?```\n([^]*?)```/m.exec(text) ?? [];
  assert.ok(drawing, 'no drawing below a heading "Who may import whom"');
  return Object.fromEntries(
    drawing
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [from, to] = line.split('→');
        return readNames(from).map((part) => [part, readNames(to)]);
      }),
  );
}

/** Arrows in an order of their own. A folder may always import from itself, and no drawing says so. */
const sort = (arrows) =>
  Object.fromEntries(
    Object.entries(arrows)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([part, targets]) => [part, targets.filter((target) => target !== part).sort()]),
  );

for (const paper of ['CONTRIBUTING.md', 'docs/DESIGN.md']) {
  test(`the drawing "Who may import whom" of ${paper} has the arrows that lint enforces`, () => {
    assert.deepEqual(sort(readDrawing(readFileSync(root + paper, 'utf8'))), sort(ARROWS));
  });
}

test('a drawing with an arrow too many is not the rules', () => {
  const text = '### Who may import whom\n\n```\na → b, c\nb, c → nothing\n```\n';
  assert.deepEqual(sort(readDrawing(text)), { a: ['b', 'c'], b: [], c: [] });
  assert.notDeepEqual(sort(readDrawing(text)), sort({ a: ['b'], b: [], c: [] }));
});
