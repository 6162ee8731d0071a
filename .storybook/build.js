// Builds dist/ and the Storybook, each only where what it is made from has changed since: `npm run storybook:build`, and first in `npm start`.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const shell = process.platform === 'win32';

const SOURCES = [
  'builder',
  'src',
  'custom-elements-manifest.config.js',
  'package-lock.json',
  'package.json',
  'scripts',
  'stories/memory-journal.ts',
  'tsconfig.build.json',
  'tsconfig.json',
  'vite.config.ts',
];

const STEPS = [
  {
    says: 'Building the elements …',
    command: ['npm', 'run', '--silent', 'build'],
    from: SOURCES,
    to: 'dist',
    // CI lets no dist/ land that is not what its sources build.
    isCommitted: true,
  },
  {
    says: 'Building the Storybook …',
    command: [
      'npx',
      '--no',
      'storybook',
      'build',
      '--output-dir',
      'storybook-static',
      '--quiet',
      '--disable-telemetry',
    ],
    from: [...SOURCES, 'dist', 'stories', '.storybook', 'docs/accessibility', 'test/bench/results.md'],
    to: 'storybook-static',
  },
];

/** Files at and below a path of the project, in one order everywhere. */
function filesOf(path) {
  const entry = statSync(root + path, { throwIfNoEntry: false });
  if (!entry?.isDirectory()) return entry ? [path] : [];
  return readdirSync(root + path)
    .sort()
    .flatMap((name) => filesOf(`${path}/${name}`));
}

/** One hash of what a step reads and what it has written. */
function stateOf({ from, to }) {
  const hash = createHash('sha256');
  for (const file of [...from, to].flatMap(filesOf))
    hash
      .update(`${file}\0`)
      .update(readFileSync(root + file))
      .update('\0');
  return hash.digest('hex');
}

const stampOf = ({ to }) => `${root}node_modules/.cache/salve-elements/${to}`;

function isAsCommitted({ from, to }) {
  const { status, stdout } = spawnSync('git', ['status', '--porcelain', '--ignored', '--', ...from, to], {
    cwd: root,
    encoding: 'utf8',
  });
  return status === 0 && stdout === '';
}

function isCurrent(step) {
  if (filesOf(step.to).length === 0) return false;
  if (step.isCommitted && isAsCommitted(step)) return true;
  const stamp = stampOf(step);
  return !!statSync(stamp, { throwIfNoEntry: false }) && readFileSync(stamp, 'utf8') === stateOf(step);
}

/** Runs a command without a word, unless it fails: then all of them are in the error. */
function run([command, ...words], signal) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { cwd: root, shell, signal, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${said}\n"${[command, ...words].join(' ')}" failed.`)),
    );
  });
}

/** Builds what is not there yet, with a line for each step. */
export async function build({ print = console.log, signal } = {}) {
  for (const step of STEPS) {
    if (isCurrent(step)) continue;
    print(step.says);
    await run(step.command, signal);
    mkdirSync(fileURLToPath(new URL('../node_modules/.cache/salve-elements/', import.meta.url)), {
      recursive: true,
    });
    writeFileSync(stampOf(step), stateOf(step));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await build();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
