import type { Bundle, Choice } from './bundle.js';
import { countBytes } from './sizes.js';
import type { WorkerMessage } from './worker.js';

/** Address of this file. Beside `new URL`, bundlers would take it for that of a file of theirs. */
const { url: base } = import.meta;

const STEPS: Record<string, string> = {
  read: 'Reading the modules …',
  bundle: 'Putting them together …',
  minify: 'Making it small …',
  hash: 'Counting …',
};

const find = <Found extends Element>(selector: string): Found => document.querySelector<Found>(selector)!;

const form = find<HTMLFormElement>('form');
const status = find<HTMLElement>('#status');
const progress = find<HTMLProgressElement>('progress');
const result = find<HTMLElement>('#result');
const see = find<HTMLElement>('#see');
const preview = find<HTMLIFrameElement>('iframe');
const sizes = find<HTMLElement>('#sizes');

/** Addresses of what was made last, for its links. */
let addresses: string[] = [];

function readChoice(): Choice {
  const data = new FormData(form);
  const names = (field: string): string[] => data.getAll(field).map(String);
  const kept = names('part');
  const all = [...form.querySelectorAll<HTMLInputElement>('[name=part]')].map(({ value }) => value);
  const elements = names('element');
  return {
    elements,
    languages: names('language'),
    services: elements.includes('subscribe-form') ? names('service') : [],
    without: elements.includes('pull-quote') ? all.filter((part) => !kept.includes(part)) : [],
  };
}

/** Writes the command that makes the same file. */
function writeCommand({ elements, languages, services, without }: Choice): string {
  const option = (name: string, values: string[] = []): string =>
    values.length > 0 ? ` --${name} ${values.join(',')}` : '';
  return `npx salve-elements bundle ${elements.join(' ')}${option('languages', languages)}${option('services', services)}${option('without', without)}`;
}

/** Shows the groups of which the chosen elements have a use. */
function showGroups(): void {
  for (const group of form.querySelectorAll<HTMLFieldSetElement>('[data-for]')) {
    const { checked } = form.querySelector<HTMLInputElement>(`[value=${group.dataset.for}]`)!;
    group.hidden = !checked;
  }
}

function make(choice: Choice): Promise<Bundle> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('worker.js', base), { type: 'module' });
    const end = (act: () => void): void => {
      worker.terminate();
      act();
    };
    worker.onerror = () =>
      end(() => reject(new Error('The bundler could not be loaded from beside this page.')));
    worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
      if (data.kind === 'made') end(() => resolve(data.made));
      else if (data.kind === 'failed') end(() => reject(new Error(data.message)));
      else {
        progress.value += 1;
        status.textContent = STEPS[data.step]!;
      }
    };
    worker.postMessage(choice);
  });
}

async function showSizes({ script, styles }: Bundle): Promise<string> {
  const number = new Intl.NumberFormat('en-GB');
  const counts = await Promise.all([script, styles].map(countBytes));
  const hasBrotli = counts.every(({ brotli }) => brotli !== undefined);
  find('#brotli').toggleAttribute('hidden', !hasBrotli);
  const rows = [...sizes.querySelectorAll('tr')];
  rows.forEach((row, index) => {
    const { raw, gzip, brotli } = counts[index]!;
    [raw, gzip, ...(hasBrotli ? [brotli!] : [])].forEach((count, column) => {
      const cell = row.cells[column + 1] ?? row.insertCell();
      cell.textContent = number.format(count);
    });
  });
  return `${(counts[0]!.gzip / 1000).toFixed(1)} kB compressed by gzip`;
}

function offer(id: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  addresses.push(address);
  find<HTMLAnchorElement>(id).href = address;
}

async function showResult(made: Bundle, choice: Choice): Promise<void> {
  for (const address of addresses) URL.revokeObjectURL(address);
  addresses = [];
  offer('#script', made.script, 'text/javascript');
  offer('#styles', made.styles, 'text/css');
  find('#paste').textContent = made.html.trim();
  find('#command').textContent = writeCommand(choice);
  find('#defined').textContent = made.elements.map((name) => `<salve-${name}>`).join(', ');
  const size = await showSizes(made);
  result.hidden = see.hidden = false;
  showPreview(made);
  status.textContent = `Your file is ready: ${size}.`;
}

/**
 * Loads the preview anew, because a page defines a tag once. The preview asks for the file when it
 * is there.
 */
function showPreview({ script, styles, elements, integrity }: Bundle): void {
  const send = ({ source, data }: MessageEvent): void => {
    if (source !== preview.contentWindow || data !== 'ready') return;
    removeEventListener('message', send);
    preview.contentWindow!.postMessage({ script, styles, elements, integrity }, location.origin);
  };
  addEventListener('message', send);
  preview.src = 'preview.html';
}

form.addEventListener('change', () => {
  showGroups();
  if (!result.hidden) status.textContent = 'Your choice has changed. Make the file again to have it so.';
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const button = find<HTMLButtonElement>('[type=submit]');
  if (button.ariaDisabled === 'true') return;
  button.ariaDisabled = 'true';
  progress.value = 0;
  progress.hidden = false;
  see.hidden = true;
  const choice = readChoice();
  make(choice)
    .then((made) => showResult(made, choice))
    .catch((error: Error) => (status.textContent = error.message))
    .finally(() => {
      progress.hidden = true;
      button.ariaDisabled = 'false';
    });
});

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]'))
  button.addEventListener('click', () => {
    const { textContent } = find(`#${button.dataset.copy}`);
    navigator.clipboard.writeText(textContent).then(
      () => (status.textContent = 'Copied.'),
      () => (status.textContent = 'It could not be copied here: select it, and copy it by hand.'),
    );
  });

showGroups();
// A page that shows this one in a frame has a heading of its own.
document.documentElement.toggleAttribute('data-framed', self !== top);
