import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file) => readFileSync(root + file, 'utf8');
const data = (file) => JSON.parse(read(`dist/${file}`));

const { modules, schemaVersion } = data('custom-elements.json');
const { tags } = data('vscode.html-custom-data.json');
const editorCss = data('vscode.css-custom-data.json');
const { html: webHtml, css: webCss } = data('web-types.json').contributions;
const jsx = read('dist/jsx.d.ts');

const sorted = (values) => [...values].sort();
const names = (list = []) => sorted(list.map(({ name }) => name));

/** What a doc comment says under one tag: each entry's type, name and default. */
function entriesOf(docs, tagName) {
  return docs
    .filter((each) => each.tagName.text === tagName)
    .map((each) => {
      const text = ts.getTextOfJSDocComment(each.comment) ?? '';
      const [, typed = '', bracket, plain = ''] = /^(?:\{(\w+)\} )?(?:\[([^\]]+)\]|([\w-]+))? ?- ./.exec(
        text,
      ) ?? [assert.fail(`@${tagName} ${text}`)];
      const [name, value] = bracket ? bracket.split('=') : [plain === '-' ? '' : plain];
      return { name, ...(typed && { type: typed }), ...(value && { default: value }) };
    });
}

/** Names of a property and of its attribute, which `attribute: false` takes away. */
function propertyOf(member, source) {
  const [decorator] = ts.getDecorators(member) ?? [];
  if (!decorator?.expression.expression?.getText(source).startsWith('property')) return [];
  const options = decorator.expression.arguments[0]?.getText(source) ?? '';
  const name = member.name.getText(source);
  const given = /attribute: (?:'([\w-]+)'|false)/.exec(options);
  return [{ name, attribute: given ? given[1] : name.toLowerCase() }];
}

/** An element as its source has it. */
function readElement(file) {
  const source = ts.createSourceFile(file, read(`src/elements/${file}`), ts.ScriptTarget.Latest, true);
  const element = source.statements.find(
    (each) =>
      ts.isClassDeclaration(each) && ts.getJSDocTags(each).some(({ tagName }) => tagName.text === 'tag'),
  );
  const docs = ts.getJSDocTags(element);
  const members = element.members.filter(
    (each) =>
      (ts.isPropertyDeclaration(each) || ts.isAccessor(each) || ts.isMethodDeclaration(each)) &&
      ts.isIdentifier(each.name) &&
      !(ts.getCombinedModifierFlags(each) & (ts.ModifierFlags.Protected | ts.ModifierFlags.Private)),
  );
  return {
    module: `dist/elements/${file.replace('.ts', '.js')}`,
    className: element.name.text,
    tag: docs.find(({ tagName }) => tagName.text === 'tag').comment,
    properties: element.members.flatMap((each) =>
      ts.isPropertyDeclaration(each) ? propertyOf(each, source) : [],
    ),
    members: new Set(members.map(({ name }) => name.text)),
    slots: entriesOf(docs, 'slot'),
    events: entriesOf(docs, 'fires'),
    cssParts: entriesOf(docs, 'csspart'),
    cssProperties: entriesOf(docs, 'cssprop'),
    cssStates: entriesOf(docs, 'cssstate'),
  };
}

const elements = readdirSync(`${root}src/elements`)
  .filter((file) => file.endsWith('.ts'))
  .map(readElement);

test('every file of editor data has the elements of the sources, and no other', () => {
  const expected = sorted(elements.map(({ tag }) => tag));
  const found = modules.flatMap(({ declarations = [] }) => declarations).map(({ tagName }) => tagName);
  assert.deepEqual(sorted(found.filter(Boolean)), expected);
  assert.deepEqual(names(tags), expected);
  assert.deepEqual(names(webHtml.elements), expected);
});

for (const element of elements) {
  const { tag, className, module } = element;
  const attributes = sorted(element.properties.flatMap(({ attribute }) => attribute ?? []));

  test(`custom-elements.json has what the source of ${tag} has, and no more`, () => {
    const { declarations, exports } = modules.find(({ path }) => path === module);
    const declared = declarations.find(({ tagName }) => tagName === tag);
    assert.deepEqual(names(declared.attributes), attributes);
    const fields = declared.members.filter(({ name }) => !element.members.has(name));
    assert.deepEqual(fields, [], 'no member that is not public');
    for (const { name } of element.properties) assert.ok(names(declared.members).includes(name), name);
    for (const list of ['slots', 'cssParts', 'cssProperties', 'cssStates', 'events']) {
      const found = (declared[list] ?? []).map((each) => ({
        name: each.name,
        ...(each.type && { type: each.type.text }),
        ...(each.default && { default: each.default }),
      }));
      assert.deepEqual(found, element[list], list);
    }
    assert.deepEqual(
      exports.filter(({ kind }) => kind === 'custom-element-definition'),
      [{ kind: 'custom-element-definition', name: tag, declaration: { name: className, module } }],
    );
  });

  test(`VS Code and JetBrains complete what the source of ${tag} has, and no more`, () => {
    const known = webHtml.elements.find(({ name }) => name === tag);
    assert.deepEqual(names(tags.find(({ name }) => name === tag).attributes), attributes);
    assert.deepEqual(names(known.attributes), attributes);
    assert.deepEqual(names(known.slots), names(element.slots));
    assert.deepEqual(names(known.events), names(element.events));
    for (const { name } of element.properties) assert.ok(names(known.js.properties).includes(name), name);
    for (const { name } of known.js.properties) assert.ok(element.members.has(name), name);
  });

  test(`JSX types of ${tag} have its events with their classes`, () => {
    for (const { name, type } of element.events)
      assert.match(jsx, new RegExp(`"?on${name}"?\\?:\\s*\\(?\\(\\(e: ${type}\\) => void\\)`));
  });
}

test('the manifest names the version of the schema that has its custom states', () => {
  assert.ok(modules.some(({ declarations = [] }) => declarations.some(({ cssStates }) => cssStates)));
  assert.equal(schemaVersion, '2.1.0');
});

test('every event of ours has its class in a module of the manifest', () => {
  const events = modules.find(({ path }) => path === 'dist/events.js');
  const fired = elements.flatMap(({ events: own }) => own);
  for (const { name, type } of fired.filter((each) => each.name.startsWith('salve-'))) {
    assert.ok(names(events.declarations).includes(type), `${name}: ${type}`);
    const [, body] = read('src/events.ts').split(`class ${type} `);
    assert.equal(/super\('([\w-]+)'/.exec(body)[1], name, type);
  }
  const types = new Set(fired.map(({ type }) => type));
  assert.deepEqual(names(events.declarations), sorted([...types].filter((type) => type !== 'Event')));
  for (const { events: own = [] } of modules.flatMap(({ declarations = [] }) => declarations))
    for (const { name, type } of own.filter((each) => each.type.text !== 'Event'))
      assert.deepEqual(
        type.references.map((each) => [each.name, each.module]),
        [[type.text, 'dist/events.js']],
        name,
      );
});

/** Names of one kind over all elements, each once. */
const all = (list, nameOf = (name) => name) =>
  sorted(new Set(elements.flatMap((each) => each[list].map(({ name }) => nameOf(name)))));

test('editors complete each custom property, part and state once, with its default', () => {
  const states = (name) => `state(${name})`;
  const parts = (name) => `part(${name})`;
  assert.deepEqual(names(editorCss.properties), all('cssProperties'));
  assert.deepEqual(names(webCss.properties), all('cssProperties'));
  assert.deepEqual(
    names(editorCss.pseudoElements),
    all('cssParts', (name) => `::${parts(name)}`),
  );
  assert.deepEqual(names(webCss['pseudo-elements']), all('cssParts', parts));
  assert.deepEqual(
    names(editorCss.pseudoClasses),
    all('cssStates', (name) => `:${states(name)}`),
  );
  assert.deepEqual(names(webCss['pseudo-classes']), all('cssStates', states));
  for (const { properties } of [editorCss, webCss]) {
    const { description } = properties.find(({ name }) => name === '--salve-radius');
    assert.match(description, /<salve-reflection-lock>.*Default: 8px\./);
  }
});

test('no text of the editor data says that a default is undefined', () => {
  for (const file of ['vscode.html-custom-data.json', 'vscode.css-custom-data.json', 'web-types.json'])
    assert.doesNotMatch(read(`dist/${file}`), /default: undefined/);
});

test('editors complete the words that an attribute takes, not the name of their type', () => {
  const align = tags
    .find(({ name }) => name === 'salve-pull-quote')
    .attributes.find(({ name }) => name === 'align');
  assert.deepEqual(names(align.values), ['end', 'none', 'start', 'wide']);
});
