import type { CheckedChoice } from './choice.js';
import type { Modules } from './modules.js';

/** Module that takes the place of another, with the names that it imports as that one does. */
interface Stub {
  path: string;
  code: string;
  imports?: string[];
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

/**
 * Key by which a quote and a list ask for the article around them, which no page without that tag
 * has. The reader's words stand under their article, so a prompt brings the tag along.
 */
const ARTICLE_STUB: Stub = {
  path: 'elements/article.js',
  code: `
    import { createContext } from '@lit/context';
    export const articleContext = createContext(Symbol.for('salve-article'));`,
  imports: ['@lit/context'],
};

const NEEDS_ARTICLE = ['article', 'reflection-prompt', 'reflection-journal'];

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
  if (!choice.elements.some((name) => NEEDS_ARTICLE.includes(name))) stubs.push(ARTICLE_STUB);
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
  const exported = modules.exports.filter(({ name, module, users }) => {
    if (module === ARTICLE_STUB.path && replaced[module])
      return name === 'articleContext' && reached.has(module);
    return users.length > 0 ? isInside(users) : reached.has(module);
  });
  replaced[LANGUAGES] = writeLanguages(choice.languages);
  replaced[ENTRY] = [
    choice.languages.length > 0 ? `import '${LANGUAGES}';` : '',
    ...choice.elements.map((name) => `import '${elementModule(name)}';`),
    ...exported.map(({ name, module }) => `export { ${name} } from '${module}';`),
  ].join('\n');
  return {
    read: (path) => replaced[path] ?? modules.modules[path]!.code,
    defined: modules.elements.filter(
      (name) => reached.has(elementModule(name)) && !replaced[elementModule(name)],
    ),
    words: new Set(modules.words.filter(({ users }) => isInside(users)).flatMap(({ keys }) => keys)),
  };
}

/** Finds all modules that some need; a stand-in needs fewer than the module that it replaces. */
function reach(paths: string[], { modules }: Modules, stubs: Stub[]): Set<string> {
  const reached = new Set<string>();
  const add = (path: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    const { imports } = modules[path]!;
    const stub = stubs.find((each) => each.path === path);
    const names = stub ? (stub.imports ?? []) : Object.keys(imports);
    names.forEach((name) => add(imports[name]!));
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
