// A WebKit that a script can drive: WebKitGTK's MiniBrowser on Linux, through WebKitWebDriver and on a screen of its own, or Safari on macOS.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import process from 'node:process';
import { json } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';

/** The driver and the browser it starts, or undefined where there is none. */
export function findWebKit() {
  if (process.platform === 'darwin')
    return existsSync('/usr/bin/safaridriver') ? { driver: '/usr/bin/safaridriver' } : undefined;
  if (process.platform !== 'linux' || !existsSync('/usr/bin/WebKitWebDriver')) return undefined;
  const folders = ['/usr/lib', '/usr/libexec']
    .filter(existsSync)
    .flatMap((libs) => [libs, ...machines(libs)]);
  const browsers = folders.flatMap((folder) =>
    ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map((api) => `${folder}/${api}/MiniBrowser`),
  );
  const binary = browsers.find(existsSync);
  return binary && { driver: '/usr/bin/WebKitWebDriver', binary };
}

const machines = (libs) =>
  readdirSync(libs)
    .filter((name) => name.includes('-linux-'))
    .map((name) => `${libs}/${name}`);

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** One window of WebKit. `env` is added to its environment, such as GTK_THEME for a dark one. */
export class WebKit {
  #children = [];

  static async start({ env = {} } = {}) {
    const found = findWebKit();
    if (!found) throw new Error('No WebKit here. On Debian: apt-get install webkit2gtk-driver xvfb');
    const webkit = new WebKit();
    await webkit.#start(found, env);
    return webkit;
  }

  async #start({ driver, binary }, more) {
    process.once('exit', () => this.#kill());
    const env = { WEBKIT_DISABLE_COMPOSITING_MODE: '1', NO_AT_BRIDGE: '1', ...more };
    if (binary)
      Object.assign(env, { DISPLAY: await this.#openScreen(), GDK_BACKEND: 'x11', WAYLAND_DISPLAY: '' });
    const port = await freePort();
    this.base = `http://127.0.0.1:${port}`;
    this.#spawn(driver, binary ? [`--port=${port}`, '--host=127.0.0.1'] : ['-p', String(port)], env);
    // With any other strategy, a page that is left early is an error.
    const alwaysMatch = binary
      ? { pageLoadStrategy: 'none', 'webkitgtk:browserOptions': { binary, args: ['--automation'] } }
      : { pageLoadStrategy: 'none', browserName: 'Safari' };
    const { sessionId } = await this.#untilUp(() =>
      this.#send('POST', '/session', { capabilities: { alwaysMatch } }),
    );
    this.session = `/session/${sessionId}`;
  }

  #spawn(command, words, env, stdout = 'ignore') {
    const child = spawn(command, words, {
      env: { ...process.env, ...env },
      stdio: ['ignore', stdout, 'ignore'],
    });
    child.on('error', (error) => (this.failed = error));
    this.#children.push(child);
    return child;
  }

  /** A private X screen. */
  #openScreen() {
    const child = this.#spawn(
      'Xvfb',
      ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
      {},
      'pipe',
    );
    return new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
      child.stdout.once('data', (data) => resolve(`:${String(data).trim()}`));
    });
  }

  async #untilUp(act) {
    for (let tries = 0; ; tries++) {
      if (this.failed) throw this.failed;
      try {
        return await act();
      } catch (error) {
        if (tries > 100 || !/ECONNREFUSED/.test(String(error.cause ?? error))) throw error;
        await wait(100);
      }
    }
  }

  /** Sends head and body as one packet: the driver answers two of them 40 ms later. */
  async #send(method, path, body) {
    const text = method === 'POST' ? JSON.stringify(body ?? {}) : '';
    const response = await new Promise((resolve, reject) => {
      const signal = AbortSignal.timeout(60_000);
      const headers = { 'Content-Length': Buffer.byteLength(text) };
      request(this.base + path, { method, signal, headers, agent: false }, resolve)
        .on('error', reject)
        .end(text);
    });
    const { value } = await json(response);
    if (response.statusCode >= 400) throw new Error(`${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  }

  #kill() {
    for (const child of this.#children.splice(0).reverse()) child.kill();
  }

  /** A command of WebDriver on this window. https://www.w3.org/TR/webdriver2/#endpoints */
  call(method, path, body) {
    return this.#send(method, this.session + path, body);
  }

  goto(url) {
    return this.call('POST', '/url', { url });
  }

  evaluate(script) {
    return this.call('POST', '/execute/sync', { script: `return ${script}`, args: [] });
  }

  actions(actions) {
    return this.call('POST', '/actions', { actions });
  }

  /** PNG of the window, as bytes. */
  async screenshot() {
    return Buffer.from(await this.call('GET', '/screenshot'), 'base64');
  }

  async setViewport({ width, height }) {
    // The page that is being left may go while it is asked.
    const ask = () => this.evaluate('[innerWidth, innerHeight]');
    const size = () => ask().catch((error) => (/no such frame/.test(error) ? ask() : Promise.reject(error)));
    for (let tries = 0; tries < 5; tries++) {
      const [w, h] = await size();
      if (w === width && h === height) return;
      const rect = await this.call('GET', '/window/rect');
      await this.call('POST', '/window/rect', {
        width: rect.width + width - w,
        height: rect.height + height - h,
      });
      for (let i = 0; i < 20 && String(await size()) !== `${width},${height}`; i++) await wait(25);
    }
    throw new Error(`WebKit took no viewport of ${width} x ${height}, but of ${await size()}`);
  }

  async stop() {
    await this.call('DELETE', '').catch(() => {});
    this.#kill();
  }
}
