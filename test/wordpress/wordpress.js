import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { makeArchive, makePlugin } from '../../scripts/build-wordpress.js';
import { folder, VERSIONS } from './install.js';
import { startDatabase } from './mariadb.js';

const here = fileURLToPath(new URL('.', import.meta.url));

/** What is tested: one of your own, those that `VERSIONS` names, or all that are installed. */
export const versions = process.env.WORDPRESS
  ? ['own']
  : (process.env.VERSIONS?.split(',') ?? Object.keys(VERSIONS).sort());

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A WordPress with a site of its own, in a MariaDB of its own, which PHP's server answers for. */
export class WordPress {
  #data = mkdtempSync(join(tmpdir(), 'salve-wordpress-'));
  #database;
  #isNetwork = false;
  #server;

  constructor(version) {
    this.site = `${folder}${version}`;
    this.plugin = `${this.site}/wp-content/plugins/salve-elements`;
  }

  /** Starts a site; as the first of a network of sites, where `network` says so. */
  static async start(version, { network = false } = {}) {
    const wordpress = new WordPress(version);
    await wordpress.#start(network);
    return wordpress;
  }

  get #env() {
    const own = {
      SALVE_WORDPRESS_DATA: this.#data,
      SALVE_WORDPRESS_SOCKET: this.#database.socket,
      SALVE_WORDPRESS_URL: this.url,
      ...(this.#isNetwork && { SALVE_WORDPRESS_NETWORK: '1' }),
    };
    return { ...process.env, ...own, PHP_CLI_SERVER_WORKERS: '4' };
  }

  async #start(network) {
    const port = await freePort();
    this.url = `http://127.0.0.1:${port}`;
    this.#database = await startDatabase(`${folder}mariadb`, this.#data);
    for (const left of [this.plugin, `${this.site}/wp-content/uploads`])
      rmSync(left, { recursive: true, force: true });
    mkdirSync(`${this.site}/wp-content/mu-plugins`, { recursive: true });
    cpSync(`${here}switches.php`, `${this.site}/wp-content/mu-plugins/switches.php`);
    this.#php(`${here}prepare.php`, this.site, network ? 'network' : '');
    this.#isNetwork = network;
    const words = ['-d', 'upload_max_filesize=64M', '-d', 'memory_limit=512M', '-S', `127.0.0.1:${port}`];
    this.#server = spawn('php', [...words, '-t', this.site, `${this.site}/router.php`], {
      env: this.#env,
      stdio: 'ignore',
      detached: true,
    });
    for (;;) {
      const answer = await fetch(`${this.url}/wp-login.php`).catch(() => undefined);
      if (answer?.ok) return;
      await wait(100);
    }
  }

  #php(...words) {
    return execFileSync('php', ['-d', 'memory_limit=512M', ...words], { env: this.#env, encoding: 'utf8' });
  }

  /** Runs PHP inside this WordPress, and gives back what it returns, by JSON. */
  run(code, ...given) {
    const script = `$_SERVER['HTTP_HOST'] = '${new URL(this.url).host}'; require '${this.site}/wp-load.php';
      require_once ABSPATH . 'wp-admin/includes/plugin.php'; $given = json_decode($argv[1], true);
      $result = (function () use ($given) { ${code} })(); echo "\\n@@", json_encode($result);`;
    return JSON.parse(this.#php('-r', script, JSON.stringify(given)).split('\n@@').at(-1) || 'null');
  }

  /** Writes the plugin's archive, as the build does, and gives the file's path. */
  archive() {
    const archive = join(this.#data, 'salve-elements.zip');
    writeFileSync(archive, makeArchive(makePlugin()));
    return archive;
  }

  /** Puts the plugin where WordPress unpacks an uploaded archive, and turns it on. */
  install() {
    execFileSync('unzip', ['-q', '-o', this.archive(), '-d', `${this.site}/wp-content/plugins`]);
    this.run(`return activate_plugin('salve-elements/salve-elements.php');`);
  }

  /** Adds a site to the network, with `user` for its administrator, and gives back its address. WordPress itself takes no port in one. */
  addSite(name, user) {
    const url = `${this.url}/${name}`;
    this.run(
      `global $wpdb; [$name, $user, $url] = $given;
      $id = wp_insert_site(['domain' => 'site.example', 'path' => "/$name/", 'network_id' => 1, 'user_id' => 1, 'title' => $name]);
      $wpdb->update($wpdb->blogs, ['domain' => $_SERVER['HTTP_HOST']], ['blog_id' => $id]);
      clean_blog_cache($id);
      foreach (['home', 'siteurl'] as $option) update_blog_option($id, $option, $url);
      add_user_to_blog($id, get_user_by('login', $user)->ID, 'administrator');`,
      name,
      user,
      url,
    );
    return url;
  }

  deactivate() {
    this.run(`deactivate_plugins('salve-elements/salve-elements.php');`);
  }

  publish(content, more = {}) {
    const post = {
      post_title: 'A post',
      post_status: 'publish',
      post_author: 1,
      post_content: content,
      ...more,
    };
    return this.run('return wp_insert_post(wp_slash($given[0]));', post);
  }

  content(id) {
    return this.run('return get_post($given[0])->post_content;', id);
  }

  /** What PHP complained of. */
  get log() {
    const file = `${this.#data}/debug.log`;
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  }

  async close() {
    if (this.#server?.exitCode === null) {
      process.kill(-this.#server.pid);
      await once(this.#server, 'exit');
    }
    await this.#database?.close();
    rmSync(this.plugin, { recursive: true, force: true });
    rmSync(this.#data, { recursive: true, force: true });
  }
}
