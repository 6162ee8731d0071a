// `npm run build`: runs each step in turn and prints the sizes, or all that a failing step says.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { brotliCompressSync } from 'node:zlib';

const STEPS = [
  'vite build --logLevel warn',
  'tsc -p tsconfig.build.json',
  'custom-elements-manifest analyze --config custom-elements-manifest.config.js --quiet',
  'node scripts/build-wordpress.js',
  'vite build --config builder/vite.config.ts --logLevel warn',
  'tsc -p builder/tsconfig.build.json',
  'node scripts/integrity.js',
];

for (const step of STEPS) {
  const { status, stdout, stderr, error } = spawnSync(step, { shell: true, encoding: 'utf8' });
  if (status === 0) continue;
  console.error(`${stdout ?? ''}${stderr ?? ''}${error ?? ''}\nFailed: ${step}`);
  process.exit(status || 1);
}

const number = new Intl.NumberFormat('en');
for (const name of readdirSync('dist').filter((file) => /^salve[\w-]*\.(js|css)$/.test(file))) {
  const file = `dist/${name}`;
  const bytes = readFileSync(file);
  const brotli = brotliCompressSync(bytes).length;
  console.log(`${file}: ${number.format(bytes.length)} bytes, ${number.format(brotli)} compressed by brotli`);
}
console.log(
  'Modules, types, locales, editor data, integrity.json, the builder of own files and the plugin for WordPress are in dist/ too.',
);
