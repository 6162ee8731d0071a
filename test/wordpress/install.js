// Puts each WordPress of `VERSIONS` into .wordpress/, from Debian and the npm registry alone: minutes the first time, nothing after that.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { makeDatabase } from './mariadb.js';

const { env } = process;

/** Builds of WordPress, minified but whole. */
const BUILDS = '@wp-playground/wordpress-builds@0.9.19';

/** Debian's, which is the oldest that the plugin is for; the first that has script modules; the newest that a registry holds. */
export const VERSIONS = { 6.1: 'debian', 6.5: 'wp-6.5', 6.7: 'wp-nightly' };

/** Debian's own packages of which WordPress 6.1 takes files by links. */
const LINKED = ['wordpress', 'wordpress-theme-twentytwentythree', 'wordpress-theme-twentytwentyone'];
const LIBRARIES = ['libjs-underscore', 'libjs-cropper', 'php-getid3'];
const NEEDED = [
  'mariadb-client-core',
  'mariadb-server-core',
  'php-cli',
  'php-gd',
  'php-mbstring',
  'php-mysql',
  'php-xml',
  'unzip',
];

export const folder = fileURLToPath(new URL('../../.wordpress/', import.meta.url));

function run(command, words, cwd = folder) {
  execFileSync(command, words, { cwd, stdio: ['ignore', 'ignore', 'inherit'], env: { ...env, CI: '1' } });
}

/** Unpacks a package of npm's, and gives back its folder. */
function unpack(name, to) {
  mkdirSync(`${folder}npm/${to}`, { recursive: true });
  const file = execFileSync('npm', ['pack', '--silent', name], { cwd: `${folder}npm`, encoding: 'utf8' });
  run('tar', ['xzf', file.trim(), '-C', to], `${folder}npm`);
  rmSync(`${folder}npm/${file.trim()}`);
  return `${folder}npm/${to}/package`;
}

/** Debian's WordPress without Debian's web server: the packages are unpacked, not installed. */
function installDebian(site) {
  const place = `${folder}deb/`;
  mkdirSync(place);
  run('apt-get', ['-qq', 'download', ...LINKED, ...LIBRARIES], place);
  for (const file of readdirSync(place).filter((name) => name.endsWith('.deb')))
    run('dpkg', ['-x', file, 'root'], place);
  const root = `${place}root/`;
  // What Debian shares between packages is a link here, and a file in the copy.
  rmSync(`${root}usr/share/wordpress/.htaccess`);
  run('cp', ['-rL', `${root}usr/share/wordpress`, site]);
  rmSync(place, { recursive: true });
}

/** A build of npm's: its PHP is in an archive, and what browsers ask for stands beside it. */
function installBuild(builds, name, site) {
  mkdirSync(site);
  run('unzip', ['-q', `${builds}/src/wordpress/${name}.zip`, '-d', site]);
  cpSync(`${builds}/public/${name}/`, site, { recursive: true });
}

/** Gives a WordPress a configuration that reads its database and address from the environment, and asks nobody outside. */
function configure(site) {
  // What keeps a site in another database than MariaDB.
  for (const name of ['database', 'db.php', 'mu-plugins', 'plugins/sqlite-database-integration'])
    rmSync(`${site}/wp-content/${name}`, { recursive: true, force: true });
  for (const name of ['wp-config.php', 'router.php'])
    cpSync(fileURLToPath(new URL(name, import.meta.url)), `${site}/${name}`);
}

export function installWordPress() {
  const done = `${folder}installed-5`;
  if (existsSync(done)) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['-qq', 'update'], '/');
    run('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', ...NEEDED], '/');
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(`${folder}npm`, { recursive: true });
  console.log(`Installing WordPress ${Object.keys(VERSIONS).join(', ')} in ${folder}`);
  const builds = unpack(BUILDS, 'builds');
  for (const [version, name] of Object.entries(VERSIONS)) {
    const site = `${folder}${version}`;
    if (name === 'debian') installDebian(site);
    else installBuild(builds, name, site);
    configure(site);
  }
  rmSync(`${folder}npm`, { recursive: true });
  makeDatabase(`${folder}mariadb`);
  writeFileSync(done, '');
}

/** Copies a WordPress of your own, which `WORDPRESS` names. */
export function adopt(source) {
  const site = `${folder}own`;
  rmSync(site, { recursive: true, force: true });
  cpSync(source, site, { recursive: true });
  configure(site);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  installWordPress();
  if (env.WORDPRESS) adopt(env.WORDPRESS);
}
