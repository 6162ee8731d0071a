import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { Linter, type Rule } from 'eslint';
import type { Plugin, Rolldown } from 'vite';

const MAIN = 'salve.js';

/** Modules that dist/salve.js fetches, each from the file dist/salve-NAME.js. */
const NAMES: Record<string, string> = {
  'reflection-journal/view': 'journal',
  'pull-quote/picture-view': 'picture',
  'quote/directive': 'link',
  'pull-quote/author-advice': 'advice',
  'src/plain': 'plain',
  'feed/feed': 'feed',
};

/** Names the file of a module that is imported dynamically; a chunk of another kind is none. */
export function nameChunk({ name, facadeModuleId }: { name: string; facadeModuleId: string | null }): string {
  const [, module = ''] = /([\w-]+\/[\w-]+)\.ts$/.exec(facadeModuleId ?? '') ?? [];
  return NAMES[module] ? `salve-${NAMES[module]}.js` : `${name}.js`;
}

/**
 * Runs a file once, however many ask for it. An engine may keep a failure until the page is loaded
 * again, so a later try adds a query; not where the page gives addresses their `integrity`, which
 * another address would pass by.
 */
const FETCH = `
var $files={},$tries=0;
function $import(url){return import(/*@vite-ignore*//*webpackIgnore:true*/url)}
function $fetch(url,run){return $import(url).catch(error=>{
if($tries++&&![...document.querySelectorAll("script[type=importmap]")].some(map=>map.text.includes("integrity")))return $import(url+"&retry="+$tries);
throw error}).then(file=>$files[url]??=run(file))}`;

/**
 * Makes dist/salve-NAME.js out of each module that dist/salve.js imports dynamically.
 *
 * The main file hands what both need to a function that the other exports. An import back would
 * load a second copy of `salve.js` where the page names the first `salve.js?ver=1.2`.
 * That function's name is a hash of both files, so that files of two builds never work together.
 * The address has the hash too: no cache answers with the file of an earlier build.
 *
 * From npm each `load-NAME.ts` imports the module; here `fetch-NAME.ts` stands in its place.
 */
export const splitFiles = (): Plugin => ({
  name: 'salve:split-files',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  resolveId(source, importer) {
    if (!/\/load-(view|picture|link|advice|reader)\.js$/.test(source)) return null;
    return this.resolve(source.replace('/load-', '/fetch-'), importer, { skipSelf: true });
  },
  generateBundle(_, bundle) {
    const files = Object.values(NAMES).map((name) => `salve-${name}.js`);
    const made = Object.values(bundle).flatMap(({ type, fileName }) => (type === 'chunk' ? fileName : []));
    assert.deepEqual(made.sort(), [MAIN, ...files].sort());

    const main = findChunk(bundle, MAIN);
    const index = [...this.getModuleIds()].find((id) => id.endsWith('/src/index.ts'));
    const publicNames = new Set(this.getModuleInfo(index!)!.exports);

    const { calls, exports, reassigned } = readModule(main.code);
    const mainExport = single(exports);
    const locals = new Map(mainExport.names);
    const kept = mainExport.names.filter(([name]) => publicNames.has(name));
    assert.equal(kept.length, publicNames.size, `${MAIN} lacks exports of src/index.ts.`);
    assert.deepEqual(calls.map(({ source }) => source).sort(), files.map((file) => `./${file}`).sort());

    // Each change keeps the place of what follows on its line, as the source map has it.
    let code = replace(
      main.code,
      mainExport,
      `export{${kept.map(([name, of]) => `${of} as ${name}`).join()}};`,
    );
    for (const call of calls) code = replace(code, call, callOf(call));
    for (const call of calls) {
      const file = findChunk(bundle, String(call.source).slice('./'.length));
      const hash = createHash('sha256').update(main.code).update(file.code).digest('hex').slice(0, 8);
      const values = wrap(file, bundle, `v${hash}`).map((name) => locals.get(name)!);
      // A value is handed over once, so that none may change later.
      for (const value of values) assert.ok(value && !reassigned.has(value), `${value} is no constant.`);
      const url = JSON.stringify(`${String(call.source)}?${hash}`);
      code += `
function ${callOf(call)}{return $fetch(${url},file=>file.v${hash}(${values.join()}))}`;
    }
    main.code = code + FETCH;
  },
});

/** Stands in the main file in place of its import of another, which is longer. */
const callOf = ({ source }: Statement): string => `$${/-(\w+)/.exec(String(source))![1]}()`;

/** Makes a file one exported function, and returns the names that it takes from the main file. */
function wrap(file: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle, name: string): string[] {
  const { calls, imports, exports } = readModule(file.code);
  const [main, own] = [single(imports), single(exports)];
  assert.deepEqual([main.source, calls], [`./${MAIN}`, []]);
  const returned = own.names.map(([key, of]) => `${key}:${of}`).join();
  const parameters = main.names.map(([, local]) => local).join();
  const text = replace(replace(file.code, own, `return{${returned}}}`), main, '');
  const line = text.slice(0, main.start).split('\n').length - 1;
  const header = `export const ${name}=(${parameters})=>{`;
  file.code = text.split('\n').toSpliced(line, 0, header).join('\n');
  const map = bundle[file.sourcemapFileName!];
  assert.ok(map?.type === 'asset');
  const { mappings, ...rest } = JSON.parse(String(map.source)) as { mappings: string };
  map.source = JSON.stringify({ ...rest, mappings: mappings.split(';').toSpliced(line, 0, '').join(';') });
  return main.names.map(([imported]) => imported);
}

/** Names that a statement imports or exports, each with its variable. */
type Names = [name: string, local: string][];

interface Statement {
  start: number;
  end: number;
  source?: unknown;
  names: Names;
}

interface Module {
  imports: Statement[];
  exports: Statement[];
  /** Dynamic imports of a module whose name is known. */
  calls: Statement[];
  /** Variables of the module itself that are assigned to after their declaration. */
  reassigned: Set<string>;
}

interface Located {
  range?: [number, number];
}

function findChunk(bundle: Rolldown.OutputBundle, name: string): Rolldown.OutputChunk {
  const chunk = bundle[name];
  assert.ok(chunk?.type === 'chunk', `The build made no ${name}.`);
  return chunk;
}

function single(statements: Statement[]): Statement {
  assert.equal(statements.length, 1, 'One import and one export were expected.');
  return statements[0]!;
}

/** `code` with `text` in place of a statement, filled up with spaces to the same length. */
function replace(code: string, { start, end }: Statement, text: string): string {
  assert.ok(text.length <= end - start, `${text} is longer than what it replaces.`);
  return code.slice(0, start) + text.padEnd(end - start) + code.slice(end);
}

/** Reads what a module imports and exports, and which of its variables get another value later. */
function readModule(code: string): Module {
  const module: Module = { imports: [], exports: [], calls: [], reassigned: new Set() };
  const add = (list: Statement[], node: Located, source: unknown, names: Names): void => {
    list.push({ start: node.range![0], end: node.range![1], source, names });
  };
  const reader: Rule.RuleModule = {
    create: ({ sourceCode: { scopeManager } }) => ({
      Program() {
        for (const { name, references } of scopeManager.globalScope!.childScopes[0]!.variables)
          if (references.some((each) => each.isWrite() && !each.init)) module.reassigned.add(name);
      },
      ImportDeclaration(node) {
        const names = node.specifiers.map((each): Names[number] => {
          assert.ok(each.type === 'ImportSpecifier');
          return [nameOf(each.imported), each.local.name];
        });
        add(module.imports, node, node.source.value, names);
      },
      ExportNamedDeclaration(node) {
        const names = node.specifiers.map((each): Names[number] => [
          nameOf(each.exported),
          nameOf(each.local),
        ]);
        add(module.exports, node, undefined, names);
      },
      ImportExpression(node) {
        const { source } = node;
        // The address of a language is put together, so that no bundler follows it.
        if (source.type === 'Literal') add(module.calls, node, source.value, []);
        if (source.type === 'TemplateLiteral') add(module.calls, node, source.quasis[0]!.value.cooked, []);
      },
    }),
  };
  const problems = new Linter().verify(code, {
    plugins: { salve: { rules: { reader } } },
    rules: { 'salve/reader': 'error' },
  });
  assert.deepEqual(problems, []);
  return module;
}

function nameOf(node: { type: string; name?: string }): string {
  assert.ok(node.type === 'Identifier');
  return node.name!;
}
