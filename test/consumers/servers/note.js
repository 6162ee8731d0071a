// What each site says, once: a note with every element, as its author wrote it.
export const card = {
  headline: 'Whose umbrella is this',
  href: '/notes/whose-umbrella-is-this',
  description: 'Things left in the waiting room, and what their owners said.',
  author: 'Jo Lindqvist',
  datePublished: '2026-02-19',
  readingTime: 4,
};

export const note = {
  headline: 'The tide table on the wall',
  passage: 'People read it while they wait. It tells them that the water is coming back.',
  quote: 'Nobody rows out to scold her.',
  question: 'What is coming back for you?',
  more: 'All notes',
  intro: 'What you have written stays in this browser.',
};

/** Words that a reader has to meet once, with the script and without. */
export const phrases = [card.headline, card.description, ...Object.values(note)];

/** Every element, as a tree that each framework makes in its own way. */
export const tree = [
  'salve-article',
  { headline: note.headline },
  ['h1', {}, note.headline],
  ['p', {}, note.passage],
  ['salve-pull-quote', { share: '' }, ['blockquote', {}, ['p', {}, note.quote]]],
  ['salve-reflection-prompt', { name: 'back' }, note.question],
  [
    'salve-article-card',
    {},
    ['h3', {}, ['a', { href: card.href }, card.headline]],
    ['p', {}, card.description],
  ],
  ['salve-article-list', { src: '/feed.json' }, ['a', { href: '/notes' }, note.more]],
  ['salve-reflection-lock', {}],
  [
    'salve-subscribe-form',
    { service: 'endpoint' },
    [
      'form',
      { action: '/subscribe', method: 'post' },
      ['label', {}, 'Email ', ['input', { type: 'email', name: 'email', required: '' }]],
      ['button', {}, 'Subscribe'],
    ],
  ],
  ['salve-reflection-journal', {}, ['p', {}, note.intro]],
];

/** Makes a tree with a framework's own function for an element. */
export const make = (h, [name, attributes, ...children]) =>
  h(
    name,
    attributes,
    children.map((child) => (typeof child === 'string' ? child : make(h, child))),
  );

/** A page around what a server rendered. */
export const page = (body, script) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${note.headline}</title>
<link rel="stylesheet" href="/pasted/salve/salve.css">
<script type="module" src="${script ?? '/pasted/salve/salve.js'}"></script>
</head>
<body style="max-inline-size: 40rem; margin-inline: auto"><main>${body}</main></body>
</html>`;
