// Writes dist/integrity.json: the SHA-384 of every script and style sheet of dist/, as `integrity` takes it.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const dist = new URL('../dist/', import.meta.url);

/** Hashes by path, in the order of the paths. The plugin for WordPress has the files' hashes of its own. */
export function hashFiles() {
  const paths = readdirSync(dist, { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(js|css)$/.test(path) && !path.startsWith('wordpress/'))
    .sort();
  const hash = (path) =>
    createHash('sha384')
      .update(readFileSync(new URL(path, dist)))
      .digest('base64');
  return Object.fromEntries(paths.map((path) => [path, `sha384-${hash(path)}`]));
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(new URL('integrity.json', dist), `${JSON.stringify(hashFiles(), null, 2)}\n`);
