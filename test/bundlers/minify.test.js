// What minifies style sheets, beside what bundles them: cssnano is in Nuxt, and in webpack's own minimizer of CSS.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import cssnano from 'cssnano';
import postcss from 'postcss';

for (const file of ['salve.css', 'salve-plain.css'])
  test(`cssnano takes ${file} without a warning`, async () => {
    const css = readFileSync(new URL(`../../dist/${file}`, import.meta.url), 'utf8');
    const result = await postcss([cssnano()]).process(css, { from: undefined });
    assert.deepEqual(result.warnings().map(String), []);
    assert.ok(result.css.length > 0.95 * css.length, 'rules are missing');
  });
