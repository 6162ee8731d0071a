// Type-checks the samples beside this file, each with its framework's own checker, against the package as npm would publish it:
//   node test/frameworks/check.js [sample …]
// It installs them in a temporary folder, so that nothing of theirs reaches the project.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** Each sample's folder, and the package whose version says what it was checked with; Angular 21 and Astro 5 are the last for Node 20. */
const SAMPLES = { react: 'react', vue: 'vue', svelte: 'svelte', angular: '@angular/core', astro: 'astro' };

const here = fileURLToPath(new URL('.', import.meta.url));
const project = join(here, '../..');
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false', NO_COLOR: '1' };

/** Runs npm in `cwd`; what it prints is only worth reading when it fails. */
function npm(cwd, ...args) {
  const { status, stdout, stderr } = spawnSync('npm', args, {
    cwd,
    env,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ${args[0]} ${args[1]} failed:\n${stdout}${stderr}`);
  return stdout;
}

function check(sample, temporary, tarball) {
  const folder = join(temporary, sample);
  cpSync(join(here, sample), folder, {
    recursive: true,
    filter: (source) => !source.endsWith('node_modules'),
  });
  npm(folder, 'install', tarball, '--ignore-scripts', '--no-package-lock', '--no-audit', '--no-fund');
  npm(folder, 'run', 'check');
  const { version } = JSON.parse(
    readFileSync(join(folder, 'node_modules', SAMPLES[sample], 'package.json'), 'utf8'),
  );
  return version;
}

const asked = process.argv.slice(2);
const samples = asked.length > 0 ? asked : Object.keys(SAMPLES);
const unknown = samples.filter((sample) => !Object.hasOwn(SAMPLES, sample));
if (unknown.length > 0) {
  console.error(`There is no sample ${unknown.join(', ')}; there are ${Object.keys(SAMPLES).join(', ')}.`);
  process.exit(1);
}

const temporary = mkdtempSync(join(tmpdir(), 'salve-frameworks-'));
let failed = 0;
try {
  mkdirSync(join(temporary, 'package'));
  const [{ filename }] = JSON.parse(
    npm(project, 'pack', '--json', '--ignore-scripts', '--pack-destination', join(temporary, 'package')),
  );
  for (const sample of samples) {
    const start = performance.now();
    const seconds = () => `${((performance.now() - start) / 1000).toFixed(1)} s`;
    try {
      console.log(
        `${sample} ${check(sample, temporary, join(temporary, 'package', filename))}: passed in ${seconds()}`,
      );
    } catch (error) {
      failed++;
      console.log(`${sample}: FAILED after ${seconds()}\n${error.message}`);
    }
  }
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
const passed = samples.length - failed;
console.log(`${passed} ${passed === 1 ? 'sample' : 'samples'} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
