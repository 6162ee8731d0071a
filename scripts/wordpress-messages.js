// The words of the WordPress plugin, as translators get them: a .pot file of what its scripts and block.json files say.

/** What of block.json WordPress translates, with the context under which it looks. */
const OF_BLOCK = { title: 'block title', description: 'block description', keywords: 'block keyword' };
const CALL = /\b__\(\s*'((?:[^'\\]|\\.)*)',\s*'salve-elements',?\s*\)/g;
const HEADER = ['Plugin Name', 'Description'];

const quote = (text) => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** Makes the .pot file of the plugin's files. */
export function messagesOf(files, version) {
  const messages = new Map();
  const add = (id, path, context) => {
    const key = `${context ?? ''}\u0004${id}`;
    const { places = [] } = messages.get(key) ?? {};
    messages.set(key, { id, context, places: [...places, path] });
  };
  for (const name of HEADER)
    add(
      new RegExp(`^ \\* ${name}:\\s*(.*)$`, 'm').exec(files['salve-elements.php'])[1],
      'salve-elements.php',
    );
  for (const [path, text] of Object.entries(files)) {
    if (path.startsWith('editor/'))
      for (const [, id] of text.matchAll(CALL)) add(id.replace(/\\(.)/g, '$1'), path);
    if (!path.endsWith('block.json')) continue;
    const block = JSON.parse(text);
    for (const [key, context] of Object.entries(OF_BLOCK))
      for (const id of [block[key] ?? []].flat()) add(id, path, context);
  }
  const head = [
    'msgid ""',
    'msgstr ""',
    `"Project-Id-Version: Salve Elements ${version}\\n"`,
    '"Content-Type: text/plain; charset=UTF-8\\n"',
    '"Content-Transfer-Encoding: 8bit\\n"',
    '"X-Domain: salve-elements\\n"',
  ];
  const entries = [...messages.values()].map(({ id, context, places }) =>
    [
      ...[...new Set(places)].map((place) => `#: ${place}`),
      ...(context ? [`msgctxt ${quote(context)}`] : []),
      `msgid ${quote(id)}`,
      'msgstr ""',
    ].join('\n'),
  );
  return `${[head.join('\n'), ...entries].join('\n\n')}\n`;
}
