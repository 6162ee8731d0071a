import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

const folder = new URL('../../src/locales/', import.meta.url);

/**
 * Texts of a language by the path of their keys: "salveClose", "UNSENT.offline"; the second of a
 * choice ends in "/else". A value stands in a text as its name in braces: "{address}".
 * @param {string} language
 * @returns {Map<string, string>}
 */
export function messagesOf(language) {
  const files = readdirSync(folder).filter(
    (name) => name === `${language}.ts` || (language === 'en' && name.startsWith('en-')),
  );
  return new Map(files.flatMap((name) => [...readMessages(readFileSync(new URL(name, folder), 'utf8'))]));
}

/**
 * Reads the texts of a translation's source.
 * @param {string} source
 */
export function readMessages(source) {
  const messages = new Map();
  const add = (key, text) => messages.set(messages.has(key) ? `${key}/else` : key, text);
  function visit(node, path) {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isStringLiteralLike(node)) add(path, node.text);
    else if (ts.isTemplateExpression(node)) add(path, textOf(node));
    else if (ts.isPropertyAssignment(node)) visit(node.initializer, pathOf(path, node.name.text));
    else if (ts.isVariableDeclaration(node)) visit(node.initializer, node.name.text);
    else if (!ts.isElementAccessExpression(node) && !ts.isPropertyAccessExpression(node))
      ts.forEachChild(node, (child) => visit(child, path));
  }
  visit(ts.createSourceFile('words.ts', source, ts.ScriptTarget.Latest), '');
  messages.delete('$code');
  return messages;
}

/** Path of a key: words stand in groups in English alone, and the reasons in the same everywhere. */
function pathOf(path, name) {
  return /^[A-Z_]+$/.test(path) ? `${path}.${name}` : name;
}

function textOf(node) {
  const spans = node.templateSpans.map(({ expression, literal }) => {
    const name = ts.isCallExpression(expression) ? expression.expression.text : expression.text;
    return `{${name}}${literal.text}`;
  });
  return node.head.text + spans.join('');
}
