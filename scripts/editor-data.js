import { readFileSync, writeFileSync } from 'node:fs';

/** Files of editor data, by what a name stands under in each. */
const CSS_FILES = [
  {
    file: 'dist/vscode.css-custom-data.json',
    lists: (data) => data,
    keys: { properties: 'properties', parts: 'pseudoElements', states: 'pseudoClasses' },
    pseudo: { parts: '::', states: ':' },
  },
  {
    file: 'dist/web-types.json',
    lists: (data) => data.contributions.css,
    keys: { properties: 'properties', parts: 'pseudo-elements', states: 'pseudo-classes' },
    pseudo: { parts: '', states: '' },
  },
];

/** Joins what the elements say of a name; where they differ, each says whose it is. */
function describe(uses) {
  const texts = [...new Set(uses.map(({ text }) => text))];
  if (texts.length === 1) return texts[0];
  return texts
    .map((text) => {
      const tags = uses.filter((each) => each.text === text).map(({ tag }) => `<${tag}>`);
      return `${tags.join(', ')}: ${text}`;
    })
    .join('\n');
}

/** Names of one kind over all elements, each once. */
function gather(elements, list, nameOf) {
  const uses = new Map();
  for (const { tagName: tag, [list]: entries = [] } of elements) {
    for (const { name, description, default: value } of entries) {
      const text = value ? `${description} Default: ${value}.` : description;
      uses.set(nameOf(name), [...(uses.get(nameOf(name)) ?? []), { tag, text }]);
    }
  }
  return [...uses].map(([name, own]) => ({ name, description: describe(own) }));
}

/**
 * Gives the editor data one entry for each custom property, part and state, of which each element
 * would add its own, and takes "default: undefined" out of the texts.
 */
export const completeEditorData = {
  name: 'complete-editor-data',
  packageLinkPhase({ customElementsManifest }) {
    const elements = customElementsManifest.modules
      .flatMap(({ declarations = [] }) => declarations)
      .filter(({ tagName }) => tagName);
    for (const { file, lists, keys, pseudo } of CSS_FILES) {
      const data = JSON.parse(readFileSync(file, 'utf8'));
      const css = lists(data);
      css[keys.properties] = gather(elements, 'cssProperties', (name) => name);
      css[keys.parts] = gather(elements, 'cssParts', (name) => `${pseudo.parts}part(${name})`);
      css[keys.states] = gather(elements, 'cssStates', (name) => `${pseudo.states}state(${name})`);
      writeFileSync(file, JSON.stringify(data));
    }
    for (const file of ['dist/vscode.html-custom-data.json', ...CSS_FILES.map((each) => each.file)]) {
      const text = readFileSync(file, 'utf8').replaceAll(' _(default: undefined)_', '');
      writeFileSync(file, `${JSON.stringify(JSON.parse(text), null, 2)}\n`);
    }
  },
};
