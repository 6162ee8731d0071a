import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { Linter, type Rule } from 'eslint';
import type { Plugin, Rolldown } from 'vite';

const MAIN = 'salve.js';
const JOURNAL = 'salve-journal.js';

/** Stands in the main file in place of its import of the other, which is longer. */
const CALL = '$journal()';

/**
 * Makes dist/salve-journal.js out of what dist/salve.js imports dynamically: the journal's view.
 *
 * The main file hands what both need to a function that the other exports. An import back would
 * load a second copy of `salve.js` where the page names the first `salve.js?ver=1.2`.
 * That function's name is a hash of both files, so that files of two builds never work together.
 * The address has the hash too: no cache answers with the file of an earlier build.
 */
export const splitJournal = (): Plugin => ({
  name: 'salve:split-journal',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  resolveId(source, importer) {
    if (!source.endsWith('/reflection-journal/load-view.js')) return null;
    return this.resolve(source.replace('load-view', 'fetch-view'), importer, { skipSelf: true });
  },
  generateBundle(_, bundle) {
    const main = findChunk(bundle, MAIN);
    const journal = findChunk(bundle, JOURNAL);
    const index = [...this.getModuleIds()].find((id) => id.endsWith('/src/index.ts'));
    const publicNames = new Set(this.getModuleInfo(index!)!.exports);

    const hash = createHash('sha256').update(main.code).update(journal.code).digest('hex').slice(0, 8);

    const { calls, exports, reassigned } = readModule(main.code);
    const [call, mainExport] = [single(calls), single(exports)];
    const { calls: further, imports, exports: views } = readModule(journal.code);
    const [journalImport, view] = [single(imports), single(views)];
    assert.deepEqual([call.source, journalImport.source], [`./${JOURNAL}`, `./${MAIN}`]);
    assert.deepEqual(further, []);

    const locals = new Map(mainExport.names);
    const values = journalImport.names.map(([name]) => locals.get(name)!);
    // A value is handed over once, so that none may change later.
    for (const value of values) assert.ok(value && !reassigned.has(value), `${value} is no constant.`);
    const kept = mainExport.names.filter(([name]) => publicNames.has(name));
    assert.equal(kept.length, publicNames.size, `${MAIN} lacks exports of src/index.ts.`);

    // Each change keeps the place of what follows on its line, as the source map has it.
    main.code = replace(
      main.code,
      mainExport,
      `export{${kept.map(([name, of]) => `${of} as ${name}`).join()}};`,
    );
    main.code = `${replace(main.code, call, CALL)}
function ${CALL}{return import("./${JOURNAL}?${hash}").then(file=>file.v${hash}(${values.join()}))}`;

    const returned = view.names.map(([name, of]) => `${name}:${of}`).join();
    const parameters = journalImport.names.map(([, local]) => local).join();
    const text = replace(replace(journal.code, view, `return{${returned}}}`), journalImport, '');
    const line = text.slice(0, journalImport.start).split('\n').length - 1;
    const header = `export const v${hash}=(${parameters})=>{`;
    journal.code = text.split('\n').toSpliced(line, 0, header).join('\n');
    const map = bundle[journal.sourcemapFileName!];
    assert.ok(map?.type === 'asset');
    const { mappings, ...rest } = JSON.parse(String(map.source)) as { mappings: string };
    map.source = JSON.stringify({ ...rest, mappings: mappings.split(';').toSpliced(line, 0, '').join(';') });
  },
});

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
  assert.equal(statements.length, 1, 'One import, one export and one import() were expected.');
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
