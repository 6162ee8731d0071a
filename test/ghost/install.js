// Puts a Ghost, the Node that it wants and a mail server for it into .ghost/, from the npm registry alone: minutes the first time, nothing after that.
// Its database is compiled here, which takes a C++ compiler, make and Python.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const GHOST = '6.65.0';
const NODE = '22.23.3';
const TOOLS = [
  'pnpm@12.4.2',
  'smtp-server@3',
  'mailparser@3',
  `node-${process.platform}-${process.arch}@${NODE}`,
];
const DEBIAN = { 'g++': 'g++', make: 'make', python3: 'python3' };

export const folder = fileURLToPath(new URL('../../.ghost/', import.meta.url));
export const app = `${folder}app/package/`;
const nodeFolder = `${folder}tools/node_modules/node-${process.platform}-${process.arch}`;
export const node = `${nodeFolder}/bin/node`;

function run(command, words, cwd) {
  execFileSync(command, words, {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      PATH: `${nodeFolder}/bin:${process.env.PATH}`,
      npm_config_nodedir: nodeFolder,
      CI: '1',
    },
  });
}

function has(command) {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

export function installGhost() {
  const done = `${folder}installed-${GHOST}`;
  if (existsSync(done)) return;
  const missing = Object.keys(DEBIAN).filter((command) => !has(command));
  if (missing.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['-qq', 'update']);
    run('apt-get', [
      '-qq',
      'install',
      '-y',
      '--no-install-recommends',
      ...missing.map((command) => DEBIAN[command]),
    ]);
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(`${folder}tools`, { recursive: true });
  mkdirSync(`${folder}app`);
  console.log(`Installing Ghost ${GHOST} in ${folder}`);
  writeFileSync(`${folder}tools/package.json`, '{ "private": true }');
  run('npm', ['install', '--silent', '--no-audit', '--no-fund', ...TOOLS], `${folder}tools`);
  run('npm', ['pack', '--silent', `ghost@${GHOST}`], `${folder}app`);
  run('tar', ['xzf', `ghost-${GHOST}.tgz`], `${folder}app`);
  // Ghost's own lock file, and no install script of anybody's but the one that compiles its database.
  const pnpm = [
    'install',
    '--prod',
    '--frozen-lockfile',
    '--ignore-scripts',
    '--silent',
    '--store-dir',
    `${folder}store`,
  ];
  run(`${folder}tools/node_modules/.bin/pnpm`, pnpm, app);
  run('npm', ['run', '--silent', 'build-release'], `${app}node_modules/better-sqlite3`);
  writeFileSync(done, '');
}

// What compiles may take longer than a test does: `npm run test:ghost` begins with it.
if (process.argv[1] === fileURLToPath(import.meta.url)) installGhost();
