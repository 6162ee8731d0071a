// Runs what README and the guides give to be pasted and typed.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import ts from 'typescript';
import { launch } from '../tools/browsers.js';
import { fillIn, serveSamples } from '../tools/sample-pages.js';
import { brokenTags, samples, texts } from '../tools/samples.js';
import { settle, visit } from '../tools/visit.js';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const { scripts } = JSON.parse(read('package.json'));

let browser;
let server;
before(async () => {
  server = await serveSamples();
  browser = await launch('chromium');
});
after(async () => {
  await browser.close();
  await server.close();
});

for (const { code, place } of samples('html')) {
  test(`the HTML at ${place} works as it is pasted`, async () => {
    const { page, lines } = await visit(browser, server.put(fillIn(code)));
    await settle(page);
    const undefined_ = await page.$$eval(':not(:defined)', (elements) =>
      elements.map(({ localName }) => localName),
    );
    assert.deepEqual({ undefined_, lines }, { undefined_: [], lines: [] });
    await page.close();
  });
}

test('each tag of the samples ends on the line of its last attribute, as Markdown asks for', () => {
  const found = samples('html', 'jsx').flatMap(({ code, place }) =>
    brokenTags(code).map((line) => `${place}: ${line}`),
  );
  assert.deepEqual(found, []);
});

test('each script of the snippets is well formed, and imports what there is', async () => {
  const found = samples('js', 'ts');
  assert.ok(found.length > 5);
  for (const { code, place } of found) {
    const { diagnostics } = ts.transpileModule(code, { reportDiagnostics: true, fileName: 'snippet.ts' });
    assert.deepEqual(
      diagnostics.map(({ messageText }) => messageText),
      [],
      place,
    );
    for (const [, names, from] of code.matchAll(
      /^import (?:(\{[^}]+\}|\w+) from )?'(salve-elements[^']*)'/gm,
    )) {
      const file = import.meta.resolve(from);
      const wanted = (names?.match(/[\w$]+(?: \w+)?/g) ?? []).filter((name) => !name.startsWith('type '));
      if (!names?.startsWith('{') || from.endsWith('/jsx')) assert.ok(readFileSync(new URL(file)), place);
      else {
        const exported = await import(from);
        for (const name of wanted) assert.ok(name in exported, `${place}: ${name}`);
      }
    }
  }
});

test('each command that README and the guides name is there', () => {
  for (const { path, text } of texts) {
    for (const [, name] of text.matchAll(/npm run ([\w:-]+)/g))
      assert.ok(scripts[name], `${path}: npm run ${name}`);
  }
  for (const name of ['start', 'test']) assert.ok(scripts[name]);
});
