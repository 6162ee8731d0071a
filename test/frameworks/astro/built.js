// The built page must hold the elements as they were written, and the script that defines them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const page = readFileSync('dist/index.html', 'utf8');

const EXPECTED = [
  '<salve-article headline="The tide table on the wall" author="Jo Lindqvist" date-published="2026-02-19" reading-time="3">',
  '<salve-article-card class="next" headline="Whose umbrella is this" href="https://tidewater.example/notes/whose-umbrella-is-this" description="Things left in the waiting room, and what their owners said when they came back for them." reading-time="4" heading-level="2">',
  '<img slot="image" src="https://tidewater.example/pictures/whose-umbrella-is-this.jpg"',
  '<salve-article-card lang="es" headline="La marea vuelve" href="/es/la-marea-vuelve" reading-time="2">',
];
for (const markup of EXPECTED) assert.ok(page.includes(markup), `The page lacks ${markup}`);

const script = page.match(/<script type="module" src="([^"]+)"/)?.[1];
assert.ok(script, 'The page lacks the script that defines the elements');
assert.match(readFileSync(`dist${script}`, 'utf8'), /["'`]salve-article-card["'`]/);
