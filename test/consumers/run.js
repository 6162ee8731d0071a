// `npm run test:consumers`: uses the package as npm would publish it in test runners with test DOMs, and on servers that render.
//   npm run test:consumers -- --only jest-cjs,vitest-happy-dom     or CONSUMERS=jest-cjs: these alone
//   VERBOSE=1                                                      prints what each of them says
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { serve } from '../tools/serve.js';
import { labelOf, nodeOf, suites } from './suites.js';

/** Written by npm at the end of an installation. */
const INSTALLED = 'node_modules/.package-lock.json';

const { argv, env } = process;
const secondsSince = (began) => ((performance.now() - began) / 1000).toFixed(1);
const here = fileURLToPath(new URL('.', import.meta.url));
const only = (argv[argv.indexOf('--only') + 1 || argv.length] ?? env.CONSUMERS)?.split(',');
const unknown =
  only?.filter((name) => !suites.some((suite) => suite.name === name || suite.group === name)) ?? [];
if (unknown.length) throw new Error(`No suite is called ${unknown.join(' or ')}.`);
const wanted = suites.filter(({ name, group }) => !only || only.includes(name) || only.includes(group));

/** Runs a command to its end; fails with all that it said. */
function run(command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', ...options });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}:\n${stdout}${stderr}${error ?? ''}`);
  return stdout;
}

/** Installs what a group's lock names, unless it is there. */
function install(group) {
  const folder = join(here, group);
  const isThere =
    existsSync(join(folder, INSTALLED)) &&
    statSync(join(folder, INSTALLED)).mtime > statSync(join(folder, 'package-lock.json')).mtime;
  if (isThere) return;
  const began = performance.now();
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder });
  console.log(`installed ${group} (${secondsSince(began)} s)`);
}

/** Packs dist/, and unpacks it where the suites of each group find it by its name. */
function unpack(groups) {
  const folder = mkdtempSync(join(tmpdir(), 'salve-consumers-'));
  const [{ filename }] = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: join(here, '../..'),
    }),
  );
  for (const group of groups) {
    const target = join(here, group, 'node_modules/salve-elements');
    rmSync(target, { recursive: true, force: true });
    mkdirSync(target);
    run('tar', ['-xzf', join(folder, filename), '-C', target, '--strip-components=1']);
  }
  rmSync(folder, { recursive: true });
}

/** Answers as an endpoint of one's own does; the feed is missing. */
const answer = (url, response) => {
  if (url.pathname !== '/subscribe') return false;
  response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"ok":true,"state":"pending"}');
  return true;
};

/** Runs a suite; gives what it said where it failed. */
function test({ group, node, args, variables = {} }, origin) {
  const child = spawn(nodeOf(node, group), args, {
    cwd: join(here, group),
    env: {
      ...env,
      ...variables,
      ORIGIN: origin,
      CI: '1',
      NO_COLOR: '1',

      DEBUG_PRINT_LIMIT: '0',
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, said })));
}

const groups = [...new Set(wanted.map(({ group }) => group))];
groups.forEach(install);
unpack(groups);
const server = await serve(answer);
const rows = [];
for (const suite of wanted) {
  const began = performance.now();
  const { status, said } = await test(suite, server.origin);
  const seconds = secondsSince(began);
  rows.push({ suite: suite.name, with: labelOf(suite), result: status === 0 ? 'passed' : 'FAILED', seconds });
  console.log(`${status === 0 ? 'ok' : 'not ok'}  ${suite.name} (${seconds} s)`);
  if (status !== 0 || env.VERBOSE) console.log(said.replace(/^/gm, '    '));
}
await server.close();
console.table(rows);
const failed = rows.filter(({ result }) => result === 'FAILED').length;
console.log(`${rows.length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
