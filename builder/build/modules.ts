import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { minify } from 'terser';
import { parseAst } from 'vite';
import type { Export, Module, Modules, NamedService, WordGroup } from '../modules.js';
import { SHIPPED } from '../../src/locales/shipped.js';
import { writeElementStyles } from './styles.js';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** Path in modules.json of a file of the project. */
const pathOf = (file: string): string =>
  file.startsWith('dist/') ? file.slice('dist/'.length) : file.replace('node_modules/', 'npm/');

/** Collects all that a file may be made of, out of dist/ and the packages that it needs. */
export async function collectModules(): Promise<Modules> {
  const { version, sideEffects } = JSON.parse(read('package.json')) as {
    version: string;
    sideEffects: string[];
  };
  const languages = SHIPPED.map((language) => `dist/locales/${language}.js`);
  const { metafile } = await build({
    absWorkingDir: decodeURI(root.pathname),
    entryPoints: ['dist/index.js', ...languages],
    bundle: true,
    format: 'esm',
    conditions: ['browser'],
    metafile: true,
    write: false,
    outdir: 'nowhere',
    logLevel: 'error',
  });
  const modules: Record<string, Module> = {};
  for (const file of Object.keys(metafile.inputs).sort()) {
    if (file === 'dist/index.js') continue;
    const imports = metafile.inputs[file]!.imports.map(({ original, path }) => [original, pathOf(path)]);
    modules[pathOf(file)] = {
      code: await tidy(read(file)),
      imports: Object.fromEntries(imports) as Record<string, string>,
      hasEffects: !file.startsWith('dist/') || isListed(file, sideEffects),
    };
  }
  const elements = readdirSync(new URL('dist/elements/', root))
    .filter((file) => /^[\w-]+\.js$/.test(file))
    .map((file) => file.slice(0, -'.js'.length))
    .sort();
  const users = collectUsers(modules);
  return {
    version,
    modules,
    elements,
    languages: SHIPPED,
    services: await collectServices(modules),
    exports: collectExports(users, elements),
    words: await collectWords(users),
    styles: Object.fromEntries(elements.map((name) => [name, writeElementStyles('src/salve.css', name)])),
  };
}

/** Takes comments out of a module, but for those that say what is pure. */
async function tidy(code: string): Promise<string> {
  const { code: tidied } = await minify(code, {
    module: true,
    compress: false,
    mangle: false,
    format: {
      comments: /^\s*[@#]__(?:PURE|NO_SIDE_EFFECTS)__/,
      preserve_annotations: true,
      semicolons: false,
    },
  });
  return tidied!;
}

/** Tells if a file is in the package's list of those with side effects. */
const isListed = (file: string, list: string[]): boolean =>
  list.some((pattern) =>
    new RegExp(`^\\./${pattern.slice(2).replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`).test(`./${file}`),
  );

/** Paths of the modules that import a name, by the module and the name that it has there. */
function collectUsers(modules: Record<string, Module>): Map<string, string[]> {
  const users = new Map<string, string[]>();
  for (const [path, { code, imports }] of Object.entries(modules)) {
    if (path.startsWith('npm/')) continue;
    for (const statement of parseAst(code).body) {
      if (statement.type !== 'ImportDeclaration') continue;
      for (const specifier of statement.specifiers) {
        if (specifier.type !== 'ImportSpecifier' || specifier.imported.type !== 'Identifier') continue;
        const key = `${imports[String(statement.source.value)]} ${specifier.imported.name}`;
        users.set(key, [...(users.get(key) ?? []), path]);
      }
    }
  }
  return users;
}

/** Collects the exports of dist/index.js, each from its own module. */
function collectExports(users: Map<string, string[]>, elements: string[]): Export[] {
  const { body } = parseAst(read('dist/index.js'));
  return body.flatMap((statement) =>
    statement.type === 'ImportDeclaration'
      ? statement.specifiers.map((specifier) => {
          assert.equal(specifier.type, 'ImportSpecifier');
          const name = specifier.local.name;
          const module = String(statement.source.value).slice('./'.length);
          // A class is for who has chosen its element, whoever else uses it.
          const isOwn = elements.some((element) => module === `elements/${element}.js`);
          return { name, module, users: isOwn ? [] : (users.get(`${module} ${name}`) ?? []) };
        })
      : [],
  );
}

/** Groups of English words, with the modules that add them. */
async function collectWords(users: Map<string, string[]>): Promise<WordGroup[]> {
  const groups: WordGroup[] = [];
  for (const module of ['locales/en.js', 'locales/en-quote-picture.js', 'locales/en-reflection-journal.js'])
    for (const [name, words] of Object.entries(
      (await import(new URL(`dist/${module}`, root).href)) as Record<string, object>,
    )) {
      const from = (users.get(`${module} ${name}`) ?? []).filter((user) => !user.startsWith('locales/'));
      if (from.length > 0) groups.push({ keys: Object.keys(words), users: from });
    }
  return groups;
}

/** Services in the order in which a form is compared with them. */
async function collectServices(modules: Record<string, Module>): Promise<NamedService[]> {
  const [, list] = /\bservices\s*=\s*\[([^\]]*)\]/.exec(modules['subscribe/services.js']!.code)!;
  const names = list!.split(',').map((name) => name.trim());
  assert.equal(names.pop(), 'native');
  const services: NamedService[] = [];
  for (const name of names) {
    const file = new URL(`dist/subscribe/services/${name}.js`, root).href;
    const service = ((await import(file)) as Record<string, NamedService>)[name]!;
    assert.equal(service.name, name);
    services.push({ name, label: service.label || 'An address of your own' });
  }
  return services;
}
