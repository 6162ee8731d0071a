/** Module of the package, or of a package that it needs. */
export interface Module {
  code: string;
  /** Paths of what it imports, by the names under which it does. */
  imports: Record<string, string>;
  /** True where it is needed for what it does, even if nothing is taken from it. */
  hasEffects: boolean;
}

/** Export of a module, with those who import it by its name. */
export interface Export {
  name: string;
  module: string;
  /** Paths of the modules that import it; none for what a page alone calls. */
  users: string[];
}

/** Group of words that belong together, by their keys in a translation. */
export interface WordGroup {
  keys: string[];
  /** Paths of the modules that show them. */
  users: string[];
}

/** Newsletter service: what `service=` takes, and what people call it. */
export interface NamedService {
  name: string;
  label: string;
}

/** Parts of which a file is made, as dist/builder/modules.json has them. */
export interface Modules {
  /** Version of the package. */
  version: string;
  /** Modules by their paths, which begin with `npm/` where they are another package's. */
  modules: Record<string, Module>;
  /** Names of the elements, without `salve-`. */
  elements: string[];
  /** Languages (ISO 639) beside English. */
  languages: string[];
  services: NamedService[];
  exports: Export[];
  words: WordGroup[];
  /** Rules of salve.css by the element that they are for. */
  styles: Record<string, string>;
}

/** Address of this file. Beside `new URL`, bundlers would take it for that of a file of theirs. */
const { url: base } = import.meta;

/**
 * Reads a file that stands beside this one: over the network in a browser, from the disk in Node.
 * Rejects with an Error that names the file, where it is not there.
 */
export async function readBeside(name: string): Promise<BufferSource> {
  const url = new URL(name, base);
  if (url.protocol === 'file:') {
    const { readFile } = await import('node:fs/promises');
    return readFile(url);
  }
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.href} could not be loaded: the server says ${response.status}.`);
  return response.arrayBuffer();
}

let modules: Promise<Modules> | undefined;

/** Reads modules.json, once. */
export function readModules(): Promise<Modules> {
  return (modules ??= readBeside('modules.json').then(
    (bytes) => JSON.parse(new TextDecoder().decode(bytes)) as Modules,
  ));
}
