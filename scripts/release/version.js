// The version: what comes next, and where it is written.
import { readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const write = (path, text) => writeFileSync(new URL(path, root), text);

const UNRELEASED = '## Unreleased\n';

/** Files besides package.json that name the version, each by what stands before it. */
const NAMED = {
  'src/internal/define.ts': "version = '",
  'integrations/wordpress/salve-elements.php': 'Version:           ',
  'integrations/wordpress/readme.txt': 'Stable tag: ',
};

/** All that `writeVersion` changes. */
export const WRITTEN = ['package.json', 'package-lock.json', 'CHANGELOG.md', ...Object.keys(NAMED)];

export const readVersion = () => JSON.parse(read('package.json')).version;

/** The next minor version, which may break before 1.0. */
export function nextVersion(version = readVersion()) {
  const [major, minor] = version.split('.').map(Number);
  return `${major}.${minor + 1}.0`;
}

/** Tells whether a version is later than another. Both are three numbers. */
export function isLater(version, than) {
  const [a, b] = [version, than].map((each) => each.split('.').map(Number));
  const place = a.findIndex((number, index) => number !== b[index]);
  return place >= 0 && a[place] > b[place];
}

/** The changelog's entries under a heading's beginning; empty where there is no such heading. */
export function entriesOf(heading, changelog = read('CHANGELOG.md')) {
  const [, section = ''] = `\n${changelog}`.split(`\n## ${heading}`);
  return section
    .split('\n## ')[0]
    .split('\n')
    .filter((line) => line.startsWith('- '));
}

/** The changelog with what is unreleased under a version and its day, `2026-11-30`. */
export function moveUnreleased(changelog, version, day) {
  if (!changelog.includes(UNRELEASED)) throw new Error('CHANGELOG.md has no heading "Unreleased".');
  if (!entriesOf('Unreleased', changelog).length)
    throw new Error('CHANGELOG.md has nothing under "Unreleased".');
  return changelog.replace(UNRELEASED, `${UNRELEASED}\n## ${version} (${day})\n`);
}

/** Writes a version into package.json, its lock and the changelog. */
export function writeVersion(version, day = new Date().toISOString().slice(0, 10)) {
  write('CHANGELOG.md', moveUnreleased(read('CHANGELOG.md'), version, day));
  for (const [path, before] of Object.entries(NAMED)) {
    const text = read(path);
    const changed = text.replace(before + readVersion(), before + version);
    if (changed === text) throw new Error(`${path} does not name the version.`);
    write(path, changed);
  }
  const old = `"version": "${readVersion()}"`;
  const now = `"version": "${version}"`;
  write('package.json', read('package.json').replace(old, now));
  // The lock's first two are the package itself.
  write('package-lock.json', read('package-lock.json').replace(old, now).replace(old, now));
  const lock = JSON.parse(read('package-lock.json'));
  if (lock.version !== version || lock.packages[''].version !== version)
    throw new Error('package-lock.json has another version than package.json.');
}
