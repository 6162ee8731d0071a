// `npm run test:types`: checks the samples beside this file against dist/, by each version of TypeScript and way of finding modules.
//   TYPESCRIPT=6 RESOLUTION=bundler npm run test:types     by one version, in one way
// Each sample has its own library alone: who uses Preact has no React.
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const here = fileURLToPath(new URL('.', import.meta.url));
const project = join(here, '../..');
const { TYPESCRIPT, RESOLUTION } = process.env;

const VERSIONS = TYPESCRIPT ? TYPESCRIPT.split(',') : ['5', '6', '7'];
const RESOLUTIONS = { bundler: 'esnext', node16: 'node16', nodenext: 'nodenext' };

/** Each sample's file, what it needs beside the package, and how its JSX is read. */
const SAMPLES = [
  { file: 'plain.ts', packages: [] },
  { file: 'one-element.ts', packages: [] },
  {
    file: 'react.tsx',
    packages: ['@types/react', 'csstype'],
    options: { jsx: 'react-jsx' },
  },
  {
    file: 'preact.tsx',
    packages: ['preact'],
    options: { jsx: 'react-jsx', jsxImportSource: 'preact' },
  },
  {
    file: 'solid.tsx',
    packages: ['solid-js', 'csstype', 'seroval', 'seroval-plugins'],
    options: { jsx: 'preserve', jsxImportSource: 'solid-js' },
  },
];

/** Packages that the package's own declarations name. */
const DEPENDENCIES = [
  'idb',
  'lit',
  'lit-element',
  'lit-html',
  '@lit/context',
  '@lit/reactive-element',
  '@lit/task',
  '@lit-labs/ssr-dom-shim',
  '@types/trusted-types',
];

/** Lays out a site that has one sample and what it needs. */
function install({ file, packages }, folder) {
  const modules = join(folder, 'node_modules');
  for (const name of DEPENDENCIES)
    cpSync(join(project, 'node_modules', name), join(modules, name), { recursive: true });
  for (const name of packages)
    cpSync(join(here, 'node_modules', name), join(modules, name), { recursive: true });
  for (const path of ['package.json', 'dist'])
    cpSync(join(project, path), join(modules, 'salve-elements', path), { recursive: true });
  cpSync(join(here, 'samples', file), join(folder, file));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
}

/** Checks a sample; gives what was wrong, or nothing. */
async function check({ file, options }, folder, version, resolution) {
  const config = `tsconfig.${version}.${resolution}.json`;
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2023', 'dom', 'dom.iterable'],
    module: RESOLUTIONS[resolution],
    moduleResolution: resolution,
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    verbatimModuleSyntax: true,
    skipLibCheck: false,
    noEmit: true,
    ...options,
  };
  writeFileSync(join(folder, config), JSON.stringify({ compilerOptions, files: [file] }));
  const compiler = join(here, 'node_modules', `typescript-${version}`);
  const { bin, version: full } = JSON.parse(readFileSync(join(compiler, 'package.json'), 'utf8'));
  const fault = await promisify(execFile)(process.execPath, [join(compiler, bin.tsc), '-p', config], {
    cwd: folder,
  }).then(
    () => '',
    ({ stdout, stderr }) => stdout + stderr,
  );
  console.log(`${fault ? 'not ok' : 'ok'}  ${file}, TypeScript ${full}, ${resolution}\n${fault}`.trimEnd());
  return fault;
}

const temporary = mkdtempSync(join(tmpdir(), 'salve-types-'));
try {
  const faults = await Promise.all(
    SAMPLES.map(async (sample) => {
      const folder = join(temporary, sample.file);
      mkdirSync(folder);
      install(sample, folder);
      const found = [];
      for (const version of VERSIONS)
        for (const resolution of RESOLUTION ? [RESOLUTION] : Object.keys(RESOLUTIONS))
          found.push(await check(sample, folder, version, resolution));
      return found;
    }),
  );
  process.exitCode = faults.flat().some(Boolean) ? 1 : 0;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
