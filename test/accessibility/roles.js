// What each engine calls a role or a state, in ARIA's words.

const CHROMIUM = {
  StaticText: 'text',
  RootWebArea: 'none',
  InlineTextBox: 'skip',
  ListMarker: 'skip',
  LineBreak: 'skip',
  Details: 'group',
  DisclosureTriangle: 'summary',
  LabelText: 'label',
  Legend: 'legend',
  image: 'img',
  Section: 'generic',
  Abbr: 'generic',
  DescriptionList: 'generic',
  LayoutTable: 'generic',
  LayoutTableRow: 'generic',
  LayoutTableCell: 'generic',
  Iframe: 'iframe',
};

const SAID = ['checked', 'pressed'];
const TRUE_OR_NOT = ['disabled', 'required', 'busy', 'modal'];

function chromiumStates(role, properties) {
  const value = Object.fromEntries(properties.map((each) => [each.name, each.value.value]));
  const states = [];
  if (value.level && role === 'heading') states.push(`level=${value.level}`);
  for (const name of SAID) if (name in value) states.push(`${name}=${value[name]}`);
  if ('expanded' in value) states.push(value.expanded ? 'expanded' : 'collapsed');
  for (const name of TRUE_OR_NOT) if (value[name]) states.push(name);
  if (value.invalid && value.invalid !== 'false') states.push('invalid');
  return states;
}

/** A node of Chromium's tree, in this folder's shape. https://chromedevtools.github.io/devtools-protocol/tot/Accessibility/ */
export function chromiumNode(node, nodes) {
  const children = (node.childIds ?? [])
    .map((id) => nodes.get(id))
    .filter((child) => child)
    .map((child) => chromiumNode(child, nodes))
    .filter(({ role }) => role !== 'skip');
  if (node.ignored) return { role: 'none', children };
  const role = CHROMIUM[node.role.value] ?? node.role.value;
  return {
    role,
    name: node.name?.value ?? '',
    states: chromiumStates(role, node.properties ?? []),
    description: node.description?.value,
    value: ['textbox', 'searchbox'].includes(role) ? String(node.value?.value ?? '') : undefined,
    children,
  };
}

/**
 * Source of a function for Firefox's own scope: the tree of an element by its id, or what has focus,
 * as JSON; nothing where the service has not seen it yet.
 */
export const FIREFOX_WALK = `({ id, focused }) => {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const attributes = (accessible) =>
    Object.fromEntries([...accessible.attributes.enumerate()].map((each) => {
      const { key, value } = each.QueryInterface(Ci.nsIPropertyElement);
      return [key, value];
    }));
  const states = (accessible) => {
    const some = {};
    const more = {};
    accessible.getState(some, more);
    return [...service.getStringStates(some.value, more.value)];
  };
  const read = (accessible, isDeep) => ({
    role: service.getStringRole(accessible.role),
    name: accessible.name,
    description: accessible.description,
    value: accessible.value,
    states: states(accessible),
    attributes: attributes(accessible),
    children: isDeep ? children(accessible).map((child) => read(child, true)) : [],
  });
  const children = (accessible) => {
    const all = [];
    for (let child = accessible.firstChild; child; child = child.nextSibling) all.push(child);
    return all;
  };
  const find = (accessible, fits) => {
    if (fits(accessible)) return accessible;
    for (const child of children(accessible)) {
      const found = find(child, fits);
      if (found) return found;
    }
  };
  try {
    const root = service.getAccessibleFor(gBrowser.selectedBrowser);
    // The document says that it has focus for a while longer.
    const focused = [];
    const isFocused = (each) => void (states(each).includes('focused') && focused.push(each));
    const found = root && (id ? find(root, (each) => each.id === id) : (find(root, isFocused), focused.at(-1)));
    return found ? JSON.stringify(read(found, !!id)) : '';
  } catch {
    return '';
  }
}`;

const FIREFOX = {
  'text leaf': 'text',
  statictext: 'text',
  text: 'generic',
  section: 'generic',
  'text container': 'generic',
  'list item marker': 'skip',
  whitespace: 'skip',
  pushbutton: 'button',
  'toggle button': 'button',
  entry: 'textbox',
  'password text': 'textbox',
  checkbutton: 'checkbox',
  radiobutton: 'radio',
  statusbar: 'status',
  graphic: 'img',
  grouping: 'group',
  details: 'group',
  'internal frame': 'iframe',
  caption: 'legend',
  definitionlist: 'generic',
};

/** Exposed where the content of a closed `<details>` would stand. */
const isShut = ({ states }) => states.includes('invisible');

function firefoxStates({ role, states, attributes }) {
  const has = (name) => states.includes(name);
  const said = [];
  if (attributes.level && role === 'heading') said.push(`level=${attributes.level}`);
  if (has('checkable')) said.push(`checked=${has('mixed') ? 'mixed' : has('checked')}`);
  if (role === 'toggle button') said.push(`pressed=${has('pressed')}`);
  if (has('expandable')) said.push(has('expanded') ? 'expanded' : 'collapsed');
  if (has('unavailable')) said.push('disabled');
  for (const name of ['required', 'busy', 'modal']) if (has(name)) said.push(name);
  if (role !== 'form' && (has('invalid entry') || has('invalid'))) said.push('invalid');
  return said;
}

/** A node of Firefox's tree, in this folder's shape. */
export function firefoxNode(node) {
  const [first] = (node.attributes['xml-roles'] ?? '').split(' ');
  let role = FIREFOX[node.role] ?? node.role;
  if (['landmark', 'region'].includes(node.role) && first) role = first;
  // A paragraph of another display than a block's is one no less.
  if (role === 'generic' && node.attributes.tag === 'p' && !first) role = 'paragraph';
  if (role === 'textbox' && node.attributes['text-input-type'] === 'search') role = 'searchbox';
  return {
    role,
    name: node.name ?? '',
    states: firefoxStates(node),
    description: node.description || undefined,
    value: ['textbox', 'searchbox'].includes(role) ? (node.value ?? '') : undefined,
    children: node.children
      .filter((child) => !isShut(child))
      .map(firefoxNode)
      .filter((child) => child.role !== 'skip'),
  };
}

/**
 * Source of a function for a page: the flat tree below an element as it is drawn, its texts, and the
 * elements whose roles are to be asked for.
 */
export const WEBKIT_WALK = `(selector) => {
  const elements = [];
  const PLAIN = /^(div|span|slot|b|i|br|small|strong|em|picture|source)$/;
  const isSaid = (element) =>
    element.localName === 'slot' ||
    (element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false }) && element.ariaHidden !== 'true' && !element.closest('[inert]'));
  const walk = (node) => {
    if (node.nodeType === 3) {
      const range = document.createRange();
      range.selectNodeContents(node);
      return range.getClientRects().length > 0 || /\\S/.test(node.data) ? [{ text: node.data }] : [];
    }
    if (node.nodeType !== 1 || /^(style|script|template)$/.test(node.localName) || !isSaid(node)) return [];
    const inside = node.shadowRoot
      ? node.shadowRoot.childNodes
      : node.localName === 'slot' && node.assignedNodes().length > 0
        ? node.assignedNodes()
        : node.childNodes;
    const made = { children: [] };
    if (!PLAIN.test(node.localName) || node.getAttribute('role')) made.index = elements.push(node) - 1;
    made.tag = node.localName;
    made.children = [...inside].flatMap(walk);
    return [made];
  };
  const [tree] = walk(document.querySelector(selector));
  return { tree, elements };
}`;

const WEBKIT = { image: 'img' };
const WEBKIT_TAGS = { summary: 'summary', iframe: 'iframe' };

/** A node of the walk with what the driver answered, in this folder's shape. */
export function webkitNode(node, asked) {
  if (node.text !== undefined) return { role: 'text', name: node.text };
  const said = asked[node.index] ?? { role: 'generic', name: '' };
  const role = WEBKIT_TAGS[node.tag] ?? WEBKIT[said.role] ?? said.role;
  return {
    role,
    name: said.name,
    children: node.children.map((child) => webkitNode(child, asked)),
  };
}
