// One notation for what three engines give a screen reader: an indented list of roles, names and states, in the order of reading.

/** Roles that no screen reader names: what is inside stands in their place. */
const UNNAMED = new Set(
  ' generic none presentation strong emphasis time mark code label legend definition'.split(' '),
);

/** Roles that are told by what they hold; some engines give them their text for a name as well. */
const NAMELESS = new Set('article blockquote list listitem paragraph term'.split(' '));

/** Roles that are named by what they hold, so that it isn't written twice. */
const BY_CONTENT = new Set(
  'button cell checkbox columnheader heading link option radio summary switch'.split(' '),
);

/** Roles whose content is their value. */
const LEAVES = new Set('textbox searchbox combobox img separator progressbar spinbutton'.split(' '));

const squeeze = (text) => text?.replace(/[\s\u200B\u2060]+/g, ' ').trim() ?? '';
const quote = (text) => JSON.stringify(squeeze(text));

const isText = ({ role }) => role === 'text';

/** Texts that only label the box beside them, whose name they are: some engines leave them out. */
const isLabel = (node, siblings) =>
  isText(node) &&
  siblings.some(
    ({ role, name }) => ['checkbox', 'radio'].includes(role) && squeeze(name) === squeeze(node.name),
  );

/** A node as those nodes that have a role to be told, and texts. */
function told(node) {
  if (isText(node)) return squeeze(node.name) ? [node] : [];
  const { role } = node;
  const all = LEAVES.has(role) ? [] : node.children.flatMap(told);
  const children = all.filter((child) => !isLabel(child, all));
  if (UNNAMED.has(role)) return children;
  if (role === 'paragraph' && (children.length === 0 || children.every((child) => child.role === role)))
    return children;
  return [{ ...node, children }];
}

function headOf({ role, name, states, description, value }, hasStates) {
  const said = [role, squeeze(name) && !NAMELESS.has(role) && quote(name)];
  if (hasStates) {
    said.push(...(states ?? []).map((state) => `[${state}]`));
    if (squeeze(value)) said.push(`value ${quote(value)}`);
    if (squeeze(description) && squeeze(description) !== squeeze(name))
      said.push(`described ${quote(description)}`);
  }
  return said.filter(Boolean).join(' ');
}

function* linesOf(nodes, depth, hasStates) {
  for (const node of nodes) {
    const indent = `${'  '.repeat(depth)}- `;
    if (isText(node)) {
      yield indent + quote(node.name);
      continue;
    }
    const head = indent + headOf(node, hasStates);
    const { children } = node;
    if (!children.every(isText)) {
      yield head;
      yield* linesOf(children, depth + 1, hasStates);
    } else if (children.length === 0 || (BY_CONTENT.has(node.role) && squeeze(node.name))) yield head;
    else yield `${head}: ${children.map(({ name }) => quote(name)).join(' ')}`;
  }
}

/**
 * Lines of what is below `{ role, name, states, description, value, children }`: each piece of text as it
 * stands in the document. An engine whose driver tells no states is written without any.
 */
export const write = ({ children }, { hasStates = true } = {}) =>
  [...linesOf(children.flatMap(told), 0, hasStates)].join('\n');

/** One node without what is inside. */
export const writeHead = (node, { hasStates = true } = {}) => headOf(node, hasStates);

const OPERABLE =
  /^ *- (button|link|textbox|searchbox|checkbox|radio|combobox|slider|switch|summary|iframe|spinbutton)\b(.*)$/;

/** Lines of what can be operated, and those of them that have no name. */
export function operableLines(text) {
  const lines = text.split('\n').filter((line) => OPERABLE.test(line));
  return { lines, unnamed: lines.filter((line) => !/^ *- \w+ "/.test(line)) };
}
