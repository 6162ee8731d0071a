// Web Test Runner's launcher for WebKit. It presents itself as a "playwright" one, with just enough of a page for the commands setViewport,
// sendKeys and sendMouse.
import { findWebKit, WebKit } from './webkit.js';

/** WebDriver's names of the keys that type nothing. https://www.w3.org/TR/webdriver2/#keyboard-actions */
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

export class WebKitPage {
  #webkit;

  constructor(webkit) {
    this.#webkit = webkit;
  }

  setViewportSize(size) {
    return this.#webkit.setViewport(size);
  }

  emulateMedia() {
    throw new Error("WebKit's driver can't emulate media");
  }

  keyboard = {
    type: (text) => this.#keys([...text].flatMap((value) => [down(value), up(value)])),
    press: (combination) => {
      const keys = combination.split('+');
      return this.#keys([...keys.map(down), ...keys.reverse().map(up)]);
    },
    down: (key) => this.#keys([down(key)]),
    up: (key) => this.#keys([up(key)]),
  };

  mouse = {
    move: (x, y) => this.#mouse([{ type: 'pointerMove', duration: 0, x, y }]),
    down: ({ button = 'left' } = {}) => this.#mouse([{ type: 'pointerDown', button: BUTTONS[button] }]),
    up: ({ button = 'left' } = {}) => this.#mouse([{ type: 'pointerUp', button: BUTTONS[button] }]),
    click: (x, y, { button = 'left' } = {}) =>
      this.#mouse([
        { type: 'pointerMove', duration: 0, x, y },
        { type: 'pointerDown', button: BUTTONS[button] },
        { type: 'pointerUp', button: BUTTONS[button] },
      ]),
  };

  #keys(actions) {
    return this.#webkit.actions([{ type: 'key', id: 'keyboard', actions }]);
  }

  #mouse(actions) {
    return this.#webkit.actions([
      { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions },
    ]);
  }
}

const down = (key) => ({ type: 'keyDown', value: KEYS[key] ?? key });
const up = (key) => ({ type: 'keyUp', value: KEYS[key] ?? key });

class WebKitLauncher {
  name = findWebKit()?.binary ? 'WebKit' : 'Safari';
  type = 'playwright';
  concurrency = 1;
  #active = new Map();

  async initialize() {}

  /** One window: sessions run one after another. */
  async startSession(id, url) {
    this.webkit ??= await WebKit.start();
    this.page ??= new WebKitPage(this.webkit);
    this.#active.set(id, url);
    await this.webkit.setViewport({ width: 800, height: 600 });
    await this.webkit.goto(url);
  }

  async stopSession(id) {
    this.#active.delete(id);
    await this.webkit.goto('about:blank');
    return {};
  }

  isActive(id) {
    return this.#active.has(id);
  }

  getPage() {
    return this.page;
  }

  getBrowserUrl() {
    return this.webkit.call('GET', '/url');
  }

  async startDebugSession() {
    throw new Error('Debug in Chromium or Firefox');
  }

  async stop() {
    await this.webkit?.stop();
  }
}

export const webkitLauncher = () => new WebKitLauncher();
