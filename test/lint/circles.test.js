import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const src = fileURLToPath(new URL('../../src', import.meta.url));

/** Paths of the modules that one imports or exports from: values and types, whole or inline. */
function readImports(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const paths = [];
  const add = (node) => {
    const specifier = ts.isImportTypeNode(node) ? node.argument.literal : node.moduleSpecifier;
    const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
    const { text } = specifier ?? (isDynamic ? node.arguments[0] : {});
    if (text?.startsWith('.')) paths.push(join(dirname(file), text).replace(/\.js$/, '.ts'));
    ts.forEachChild(node, add);
  };
  add(source);
  return paths;
}

function readGraph(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((name) => /(?<!\.d)\.ts$/.test(name));
  return new Map(files.map((name) => [join(folder, name), readImports(join(folder, name))]));
}

/** Groups of modules each of which leads to every other (Tarjan's strongly connected components). */
function findCircles(graph) {
  const circles = [];
  const stack = [];
  const seen = new Map();
  function visit(file) {
    const own = { index: seen.size, low: seen.size, isOpen: true };
    seen.set(file, own);
    stack.push(file);
    for (const next of graph.get(file) ?? []) {
      const other = seen.get(next) ?? visit(next);
      if (other.isOpen) own.low = Math.min(own.low, other.low);
    }
    if (own.low === own.index) {
      const group = stack.splice(stack.indexOf(file));
      for (const each of group) seen.get(each).isOpen = false;
      if (group.length > 1 || graph.get(file)?.includes(file)) circles.push(group);
    }
    return own;
  }
  for (const file of graph.keys()) if (!seen.has(file)) visit(file);
  return circles.map((group) => group.map((file) => relative(src, file)).sort());
}

test('no module of src leads back to itself, not even by a type', () => {
  assert.deepEqual(findCircles(readGraph(src)), []);
});

test('a circle of two, of three and of one is found, and a diamond is none', () => {
  const file = (name) => join(src, name);
  const graph = new Map(
    Object.entries({ a: 'bc', b: 'd', c: 'd', d: '', e: 'f', f: 'ae', g: 'h', h: 'i', i: 'g', j: 'j' }).map(
      ([name, imports]) => [file(name), [...imports].map(file)],
    ),
  );
  assert.deepEqual(findCircles(graph), [['e', 'f'], ['g', 'h', 'i'], ['j']]);
});
