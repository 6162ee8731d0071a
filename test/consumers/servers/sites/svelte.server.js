// Svelte on a server; its component is compiled to built/ once for it, and once for the browser.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { compile } from 'svelte/compiler';
import 'salve-elements';
import { page } from '../note.js';

const source = readFileSync(new URL('Note.svelte', import.meta.url), 'utf8');
mkdirSync('built', { recursive: true });
for (const generate of ['server', 'client'])
  writeFileSync(`built/note.${generate}.js`, compile(source, { generate }).js.code);
const { render } = await import('svelte/server');
const { default: Note } = await import('../built/note.server.js');
console.log(page((await render(Note)).body, '/client.js'));
