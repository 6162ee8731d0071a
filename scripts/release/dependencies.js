// `npm run check:dependencies`: what ships has licences that may ship, a reason for each dependency, and no known fault.
//   OFFLINE=1  takes no answer of the registry for none, as where it can't be asked; otherwise that fails.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { readBundled } from './bundled.js';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');

/** Licences that ask for no more than their text beside the code. */
const ALLOWED = ['0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/** Packages that dist/builder/ holds, which nobody installs. */
const BUILDER = ['@rollup/browser', 'terser'];

const { dependencies } = JSON.parse(read('package.json'));
const { packages } = JSON.parse(read('package-lock.json'));

/** Faults of the dependencies' licences, and of the texts that ship beside the bundle. */
function checkLicences() {
  const shipped = Object.entries(packages).filter(([path, { dev, optional }]) => path && !dev && !optional);
  const refused = shipped
    .filter(([, { license }]) => !ALLOWED.includes(license))
    .map(
      ([path, { license }]) =>
        `${path} has the licence ${license}, which is not in the list of those that may ship.`,
    );
  const text = read('dist/THIRD-PARTY-LICENSES.md');
  const missing = readBundled()
    .filter(({ name, version, license }) => !text.includes(`## ${name} - ${version} (${license})\n`))
    .map(({ name, version }) => `dist/THIRD-PARTY-LICENSES.md lacks ${name} ${version}.`);
  const builderText = read('dist/builder/THIRD-PARTY-LICENSES.md');
  const ofBuilder = BUILDER.filter((name) => {
    const { version, license } = packages[`node_modules/${name}`];
    return !ALLOWED.includes(license) || !builderText.includes(`## ${name} - ${version} (${license})\n`);
  }).map((name) => `dist/builder/THIRD-PARTY-LICENSES.md lacks ${name}, or its licence may not ship.`);
  return [...refused, ...missing, ...ofBuilder];
}

/** Dependencies without a range or a reason, and reasons without a dependency. */
function checkReasons() {
  const rows = [
    ...read('docs/decisions/dependencies.md').matchAll(/^\| `([^`]+)` +\| `([^`]+)` +\| (.*?) *\|$/gm),
  ];
  const told = Object.fromEntries(rows.map(([, name, range]) => [name, range]));
  return [
    ...Object.entries(dependencies)
      .filter(([name, range]) => told[name] !== range)
      .map(([name, range]) => `docs/decisions/dependencies.md has no reason for ${name} ${range}.`),
    ...Object.keys(told)
      .filter((name) => !dependencies[name])
      .map((name) => `docs/decisions/dependencies.md has ${name}, which is no dependency.`),
    ...Object.entries(dependencies)
      .filter(([, range]) => !/^\^\d+\.\d+\.\d+$/.test(range))
      .map(([name, range]) => `${name} is asked for as ${range}, not as a range within one major version.`),
  ];
}

/** Known faults of what ships, or why they can't be known. https://docs.npmjs.com/cli/commands/npm-audit#exit-code */
function audit() {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  let report;
  try {
    report = JSON.parse(stdout);
  } catch {
    return { unknown: `npm audit said: ${stdout.slice(0, 200)}` };
  }
  if (!report.vulnerabilities)
    return { unknown: report.message ?? report.error?.summary ?? 'no reason given' };
  return {
    found: Object.values(report.vulnerabilities).map(
      ({ name, severity, range }) =>
        `${name} ${range} has a fault that is known (${severity}): npm audit --omit=dev`,
    ),
  };
}

const { found = [], unknown } = audit();
const faults = [...checkLicences(), ...checkReasons(), ...found];
for (const fault of faults) console.error(fault);
if (unknown) console.error(`The registry could not be asked for known faults: ${unknown}`);
const names = Object.keys(packages).filter((path) => path && !packages[path].dev && !packages[path].optional);
console.log(
  `${names.length} packages ship or are installed with it: ${faults.length} faults${unknown ? ', known faults not asked for' : ''}.`,
);
if (faults.length || (unknown && !process.env.OFFLINE)) process.exitCode = 1;
