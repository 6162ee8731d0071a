import { MemoryJournal } from '../stories/memory-journal.js';
import type { Bundle } from './bundle.js';
import { SAMPLES } from './samples.js';

/** Request for a value, as the community's protocol has it: an element asks its ancestors. */
interface ContextRequest extends Event {
  context: unknown;
  callback: (value: unknown) => void;
}

// What is typed here is kept in this page's memory, not beside what a reader of this site wrote.
const journal = new MemoryJournal();
addEventListener('context-request', (event) => {
  const request = event as ContextRequest;
  if (request.context !== Symbol.for('salve-journal')) return;
  request.stopPropagation();
  request.callback(journal);
});

// The samples lead nowhere; a link within this page may be followed.
addEventListener('click', (event) => {
  const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
  if (link && new URL(link.href).origin !== location.origin) event.preventDefault();
});

function addressOf(text: string, type: string): string {
  return URL.createObjectURL(new Blob([text], { type }));
}

/** Puts the very files into the page, by their hashes, and a sample of each element. */
function show({ script, styles, elements, integrity }: Omit<Bundle, 'html'>): void {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.integrity = integrity.styles;
  link.href = addressOf(styles, 'text/css');
  const module = document.createElement('script');
  module.type = 'module';
  module.integrity = integrity.script;
  module.src = addressOf(script, 'text/javascript');
  const main = document.querySelector('main')!;
  for (const [name, sample] of Object.entries(SAMPLES))
    if (elements.includes(name)) main.append(document.createRange().createContextualFragment(sample));
  document.head.append(link, module);
}

addEventListener('message', ({ source, data }: MessageEvent<Bundle>) => {
  if (source === parent) show(data);
});
parent.postMessage('ready', location.origin);
