import type { LitElement } from 'lit';

/** A page of its own, in a frame, that loads scripts as a site would. */
export interface Page {
  window: Window & typeof globalThis;
  document: Document;
  /** What its console said as warnings and errors, and its uncaught errors. */
  lines: string[];
  /** Loads a module by a script tag, and waits until it has run. */
  load: (src: string) => Promise<void>;
  /** The paths that it has asked for so far, but its own. */
  requests: () => string[];
}

const frames: HTMLIFrameElement[] = [];

/** Opens an empty page in `lang`, holding `markup`. It is gone after the test. */
export async function openPage(lang: string, markup: string): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.src = '/test/fixtures/blank.html';
  frame.style.cssText = 'inline-size: 700px; block-size: 500px';
  document.body.append(frame);
  frames.push(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const window = frame.contentWindow as Page['window'];
  const { document: page } = window;
  const lines: string[] = [];
  window.console.warn = window.console.error = (...words: unknown[]) => void lines.push(words.join(' '));
  window.addEventListener('error', ({ message }) => lines.push(message));
  page.documentElement.lang = lang;
  page.body.innerHTML = markup;
  const load = async (src: string): Promise<void> => {
    const script = page.createElement('script');
    script.type = 'module';
    script.src = src;
    const done = new Promise((resolve, reject) => {
      script.addEventListener('load', resolve);
      script.addEventListener('error', reject);
    });
    page.head.append(script);
    await done;
  };
  const requests = (): string[] =>
    window.performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path !== '/favicon.ico' && !path.startsWith('/__'));
  return { window, document: page, lines, load, requests };
}

/** Waits until `read` gives something, for as long as the test may take; then gives it. */
export async function until<Value>(read: () => Value | undefined | null | false): Promise<Value> {
  for (;;) {
    const value = read();
    if (value) return value;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** What an element shows in its shadow root, as text, once it has rendered. */
export async function textOf(element: Element | null): Promise<string> {
  await (element as LitElement).updateComplete;
  return element!.shadowRoot!.textContent.replace(/\s+/g, ' ').trim();
}

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});
