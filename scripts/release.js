// `npm run release`: makes a release, or all of it but what can't be taken back.
//   npm run release -- --dry-run          tries all of it as the next minor version, and puts every file back
//   npm run release -- 0.2.0              writes the version, the changelog and dist/, checks, commits and tags
//   npm run release -- --publish          checks what the tag holds, and publishes it: the workflow's way
//   --built                               takes dist/ as just built and proven, as .ci/run has it
//   UPDATE=1                              writes scripts/release/package-files.txt, for review
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { tryInstalled } from '../test/release/install.js';
import { writeBill } from '../test/release/sbom.js';
import { checkWorkflows } from '../test/release/workflows.js';
import { hashFiles } from './integrity.js';
import { entriesOf, isLater, nextVersion, readVersion, WRITTEN, writeVersion } from './release/version.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = `${root}release/`;
const { env } = process;
const {
  values: { 'dry-run': isDry = false, publish: isPublished = false, built: isBuilt = false },
  positionals: [wanted],
} = parseArgs({
  allowPositionals: true,
  options: { 'dry-run': { type: 'boolean' }, publish: { type: 'boolean' }, built: { type: 'boolean' } },
});

/** Runs a command in the project, and returns what it says. */
function run(command, ...args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...env, npm_config_loglevel: 'error' },
    maxBuffer: 1e8,
  });
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ')} failed:\n${stdout ?? ''}${stderr ?? ''}${error ?? ''}`);
  return stdout.trim();
}

/** Names a step, does it, and prints what it found and its seconds. */
async function step(name, act) {
  const began = performance.now();
  const found = await act();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${name}: ${found} (${seconds} s)`);
}

const require = (isTrue, message) => {
  if (!isTrue) throw new Error(message);
};

function build() {
  run('npm', 'run', 'build');
  const changed = run('git', 'status', '--porcelain', '--', 'dist').split('\n').filter(Boolean);
  return changed.map((line) => line.slice(2).trim());
}

/** The packed files, against the list that was reviewed. */
function compareFiles(paths) {
  const list = `${root}scripts/release/package-files.txt`;
  if (env.UPDATE) writeFileSync(list, `${paths.join('\n')}\n`);
  const reviewed = readFileSync(list, 'utf8').trim().split('\n');
  const more = paths.filter((path) => !reviewed.includes(path));
  const fewer = reviewed.filter((path) => !paths.includes(path));
  require(!more.length &&
    !fewer.length, `The package is not as scripts/release/package-files.txt has it; look, then write it by UPDATE=1:\n${[
    ...more.map((path) => `+ ${path}`),
    ...fewer.map((path) => `- ${path}`),
  ].join('\n')}`);
}

const version = isPublished ? readVersion() : (wanted ?? (isDry ? nextVersion() : ''));
const tag = `v${version}`;
let tarball;

async function release() {
  require(/^\d+\.\d+\.\d+$/.test(version), 'Name a version, such as 0.2.0, or --dry-run.');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);

  await step('dist/ as committed', () => {
    require(isBuilt || !build().length, 'A fresh dist/ has other bytes than the one that is committed.');
    return isBuilt ? 'built before' : 'the bytes of a fresh build';
  });
  await step('Version', () => {
    if (isPublished) {
      const named = env.GITHUB_REF_NAME ?? run('git', 'describe', '--exact-match', '--tags');
      require(named === tag, `The tag is ${named}, and package.json has ${version}.`);
      require(entriesOf(`${version} (`).length, `CHANGELOG.md has no entries under ${version} and its day.`);
      return `${tag}, with ${entriesOf(`${version} (`).length} entries in the changelog`;
    }
    require(isLater(version, readVersion()), `${version} is not later than ${readVersion()}.`);
    require(!run('git', 'tag', '--list', tag), `There is a tag ${tag} already.`);
    const entries = entriesOf('Unreleased').length;
    writeVersion(version);
    const changed = build();
    return `${version}, with ${entries} entries in the changelog; ${changed.length} files of dist/ name it`;
  });
  await step('Integrity', () => {
    const written = JSON.parse(readFileSync(`${root}dist/integrity.json`, 'utf8'));
    const hashes = hashFiles();
    require(JSON.stringify(written) === JSON.stringify(hashes), 'dist/integrity.json is not of these files.');
    copyFileSync(`${root}dist/integrity.json`, `${folder}integrity.json`);
    return `${Object.keys(hashes).length} hashes`;
  });
  await step('Dependencies', () => run('npm', 'run', '--silent', 'check:dependencies'));
  await step('Bill of materials', async () => (await writeBill(`${folder}sbom.cdx.json`)).join(', '));
  await step('Budget and exports', () => {
    run('npm', 'run', '--silent', 'test:package');
    return 'kept';
  });
  await step('Package', () => {
    const [{ filename, files, size, unpackedSize }] = JSON.parse(
      run('npm', 'pack', '--json', '--ignore-scripts', '--pack-destination', folder),
    );
    tarball = folder + filename;
    compareFiles(files.map(({ path }) => path).sort());
    require(statSync(tarball).size === size, `${filename} is not of the size that npm says.`);
    return `${filename}, ${files.length} files, ${size} bytes, ${unpackedSize} unpacked`;
  });
  await step('Installed and drawn', async () => (await tryInstalled(tarball)).join(', '));
  await step('Workflows', async () => (await checkWorkflows()).join(', '));
  await step(isPublished ? 'Publish' : 'Publish by a dry run', () => {
    const isReal = isPublished && !isDry;
    if (isReal) {
      const { repository } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
      require(repository?.url, 'npm links a provenance to the repository: package.json has to name it.');
    }
    run('npm', 'publish', tarball, '--access', 'public', ...(isReal ? ['--provenance'] : ['--dry-run']));
    return isReal ? 'done, with its provenance' : 'accepted';
  });
  if (isPublished || isDry) return;
  await step('Commit and tag', () => {
    run('git', 'add', '--', ...WRITTEN, 'dist');
    run('git', 'commit', '--quiet', '--message', `Release ${version}`);
    run('git', 'tag', '--annotate', tag, '--message', version);
    return `${tag}: push it with its branch, and the workflow publishes it`;
  });
}

if (run('git', 'status', '--porcelain')) {
  console.error('Commit or put away what is changed: a release is of a commit.');
  process.exit(1);
}
const isPutBack = isDry && !isPublished;
try {
  await release();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  if (isPutBack || process.exitCode) {
    run('git', 'checkout', '--quiet', 'HEAD', '--', ...WRITTEN, 'dist');
    run('git', 'clean', '-fdq', '--', 'dist');
  }
}
