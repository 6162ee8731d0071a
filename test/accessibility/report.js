// `npm run accessibility`: writes docs/accessibility/, a conformance report for each element, from results/ and trees/ alone.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { CRITERIA, ELEMENTS, isKnown, KNOWN } from './criteria.js';
import { PATHS } from './keyboard.js';
import { readResults } from './results.js';
import { operableLines } from './tree.js';

const root = new URL('../../', import.meta.url);
const folder = new URL('docs/accessibility/', root);
const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

const ENGINES = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };
const SUPPORTS = 'Supports';
const PARTIALLY = 'Partially supports';
const NOT = 'Does not support';
const NONE = 'Not applicable';

/** Stories of each element, as their files in trees/ begin. */
const STORIES = {
  'salve-article-card': /^elements-article-card--/,
  'salve-article-list': /^elements-article-list--/,
  'salve-article': /^elements-article--/,
  'salve-pull-quote': /^elements-pull-quote--/,
  'salve-reflection-prompt': /^elements-reflection-prompt--/,
  'salve-reflection-lock':
    /^elements-reflection-prompt--(the-lock|locked)|^elements-reflection-journal--locked/,
  'salve-reflection-journal': /^elements-reflection-journal--/,
  'salve-subscribe-form': /^elements-subscribe-form--/,
};

const treeFiles = readdirSync(new URL('trees/', import.meta.url));

/** Results of an element by engine: those that are kept, with what its trees say of themselves. */
function resultsOf(tag) {
  const files = treeFiles.filter((file) => STORIES[tag].test(file));
  const texts = files.map((file) => readFileSync(new URL(`trees/${file}`, import.meta.url), 'utf8'));
  return Object.fromEntries(
    Object.entries(ENGINES).map(([key, label]) => {
      const sections = texts.map((text) => sectionOf(text, label));
      const named = sections.map(operableLines);
      const count = (lists) => lists.flat().length;
      return [
        label,
        {
          ...own(tag, readResults(key)[tag]),
          ...readResults(key, 'keyboard')[tag],
          tree: {
            stories: sections.filter(Boolean).length,
            subjects: count(sections.map((text) => text.split('\n'))),
            faults: [],
          },
          names: {
            stories: named.filter(({ lines }) => lines.length > 0).length,
            subjects: count(named.map(({ lines }) => lines)),
            faults: named.flatMap(({ unnamed }) => unnamed),
          },
        },
      ];
    }),
  );
}

/** Rows without the faults of stories about another element, in which this one stands too. */
const own = (tag, rows = {}) =>
  Object.fromEntries(
    Object.entries(rows).map(([check, row]) => [
      check,
      { ...row, faults: row.faults.filter((fault) => STORIES[tag].test(fault)) },
    ]),
  );

function sectionOf(text, label) {
  const parts = text.split(/^== (.+)\n/m).slice(1);
  for (let index = 0; index < parts.length; index += 2)
    if (parts[index].split(', ').includes(label)) return parts[index + 1].trim();
  return '';
}

/** Rows of the checks and rules that a criterion names, by engine; only those that found something to look at. */
function evidenceFor({ checks = [], axe = [] }, results) {
  const wanted = [...checks, ...axe.map((rule) => `axe/${rule}`)];
  return wanted.flatMap((check) =>
    Object.entries(results).flatMap(([engine, rows]) =>
      rows[check]?.subjects > 0 || rows[check]?.faults.length > 0 || rows[check]?.unsure
        ? { check, engine, ...rows[check] }
        : [],
    ),
  );
}

const knownOf = (tag, rows) => [
  ...new Set(
    rows.flatMap(({ check, faults }) =>
      faults.flatMap(
        (fault) => KNOWN.find((known) => known.checks.includes(check) && known.fault.test(fault))?.says ?? [],
      ),
    ),
  ),
];

/** Says of a criterion and an element how far it is met, and what tells. */
export function judge(criterion, tag, results = resultsOf(tag)) {
  const { none, backed, only, otherwise, left, tests } = criterion;
  if (none) {
    const rows = backed ? evidenceFor({ checks: [backed] }, results) : [];
    return { level: NONE, remarks: [none, describe(rows)].filter(Boolean) };
  }
  if (only && !only.includes(tag)) return { level: NONE, remarks: [otherwise] };
  const rows = evidenceFor(criterion, results);
  if (rows.length === 0) {
    if (otherwise) return { level: NONE, remarks: [otherwise] };
    throw new Error(`${criterion.id} of <${tag}>: no result tells of it, and no reason is given`);
  }
  const proof = [describe(rows), describeTests(tests?.[tag])].filter(Boolean);
  const open = rows.flatMap(({ check, faults }) => faults.filter((fault) => !isKnown(check, fault)));
  if (open.length > 0)
    return {
      level: NOT,
      remarks: [`Faults: ${open.length}; the first is “${open[0].slice(0, 200)}”.`, ...proof],
    };
  const unsure = rows.reduce((sum, row) => sum + (row.unsure ?? 0), 0);
  const rest = [
    ...knownOf(tag, rows),
    typeof left === 'string' ? left : left?.[tag],
    unsure > 0 && `Axe could not tell of ${unsure} places.`,
  ].filter(Boolean);
  return { level: rest.length > 0 ? PARTIALLY : SUPPORTS, remarks: [...rest, ...proof] };
}

/** "reflow: Chromium 11, Firefox 11 stories." */
function describe(rows) {
  const byCheck = Map.groupBy ? Map.groupBy(rows, ({ check }) => check) : groupBy(rows);
  return [...byCheck]
    .map(
      ([check, each]) =>
        `\`${check}\` (${each.map(({ engine, stories, subjects }) => `${engine} ${subjects} in ${stories}`).join(', ')})`,
    )
    .join('; ');
}

function groupBy(rows) {
  const groups = new Map();
  for (const row of rows) groups.set(row.check, [...(groups.get(row.check) ?? []), row]);
  return groups;
}

const describeTests = (tests) => tests?.map(([file, name]) => `“${name}” in \`${file}\``).join('; ');

/** Functional performance: what has to be met for each, by the numbers of WCAG's criteria. */
const PERFORMANCE = [
  [
    '302.1',
    '4.2.1',
    'Without vision',
    ['1.1.1', '1.3.1', '1.3.2', '2.1.1', '2.4.3', '2.4.4', '3.3.1', '4.1.2', '4.1.3'],
    'Not tried by anybody who reads with NVDA, JAWS, VoiceOver or TalkBack.',
  ],
  [
    '302.2',
    '4.2.2',
    'With limited vision',
    ['1.4.3', '1.4.4', '1.4.10', '1.4.11', '1.4.12', '2.4.7'],
    'Not tried with a screen magnifier.',
  ],
  ['302.3', '4.2.3', 'Without perception of color', ['1.4.1', '1.4.11']],
  ['302.4', '4.2.4', 'Without hearing', [], 'It has no sound.'],
  ['302.5', '4.2.5', 'With limited hearing', [], 'It has no sound.'],
  ['302.6', '4.2.6', 'Without speech', [], 'Nothing of it asks for speech.'],
  [
    '302.7',
    '4.2.7',
    'With limited manipulation or strength',
    ['2.1.1', '2.1.2', '2.5.8', '2.5.3'],
    'Not tried with a switch or by voice.',
  ],
  [
    '302.8',
    '4.2.8',
    'With limited reach and strength',
    ['2.1.1', '2.5.8', '1.3.4'],
    'Not tried with a switch or by voice.',
  ],
  ['', '4.2.9', 'Minimise photosensitive seizure triggers', ['2.3.1', '2.2.2']],
  [
    '302.9',
    '4.2.10',
    'With limited language, cognitive, and learning abilities',
    ['2.2.1', '2.4.6', '3.2.1', '3.2.2', '3.3.2', '3.3.4'],
    'Not tried by readers with such abilities.',
  ],
  [
    '',
    '4.2.11',
    'Privacy',
    [],
    'What is typed into a passphrase’s field is hidden from sight and from a screen reader alike; nothing that is written leaves the device.',
  ],
];

const SECTION_508 = [
  ['Chapter 4: Hardware', NONE, 'It is not hardware.'],
  ['501.1 Scope', NONE, 'Content of the Web: the tables of WCAG apply.'],
  [
    '502 Interoperability with assistive technology',
    NONE,
    'The browser provides it; names, roles, states and values are in the table of WCAG, at 4.1.2.',
  ],
  [
    '503 Applications',
    NONE,
    'The reader’s own colours, contrast, text size and motion are respected: see `forced-colours`, `text-200`, `reduced-motion` below.',
  ],
  ['504 Authoring tools', NONE, 'It makes no content for others.'],
  ['602.2 Accessibility and compatibility features', SUPPORTS, 'The guides and this report describe them.'],
  [
    '602.3 Electronic support documentation',
    PARTIALLY,
    'The guides are opened and shown by a test; their stories pass axe, and the pages around them are Storybook’s.',
  ],
  ['602.4 Alternate formats for non-electronic support documentation', NONE, 'There is none on paper.'],
  ['603 Support services', NONE, 'There are none beside the project’s issues.'],
];

const EN_301_549 = [
  ['5.2 Activation of accessibility features', NONE, 'It has none that would have to be switched on.'],
  ['5.3 Biometrics', NONE, 'It uses none.'],
  [
    '5.4 Preservation of accessibility information during conversion',
    PARTIALLY,
    'A file that a reader takes away is a page with headings; no test here reads its tree.',
  ],
  [
    '5.5 to 5.9 Operable parts, locking controls, key repeat, double-strike, simultaneous actions',
    NONE,
    'It has no mechanical parts, and no key is pressed together with another.',
  ],
  ['6 ICT with two-way voice communication', NONE, 'It has none.'],
  ['7 ICT with video capabilities', NONE, 'It has none.'],
  ['8 Hardware', NONE, 'It is not hardware.'],
  ['9.1 to 9.4 Web', 'See WCAG', 'The tables of WCAG above, A and AA.'],
  [
    '9.6 WCAG conformance requirements',
    PARTIALLY,
    'Conformance is of whole pages: an element is a part of one.',
  ],
  ['10 Non-web documents', NONE, 'It is none.'],
  ['11 Software', NONE, 'Content of the Web: clause 9 applies.'],
  ['12.1 Product documentation', PARTIALLY, 'As for 602.3.'],
  ['12.2 Support services', NONE, 'There are none beside the project’s issues.'],
  [
    '13 ICT providing relay or emergency service access',
    NONE,
    'It gives none. Help lines in a prompt are links of the page’s author.',
  ],
];

const cell = (text) => text.replaceAll('|', '\\|');
const table = (heads, rows) =>
  [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

const RANK = [NOT, PARTIALLY, SUPPORTS];

function judgePerformance([, , , ids, left], judged) {
  const levels = ids.map((id) => judged.get(id).level).filter((level) => RANK.includes(level));
  const worst = RANK.find((level) => levels.includes(level));
  if (!worst)
    return { level: ids.length > 0 ? NONE : SUPPORTS, remark: left ?? 'Nothing of it is about this.' };
  const level = worst === SUPPORTS && left ? PARTIALLY : worst;
  return { level, remark: [`From WCAG ${ids.join(', ')}.`, left].filter(Boolean).join(' ') };
}

/** Rows that no criterion asks for, and a reader does. */
const BESIDE = {
  'forced-colours': 'Read and operated in forced colours',
  'reduced-motion': 'Without motion where less is asked for',
  print: 'Printed whole: no word of the author’s is lost',
  'printed-controls': 'Printed without buttons and fields',
};

function rowsBeside(results) {
  return Object.entries(BESIDE).map(([check, title]) => {
    const rows = evidenceFor({ checks: [check] }, results);
    const faults = rows.flatMap((row) => row.faults);
    if (rows.length === 0) return [title, NONE, 'Nothing of it is about this.'];
    return [
      title,
      faults.length > 0 ? PARTIALLY : SUPPORTS,
      [faults[0], describe(rows)].filter(Boolean).join('. '),
    ];
  });
}

const keyboardOf = (tag) =>
  PATHS.filter((path) => path.tag === tag)
    .map(
      ({ title, steps }) =>
        `${title}:\n\n${table(
          ['Pressed', 'Then focus is on', 'And it says'],
          steps.map(([keys, focus, says = '']) => [
            keys.startsWith('"') ? `types ${keys}` : keys,
            focus,
            says,
          ]),
        )}`,
    )
    .join('\n\n');

function reportOf(tag) {
  const results = resultsOf(tag);
  const judged = new Map(CRITERIA.map((criterion) => [criterion.id, judge(criterion, tag, results)]));
  const rows = (level) =>
    CRITERIA.filter((each) => each.level === level).map(({ id, name }) => {
      const { level: met, remarks } = judged.get(id);
      return [`${id} ${name}`, met, remarks.join(' ')];
    });
  const HEADS = ['Criteria', 'Conformance level', 'Remarks and explanations'];
  const performance = (column) =>
    PERFORMANCE.filter((each) => each[column]).map((each) => {
      const { level, remark } = judgePerformance(each, judged);
      return [`${each[column]} ${each[2]}`, level, remark];
    });
  const text = `# \`<${tag}>\`: accessibility conformance report

In the structure of VPAT 2.5 INT. Written by \`npm run accessibility\` from the results of \`npm run test:accessibility\`; change those, not this page. [How to read it](README.md).

- **Product:** \`<${tag}>\` of salve-elements ${version}
- **Evaluated by:** tests in Chromium, Firefox and WebKit, on the stories of the element. Nobody outside the project was asked, and no assistive technology was used.
- **Standards:** WCAG 2.2 A and AA; Revised Section 508; EN 301 549 V3.2.1
- **Terms:** Supports, every test that tells of it passes. Partially supports, something of it is not met or not told by any test, and the remark begins with that. Does not support. Not applicable, and why.

## WCAG 2.2

### Level A

${table(HEADS, rows('A'))}

### Level AA

${table(HEADS, rows('AA'))}

## Revised Section 508

### Chapter 3: functional performance criteria

${table(HEADS, performance(0))}

### Chapters 4 to 6

${table(HEADS, SECTION_508)}

## EN 301 549

### Clause 4: functional performance statements

${table(HEADS, performance(1))}

### Clauses 5 to 13

${table(HEADS, EN_301_549)}

## Beside the standards

${table(HEADS, rowsBeside(results))}

## By keyboard

${keyboardOf(tag)}
`;
  return { text, judged };
}

const MARKS = { [SUPPORTS]: 'yes', [PARTIALLY]: 'partially', [NOT]: '**no**', [NONE]: '–' };

function overview(all) {
  const short = (tag) => tag.replace('salve-', '');
  return `# Accessibility conformance reports

One for each element, in the structure of VPAT 2.5 INT: ${ELEMENTS.map((tag) => `[${short(tag)}](${short(tag)}.md)`).join(', ')}.

Each word of a rating comes from a test's result. \`test/accessibility/\` opens every story in Chromium, Firefox and WebKit, reads it as a screen reader is given it, goes through it by Tab, and tries it at 320 by 256 px, with text at 200 %, with wider spacing, in forced colours, with less motion and on paper. What it found is in \`test/accessibility/results/\`, and what it read in \`test/accessibility/trees/\`. \`criteria.js\` says which results tell of which criterion. A criterion that no result tells of, and that has no reason for being none, stops the command.

A remark names its checks with the number of parts that were looked at and of stories they were in: \`reflow\` (Chromium 120 in 10).

Nobody who uses NVDA, JAWS, VoiceOver, TalkBack, a switch, a magnifier or voice control has tried the elements for these reports. WebKit was tried as WebKitGTK, whose driver tells roles and names alone, no states; it emulates neither forced colours nor less motion nor paper, and its window is at least 447 px wide. So those rows stand on Chromium and Firefox.

${table(
  ['WCAG 2.2', ...ELEMENTS.map((tag) => short(tag).replace('reflection-', ''))],
  CRITERIA.map(({ id, name, level }) => [
    `${id} ${name} (${level})`,
    ...all.map(({ judged }) => MARKS[judged.get(id).level]),
  ]),
)}
`;
}

/** Every page by its name in docs/accessibility/, as it should be. */
export function pages() {
  const all = ELEMENTS.map(reportOf);
  const named = ELEMENTS.map((tag, index) => [`${tag.replace('salve-', '')}.md`, all[index].text]);
  return Object.fromEntries([['README.md', overview(all)], ...named]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(pages())) writeFileSync(new URL(name, folder), text);
}
