import type { CheckedChoice } from './choice.js';
import type { Modules } from './modules.js';

/** Module that takes the place of another, and imports nothing. */
interface Stub {
  path: string;
  code: string;
}

/** Stand-ins by the part that a quote does without. */
const PART_STUBS: Record<string, Stub> = {
  picture: {
    path: 'elements/pull-quote/picture-controller.js',
    code: `
      export class PictureController {
        renderButton() { return ''; }
        renderDialog() { return ''; }
      }`,
  },
  link: {
    path: 'elements/pull-quote/load-link.js',
    code: `
      export const directiveOf = () => undefined;
      export const loadLink = () => undefined;`,
  },
  advice: {
    path: 'elements/pull-quote/load-advice.js',
    code: 'export const loadAdvice = () => undefined;',
  },
};

/** List of the services, in the module that knows them. */
const SERVICES = /\bservices\s*=\s*\[[^\]]*\]/;
const SERVICES_MODULE = 'subscribe/services.js';
const WORDS_MODULE = 'locales/localize.js';

/** Name of the module that imports all others. */
export const ENTRY = 'salve:entry';

/** Name of the module that registers languages, which runs before any element is defined. */
const LANGUAGES = 'salve:languages';

/** Source of each module of a file by its path, and what follows from the choice. */
export interface Sources {
  /** Gives the source of a module of the graph. */
  read: (path: string) => string;
  /** Elements that the file defines: those chosen, and those that they need. */
  defined: string[];
  /** Keys of the words that its elements show. */
  words: Set<string>;
}

const elementModule = (name: string): string => `elements/${name}.js`;

/** Gives the sources that a choice asks for. */
export function readSources(choice: CheckedChoice, modules: Modules): Sources {
  const stubs = choice.without.map((part) => PART_STUBS[part]!);
  const replaced: Record<string, string> = {};
  for (const { path, code } of stubs) replaced[path] = code;
  if (choice.services.length > 0) {
    const { code } = modules.modules[SERVICES_MODULE]!;
    // The last answers for a form that no service knows.
    const list = `services = [${[...choice.services, 'native'].join(', ')}]`;
    replaced[SERVICES_MODULE] = code.replace(SERVICES, list);
  }
  const reached = reach(choice.elements.map(elementModule), modules, stubs);
  const isInside = (users: string[]): boolean => users.some((user) => reached.has(user));
  const exported = modules.exports.filter(({ module, users }) =>
    users.length > 0 ? isInside(users) : reached.has(module),
  );
  replaced[LANGUAGES] = writeLanguages(choice.languages);
  replaced[ENTRY] = [
    choice.languages.length > 0 ? `import '${LANGUAGES}';` : '',
    ...choice.elements.map((name) => `import '${elementModule(name)}';`),
    ...exported.map(({ name, module }) => `export { ${name} } from '${module}';`),
  ].join('\n');
  return {
    read: (path) => replaced[path] ?? modules.modules[path]!.code,
    defined: modules.elements.filter((name) => reached.has(elementModule(name))),
    words: new Set(modules.words.filter(({ users }) => isInside(users)).flatMap(({ keys }) => keys)),
  };
}

/** Finds all modules that some need; a stand-in needs none. */
function reach(paths: string[], { modules }: Modules, stubs: Stub[]): Set<string> {
  const reached = new Set<string>();
  const add = (path: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    if (stubs.some((stub) => stub.path === path)) return;
    Object.values(modules[path]!.imports).forEach(add);
  };
  paths.forEach(add);
  return reached;
}

function writeLanguages(languages: string[]): string {
  return [
    `import { registerTranslation } from '${WORDS_MODULE}';`,
    ...languages.map((language) => `import ${language} from 'locales/${language}.js';`),
    `registerTranslation(${languages.join(', ')});`,
  ].join('\n');
}
