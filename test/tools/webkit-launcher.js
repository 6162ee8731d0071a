// A small Web Test Runner launcher for WebKit: WebKitGTK's MiniBrowser (Linux, through WebKitWebDriver,
// on a private Xvfb when there is no display) or Safari (macOS, through safaridriver).
// It presents itself as a "playwright" launcher, with just enough of a Page for the built-in commands
// setViewport, sendKeys and sendMouse.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';

const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };
const key = (name) => KEYS[name] ?? name;

export function findWebKit() {
  if (process.platform === 'darwin') return existsSync('/usr/bin/safaridriver') ? { driver: '/usr/bin/safaridriver' } : undefined;
  if (process.platform !== 'linux' || !existsSync('/usr/bin/WebKitWebDriver')) return undefined;
  for (const libs of ['/usr/lib', '/usr/libexec']) {
    if (!existsSync(libs)) continue;
    for (const arch of ['.', ...readdirSync(libs).filter((d) => d.includes('-linux-'))]) {
      for (const api of ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0']) {
        const binary = `${libs}/${arch}/${api}/MiniBrowser`;
        if (existsSync(binary)) return { driver: '/usr/bin/WebKitWebDriver', binary };
      }
    }
  }
  return undefined;
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

class WebKitLauncher {
  name = 'WebKit';
  type = 'playwright';
  concurrency = 1;
  #children = [];
  #active = new Map();

  async initialize(config) {
    this.config = config;
    this.found = findWebKit();
    if (!this.found) throw new Error('No WebKit here. On Debian: apt-get install webkit2gtk-driver xvfb');
    if (this.found.driver.endsWith('safaridriver')) this.name = 'Safari';
  }

  #spawn(command, args, env, stdout = 'ignore') {
    const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', stdout, 'ignore'] });
    child.on('error', (error) => (this.spawnError = error));
    this.#children.push(child);
    return child;
  }

  async #start() {
    const env = { WEBKIT_DISABLE_COMPOSITING_MODE: '1', NO_AT_BRIDGE: '1' };
    if (this.found.binary) {
      const child = this.#spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {}, 'pipe');
      const display = await new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
        child.stdout.once('data', (data) => resolve(String(data).trim()));
      });
      Object.assign(env, { DISPLAY: `:${display}`, GDK_BACKEND: 'x11', WAYLAND_DISPLAY: '' });
    }
    const port = await freePort();
    this.base = `http://127.0.0.1:${port}`;
    this.#spawn(this.found.driver, this.found.binary ? [`--port=${port}`, '--host=127.0.0.1'] : ['-p', String(port)], env);
    process.once('exit', () => this.#kill());
    const alwaysMatch = this.found.binary
      ? { pageLoadStrategy: 'none', 'webkitgtk:browserOptions': { binary: this.found.binary, args: ['--automation'] } }
      : { pageLoadStrategy: 'none', browserName: 'Safari' };
    for (let tries = 0; ; tries++) {
      if (this.spawnError) throw this.spawnError;
      try {
        const { sessionId, capabilities } = await this.#call('POST', '/session', { capabilities: { alwaysMatch } });
        this.session = `/session/${sessionId}`;
        this.version = capabilities.browserVersion;
        break;
      } catch (error) {
        if (tries > 50 || !/ECONNREFUSED|fetch failed/.test(String(error.cause ?? error))) throw error;
        await wait(100);
      }
    }
  }

  async #call(method, path, body) {
    const response = await fetch(this.base + path, { method, body: method === 'POST' ? JSON.stringify(body ?? {}) : undefined });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  }

  #actions(actions) {
    return this.#call('POST', `${this.session}/actions`, { actions });
  }

  #kill() {
    for (const child of this.#children.splice(0).reverse()) child.kill();
  }

  #page = {
    setViewportSize: async ({ width, height }) => {
      const size = async () => this.#call('POST', `${this.session}/execute/sync`, { script: 'return [innerWidth, innerHeight]', args: [] });
      for (let tries = 0; tries < 5; tries++) {
        const [w, h] = await size();
        if (w === width && h === height) return;
        const rect = await this.#call('GET', `${this.session}/window/rect`);
        const outer = { width: rect.width + width - w, height: rect.height + height - h };
        await this.#call('POST', `${this.session}/window/rect`, outer);
        for (let i = 0; i < 20 && String(await size()) !== `${width},${height}`; i++) await wait(25);
      }
      throw new Error(`WebKit would not take a viewport of ${width} x ${height}; it has ${await size()}`);
    },
    emulateMedia: async () => {
      throw new Error('WebKit (WebDriver) cannot emulate media');
    },
    keyboard: {
      type: (text) =>
        this.#actions([
          {
            type: 'key',
            id: 'kb',
            actions: [...text].flatMap((c) => [
              { type: 'keyDown', value: c },
              { type: 'keyUp', value: c },
            ]),
          },
        ]),
      press: (combo) => {
        const keys = combo.split('+').map(key);
        return this.#actions([
          {
            type: 'key',
            id: 'kb',
            actions: [...keys.map((value) => ({ type: 'keyDown', value })), ...keys.reverse().map((value) => ({ type: 'keyUp', value }))],
          },
        ]);
      },
      down: (name) => this.#actions([{ type: 'key', id: 'kb', actions: [{ type: 'keyDown', value: key(name) }] }]),
      up: (name) => this.#actions([{ type: 'key', id: 'kb', actions: [{ type: 'keyUp', value: key(name) }] }]),
    },
    mouse: {
      move: (x, y) => this.#mouse([{ type: 'pointerMove', duration: 0, x, y }]),
      down: ({ button = 'left' } = {}) => this.#mouse([{ type: 'pointerDown', button: BUTTONS[button] }]),
      up: ({ button = 'left' } = {}) => this.#mouse([{ type: 'pointerUp', button: BUTTONS[button] }]),
      click: (x, y, { button = 'left' } = {}) =>
        this.#mouse([
          { type: 'pointerMove', duration: 0, x, y },
          { type: 'pointerDown', button: BUTTONS[button] },
          { type: 'pointerUp', button: BUTTONS[button] },
        ]),
    },
  };

  #mouse(actions) {
    return this.#actions([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
  }

  getPage() {
    return this.#page;
  }

  /** One window: sessions run one after another. */
  async startSession(id, url) {
    this.started ??= this.#start();
    await this.started;
    this.#active.set(id, url);
    await this.#page.setViewportSize({ width: 800, height: 600 });
    await this.#call('POST', `${this.session}/url`, { url });
  }

  async stopSession(id) {
    this.#active.delete(id);
    await this.#call('POST', `${this.session}/url`, { url: 'about:blank' });
    return {};
  }

  isActive(id) {
    return this.#active.has(id);
  }

  async getBrowserUrl() {
    return this.#call('GET', `${this.session}/url`);
  }

  async startDebugSession() {
    throw new Error('Debug in Chromium or Firefox');
  }

  async stop() {
    if (this.session) await this.#call('DELETE', this.session).catch(() => {});
    this.#kill();
  }
}

export const webkitLauncher = () => new WebKitLauncher();
