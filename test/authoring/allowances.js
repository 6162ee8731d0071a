// What the guide says of sanitizers, with its own lines and without.
import { sanitized, SANITIZERS } from './tools.js';
import { defaultSchema } from 'rehype-sanitize';
import { schema } from './allow/rehype-sanitize.js';

const QUOTE = '<salve-pull-quote>Nobody rows out to scold her.</salve-pull-quote>';
const NAMED = '<salve-reflection-prompt name="the-body" question="What?"></salve-reflection-prompt>';
const HOSTILE = `<salve-article-card headline="A" href="javascript:alert(1)" onclick="alert(1)"></salve-article-card>
<salve-subscribe-form action="javascript:alert(1)" privacy-href="javascript:alert(1)" onfocus="alert(1)"></salve-subscribe-form>
<salve-pull-quote quote="A" author="B" cite="javascript:alert(1)" onload="alert(1)"></salve-pull-quote>`;

/** What each sanitizer has to do with the lines of the guide: let no script through, and keep a name with a dash. */
export const ALLOWANCES = Object.entries(SANITIZERS).flatMap(([name, { allowed }]) => [
  [
    `${name} lets no script through`,
    HOSTILE,
    (page) => allowed(HOSTILE, page),
    (before, after) =>
      after.elements.length === 3 && !/javascript:/.test(after.words) && !/ on\w+=/.test(after.html),
  ],
  ...(name === 'rehype-sanitize'
    ? []
    : [[`${name} keeps a name with a dash`, NAMED, (page) => allowed(NAMED, page), 'right']]),
]);

const PHONE =
  '<salve-pull-quote><p>Ring us: <a href="tel:+441632960123">01632 960123</a></p></salve-pull-quote>';

/** What the guide says would happen without one of its lines. */
export const WITHOUT = [
  [
    'rehype-sanitize takes tel: from a link unless told',
    PHONE,
    () => sanitized({ ...schema, protocols: defaultSchema.protocols })(PHONE),
    (before, after) => /tel:/.test(before.words) && !/tel:/.test(after.words),
  ],
  [
    'rehype-sanitize keeps tel: in a link where told',
    PHONE,
    () => SANITIZERS['rehype-sanitize'].allowed(PHONE),
    'right',
  ],
];

/** What is left of the words inside a tag where a sanitizer removes it. */
export const REMAINS = Object.entries(SANITIZERS).map(([name, { plain }]) => [
  `${name} by its defaults ${name.startsWith('`setHTML') ? 'removes' : 'keeps'} the words inside`,
  QUOTE,
  (page) => plain(QUOTE, page),
  (before, after) => name.startsWith('`setHTML') === !after.words,
]);
