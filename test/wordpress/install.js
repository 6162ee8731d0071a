// Puts each WordPress of `VERSIONS` into .wordpress/, from Debian and the npm registry alone: minutes the first time, nothing after that.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const { env } = process;

/** Builds of WordPress, minified but whole, and the plugin by which any WordPress keeps its site in one file of SQLite. */
const BUILDS = '@wp-playground/wordpress-builds@0.9.19';
const SQLITE = '@wp-playground/cli@3.1.56';

/** Debian's, which is the oldest that the plugin is for; the first that has script modules; the newest that a registry holds. */
export const VERSIONS = { 6.1: 'debian', 6.5: 'wp-6.5', 6.7: 'wp-nightly' };

/** Debian's own packages of which WordPress 6.1 takes files by links. */
const LINKED = ['wordpress', 'wordpress-theme-twentytwentythree', 'wordpress-theme-twentytwentyone'];
const LIBRARIES = ['libjs-underscore', 'libjs-cropper', 'php-getid3'];
const NEEDED = ['php-cli', 'php-sqlite3', 'php-mbstring', 'php-xml', 'unzip'];

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
  // The plugin for SQLite is for newer ones, and reads a field that their database has.
  const database = `${site}/wp-includes/class-wpdb.php`;
  const field = 'class wpdb {\n\tprivate $allow_unsafe_unquoted_parameters = true;';
  writeFileSync(database, readFileSync(database, 'utf8').replace('class wpdb {', field));
  rmSync(place, { recursive: true });
}

/** A build of npm's: its PHP is in an archive, and what browsers ask for stands beside it. */
function installBuild(builds, name, site) {
  mkdirSync(site);
  run('unzip', ['-q', `${builds}/src/wordpress/${name}.zip`, '-d', site]);
  cpSync(`${builds}/public/${name}/`, site, { recursive: true });
}

/** Gives a WordPress a configuration that reads its database and address from the environment, and asks nobody outside. */
function configure(site, sqlite) {
  rmSync(`${site}/wp-content/database`, { recursive: true, force: true });
  rmSync(`${site}/wp-content/mu-plugins`, { recursive: true, force: true });
  const plugin = `${site}/wp-content/plugins/sqlite-database-integration`;
  cpSync(sqlite, plugin, { recursive: true });
  const dropIn = readFileSync(`${plugin}/db.copy`, 'utf8').replace(
    '{SQLITE_IMPLEMENTATION_FOLDER_PATH}',
    plugin,
  );
  writeFileSync(`${site}/wp-content/db.php`, dropIn.replaceAll('{SQLITE_PLUGIN}', ''));
  cpSync(fileURLToPath(new URL('wp-config.php', import.meta.url)), `${site}/wp-config.php`);
  cpSync(fileURLToPath(new URL('router.php', import.meta.url)), `${site}/router.php`);
}

export function installWordPress() {
  const done = `${folder}installed-4`;
  if (existsSync(done)) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['-qq', 'update'], '/');
    run('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', ...NEEDED], '/');
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(`${folder}npm`, { recursive: true });
  console.log(`Installing WordPress ${Object.keys(VERSIONS).join(', ')} in ${folder}`);
  run('unzip', ['-q', `${unpack(SQLITE, 'sqlite')}/sqlite-database-integration.zip`, '-d', `${folder}npm`]);
  const sqlite = `${folder}npm/plugin-sqlite-database-integration`;
  const builds = unpack(BUILDS, 'builds');
  for (const [version, name] of Object.entries(VERSIONS)) {
    const site = `${folder}${version}`;
    if (name === 'debian') installDebian(site);
    else installBuild(builds, name, site);
    configure(site, sqlite);
  }
  cpSync(sqlite, `${folder}sqlite`, { recursive: true });
  rmSync(`${folder}npm`, { recursive: true });
  writeFileSync(done, '');
}

/** Copies a WordPress of your own, which `WORDPRESS` names. */
export function adopt(source) {
  const site = `${folder}own`;
  rmSync(site, { recursive: true, force: true });
  cpSync(source, site, { recursive: true });
  configure(site, `${folder}sqlite`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  installWordPress();
  if (env.WORDPRESS) adopt(env.WORDPRESS);
}
