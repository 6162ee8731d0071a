import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { CRITERIA } from '../accessibility/criteria.js';
import { pages } from '../accessibility/report.js';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');

test('the conformance reports say what the results give: else run npm run accessibility', () => {
  const expected = pages();
  assert.deepEqual(readdirSync(new URL('docs/accessibility/', root)).sort(), Object.keys(expected).sort());
  for (const [name, text] of Object.entries(expected))
    assert.ok(read(`docs/accessibility/${name}`) === text, `docs/accessibility/${name} is another`);
});

test('each test that a conformance report names is in the file that it names', () => {
  const named = CRITERIA.flatMap(({ tests = {} }) => Object.values(tests).flat());
  assert.ok(named.length > 0);
  for (const [file, name] of named) assert.ok(read(file).includes(`it('${name}'`), `${file}: ${name}`);
});

test('every success criterion of WCAG 2.2, A and AA, is in the reports once', () => {
  const ids = CRITERIA.map(({ id }) => id);
  assert.deepEqual([...new Set(ids)], ids);
  // 4.1.1 is obsolete. https://www.w3.org/TR/WCAG22/#parsing
  const levels = (level) => CRITERIA.filter((each) => each.level === level).length;
  assert.deepEqual([levels('A'), levels('AA')], [31, 24]);
});
