import { rollup, type Plugin, type PluginContext } from '@rollup/browser';
import { minify } from 'terser';
import { checkChoice, PARTS, type CheckedChoice, type Choice } from './choice.js';
import { readModules, type Modules, type NamedService } from './modules.js';
import { ENTRY, readSources, type Sources } from './sources.js';

export type { Choice, NamedService };

/** Script and style sheet for a choice of elements. */
export interface Bundle {
  /** ES module that asks for no other file. */
  script: string;
  /** Rules of salve.css that its elements need. */
  styles: string;
  /** Hashes (SHA-384), as the attribute `integrity` takes them. */
  integrity: { script: string; styles: string };
  /** Tags for the page's head. */
  html: string;
  /** Names of the elements that it defines: those chosen, and those that they need. */
  elements: string[];
}

/** Names that a choice is made of. */
export interface Choices {
  elements: string[];
  languages: string[];
  services: NamedService[];
  parts: string[];
}

/** Work that takes time, in this order. */
export const STEPS = ['read', 'bundle', 'minify', 'hash'] as const;

/** Called as each step begins. */
export type OnStep = (step: (typeof STEPS)[number]) => void;

/** Gives the names that `bundle` knows. */
export async function readChoices(): Promise<Choices> {
  const { elements, languages, services } = await readModules();
  return { elements, languages, services, parts: [...PARTS] };
}

/**
 * Makes one script of elements, and its style sheet. The same choice gives the same bytes, in Node
 * and in every browser.
 * Rejects with an Error whose message is a sentence, where a name in the choice is unknown.
 */
export async function bundle(choice: Choice, onStep: OnStep = () => undefined): Promise<Bundle> {
  onStep('read');
  const modules = await readModules();
  const checked = checkChoice(choice, modules);
  const sources = readSources(checked, modules);
  onStep('bundle');
  const code = await bundleSources(sources, modules);
  onStep('minify');
  const script = writeBanner(checked, modules) + (await compress(code));
  const styles = sources.defined.map((name) => modules.styles[name] ?? '').join('');
  onStep('hash');
  const integrity = { script: await hash(script), styles: await hash(styles) };
  return {
    script,
    styles,
    integrity,
    html: writeHtml(checked.address, integrity),
    elements: sources.defined,
  };
}

async function bundleSources(sources: Sources, modules: Modules): Promise<string> {
  const build = await rollup({
    input: ENTRY,
    plugins: [readFrom(sources, modules)],
    treeshake: { moduleSideEffects: (id) => modules.modules[id]?.hasEffects ?? true },
    onLog: (_, { message }) => {
      throw new Error(message);
    },
  });
  const { output } = await build.generate({ format: 'es', inlineDynamicImports: true });
  await build.close();
  return output[0].code;
}

/** Gives Rollup each module of the package, a translation with the words alone that are shown. */
const readFrom = (sources: Sources, { modules }: Modules): Plugin => ({
  name: 'salve:modules',
  resolveId: (name, importer) => (importer && modules[importer]?.imports[name]) || name,
  load: (id) => sources.read(id),
  transform(code, id) {
    return /^locales\/[a-z]{2}\.js$/.test(id) && id !== 'locales/en.js'
      ? trimWords(this, code, sources.words)
      : null;
  },
});

/** Node of a syntax tree, as far as this file reads one: Rollup adds the positions to ESTree's. */
interface Node {
  type: string;
  start: number;
  end: number;
  name?: string;
  key?: Node;
  init?: Node;
  declarations?: Node[];
  properties?: Node[];
}

const keyOf = ({ key }: Node): string => key?.name ?? '';

/** Takes the words out of a translation that no element of the file shows. */
function trimWords(context: PluginContext, code: string, needed: Set<string>): string {
  const { body } = context.parse(code) as unknown as { body: Node[] };
  const { start, end, properties } = body
    .flatMap(({ declarations = [] }) => declarations.flatMap(({ init }) => init ?? []))
    .find((init) => init.properties?.some((each) => keyOf(each) === '$code'))!;
  const kept = properties!
    .filter((each) => keyOf(each) === '$code' || needed.has(keyOf(each)))
    .map((each) => code.slice(each.start, each.end));
  return `${code.slice(0, start)}{${kept.join(',')}}${code.slice(end)}`;
}

/** Compresses as the build of dist/salve.js does. */
async function compress(code: string): Promise<string> {
  const result = await minify(code, {
    module: true,
    ecma: 2020,
    // Statements in a row compress better than one sequence, and functions that stand first.
    compress: { passes: 3, sequences: false, hoist_funs: true, keep_fargs: false },
    format: { comments: false },
  });
  return `${result.code!}\n`;
}

/** Writes the comment that names the version, the choice and the licences. */
function writeBanner(
  { elements, languages, services, without }: CheckedChoice,
  { version }: Modules,
): string {
  const parts = [
    elements.join(', '),
    languages.join(', '),
    services.join(', '),
    without.length > 0 ? `without ${without.join(', ')}` : '',
  ].filter(Boolean);
  return `/*! salve-elements ${version}: ${parts.join('; ')}. MIT, with Lit and others: THIRD-PARTY-LICENSES.md */\n`;
}

/** Hashes a text for the attribute `integrity`. https://www.w3.org/TR/sri-2/ */
async function hash(text: string): Promise<string> {
  if (!globalThis.crypto?.subtle)
    throw new Error('A hash can be had over https or on localhost alone: open this page there.');
  const bytes = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(text));
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(bytes)))}`;
}

function writeHtml(address: string, integrity: Bundle['integrity']): string {
  const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
  const styles = address.replace(/\.js$/, '.css');
  // A sheet of another origin is checked by its hash only where it is asked for with CORS.
  const cors = /^(https?:)?\/\//i.test(address) ? ' crossorigin' : '';
  return `<link rel="stylesheet" href="${escape(styles)}"${cors} integrity="${integrity.styles}" />
<script type="module" src="${escape(address)}" integrity="${integrity.script}"></script>
`;
}
