// What proves each success criterion of WCAG 2.2, A and AA, for each element; or why there is nothing to prove.

export const ELEMENTS = [
  'salve-article-card',
  'salve-article-list',
  'salve-article',
  'salve-pull-quote',
  'salve-reflection-prompt',
  'salve-reflection-lock',
  'salve-reflection-journal',
  'salve-subscribe-form',
];

const FIELDS = [
  'salve-reflection-prompt',
  'salve-reflection-lock',
  'salve-reflection-journal',
  'salve-subscribe-form',
];
const ERASING = ['salve-reflection-prompt', 'salve-reflection-journal'];
const LOCKED = ['salve-reflection-lock', 'salve-reflection-prompt', 'salve-reflection-journal'];

const NO_MEDIA = 'It has no sound and no film.';
const NO_FIELDS = 'It has no field.';
const AUTHOR = 'Words and pictures inside the tag are those of the page’s author.';

/**
 * A fault that is known and stands: the check, the tag it is a fault of, how its line reads, and what
 * a reader meets.
 */
export const KNOWN = [
  {
    tag: 'salve-article-list',
    checks: ['text-spacing', 'text-200', 'root-font-200'],
    fault: /^[^:]+: <span> "[^"]+" is cut off$/,
    says: 'A section’s name beside an author’s ends in an ellipsis where its line has no room left. Whoever hears the list hears it whole, and the article says it again.',
  },
  {
    tag: 'salve-reflection-journal',
    checks: ['focus-visible'],
    fault: /^elements-reflection-journal--page-for-a-session: <iframe>/,
    says: 'Tab stops at the page for a session, which is a frame, so that it can be scrolled; no ring is drawn around it.',
  },
  {
    tag: 'salve-subscribe-form',
    checks: ['no-trap'],
    fault: /^elements-subscribe-form--sending: Shift and Tab lead /,
    says: 'On a slow machine, the answer to a form that is sending may be drawn between two presses of Tab, so that the second leads to what the answer offers.',
  },
  {
    tag: 'salve-subscribe-form',
    checks: ['printed-controls'],
    fault: /^(elements-(subscribe-form|reflection-prompt--the-lock)|languages)-/,
    says: 'A form that stands by itself is printed as it stands.',
  },
];

/** Whether a fault of a check is one of those that are known. */
export const isKnown = (check, fault) =>
  KNOWN.some((known) => known.checks.includes(check) && known.fault.test(fault));

/** Tests of other files that are evidence too, as [file, name]; lint sees that each is there. */
const TESTS = {
  status: {
    'salve-pull-quote': [
      ['test/pull-quote.test.ts', 'copies itself where there is no share sheet, and says so aloud'],
    ],
    'salve-reflection-prompt': [
      ['test/reflection-prompt.test.ts', 'aloud at the first save and not at each one'],
    ],
    'salve-subscribe-form': [
      [
        'test/subscribe-form-answers.test.ts',
        'takes no focus from a reader who has gone on to write elsewhere, and says so aloud instead',
      ],
    ],
  },
  language: {
    'salve-article-card': [
      ['test/article-card.test.ts', 'writes the date and the reading time in the language in force'],
    ],
    'salve-pull-quote': [
      ['test/pull-quote.test.ts', 'has the marks of its own language, else of the page’s'],
    ],
  },
  error: {
    'salve-subscribe-form': [
      ['test/subscribe-form.test.ts', 'is wrong aloud where focus is there already, else by the focus alone'],
    ],
  },
};

/**
 * Each criterion as `{ id, name, level, checks, axe, tests, only, otherwise, left }`: checks of in-page.js and
 * checks.js, rules of axe's, other tests by tag; the tags that it is about, and the reason for every other;
 * what no test here can tell, for every tag or by tag.
 */
export const CRITERIA = [
  [
    '1.1.1',
    'Non-text Content',
    'A',
    {
      axe: ['image-alt', 'svg-img-alt', 'image-redundant-alt'],
      checks: ['tree'],
      left: {
        'salve-article-card': `Whether a picture’s text says what the picture shows is not tested. ${AUTHOR}`,
        'salve-article-list': 'A feed has seldom words for its pictures: they are shown as decoration.',
        'salve-pull-quote':
          'The picture that a reader may make of a quote is tried by the tests of that file, not here.',
      },
    },
  ],
  ['1.2.1', 'Audio-only and Video-only (Prerecorded)', 'A', { none: NO_MEDIA }],
  ['1.2.2', 'Captions (Prerecorded)', 'A', { none: NO_MEDIA }],
  ['1.2.3', 'Audio Description or Media Alternative (Prerecorded)', 'A', { none: NO_MEDIA }],
  ['1.2.4', 'Captions (Live)', 'AA', { none: NO_MEDIA }],
  ['1.2.5', 'Audio Description (Prerecorded)', 'AA', { none: NO_MEDIA }],
  [
    '1.3.1',
    'Info and Relationships',
    'A',
    {
      checks: ['tree'],
      axe: [
        'list',
        'listitem',
        'label',
        'definition-list',
        'dlitem',
        'aria-required-parent',
        'aria-required-children',
        'empty-heading',
      ],
    },
  ],
  ['1.3.2', 'Meaningful Sequence', 'A', { checks: ['tree', 'focus-order'] }],
  [
    '1.3.3',
    'Sensory Characteristics',
    'A',
    {
      checks: ['tree'],
      left: 'The words were read, in English, for any that point to a shape, a place or a sound; no test does so.',
    },
  ],
  [
    '1.3.4',
    'Orientation',
    'AA',
    {
      checks: ['orientation'],
      otherwise: 'Nothing of it depends on how a device is held: it shows what stands inside.',
    },
  ],
  [
    '1.3.5',
    'Identify Input Purpose',
    'AA',
    {
      checks: ['input-purpose'],
      axe: ['autocomplete-valid'],
      only: ['salve-subscribe-form', ...LOCKED],
      otherwise: 'It asks for nothing about the reader.',
    },
  ],
  ['1.4.1', 'Use of Color', 'A', { checks: ['forced-colours'], axe: ['link-in-text-block'] }],
  ['1.4.2', 'Audio Control', 'A', { none: NO_MEDIA }],
  [
    '1.4.3',
    'Contrast (Minimum)',
    'AA',
    {
      axe: ['color-contrast'],
      left: 'Measured on the paper and ink of the stories. The colours follow the page’s text colour; on a page of other colours, its author has to look.',
    },
  ],
  ['1.4.4', 'Resize Text', 'AA', { checks: ['text-200', 'root-font-200'] }],
  [
    '1.4.5',
    'Images of Text',
    'AA',
    {
      checks: ['nothing-foreign'],
      left: {
        'salve-pull-quote': 'A reader may ask for a picture of the quote; its words are there as text.',
      },
    },
  ],
  ['1.4.10', 'Reflow', 'AA', { checks: ['reflow'] }],
  [
    '1.4.11',
    'Non-text Contrast',
    'AA',
    { checks: ['field-edges', 'focus-visible'], otherwise: 'It draws neither a field nor a control.' },
  ],
  ['1.4.12', 'Text Spacing', 'AA', { checks: ['text-spacing'] }],
  [
    '1.4.13',
    'Content on Hover or Focus',
    'AA',
    { none: 'Neither pointer nor focus brings up anything that goes again.', backed: 'on-focus' },
  ],
  ['2.1.1', 'Keyboard', 'A', { checks: ['keyboard', 'keyboard-path'] }],
  ['2.1.2', 'No Keyboard Trap', 'A', { checks: ['no-trap'] }],
  ['2.1.4', 'Character Key Shortcuts', 'A', { checks: ['nothing-foreign'] }],
  [
    '2.2.1',
    'Timing Adjustable',
    'A',
    {
      checks: ['keyboard-path'],
      only: ERASING,
      otherwise: 'Nothing of it ends by itself.',
      left: 'Undo is offered for ten to fifteen seconds after erasing, and longer while focus or pointer is on it. A reader can’t set another time; erasing asks first in the journal.',
    },
  ],
  ['2.2.2', 'Pause, Stop, Hide', 'A', { checks: ['endless-motion'] }],
  ['2.3.1', 'Three Flashes or Below Threshold', 'A', { checks: ['endless-motion'] }],
  ['2.4.1', 'Bypass Blocks', 'A', { none: 'A criterion about whole pages: the page’s author provides it.' }],
  ['2.4.2', 'Page Titled', 'A', { none: 'A criterion about whole pages: the page’s author provides it.' }],
  ['2.4.3', 'Focus Order', 'A', { checks: ['focus-order', 'keyboard-path'] }],
  ['2.4.4', 'Link Purpose (In Context)', 'A', { checks: ['tree', 'label-in-name'], axe: ['link-name'] }],
  ['2.4.5', 'Multiple Ways', 'AA', { none: 'A criterion about whole sites: the site’s author provides it.' }],
  [
    '2.4.6',
    'Headings and Labels',
    'AA',
    {
      checks: ['tree'],
      axe: ['empty-heading', 'label'],
      left: 'Its own labels were read in English. Headlines and questions are the author’s.',
    },
  ],
  ['2.4.7', 'Focus Visible', 'AA', { checks: ['focus-visible', 'forced-colours'] }],
  [
    '2.4.11',
    'Focus Not Obscured (Minimum)',
    'AA',
    { checks: ['focus-unobscured'], left: { 'salve-article': 'A page’s own fixed header may lie over it.' } },
  ],
  [
    '2.5.1',
    'Pointer Gestures',
    'A',
    { none: 'A press is the only gesture it takes.', backed: 'nothing-foreign' },
  ],
  [
    '2.5.2',
    'Pointer Cancellation',
    'A',
    {
      checks: ['keyboard-path'],
      left: 'Every act is a click, which a pointer that is moved away takes back; no test moves it away.',
    },
  ],
  ['2.5.3', 'Label in Name', 'A', { checks: ['label-in-name'], otherwise: 'It has no control of its own.' }],
  [
    '2.5.4',
    'Motion Actuation',
    'A',
    { none: 'It does nothing by a device’s motion.', backed: 'nothing-foreign' },
  ],
  ['2.5.7', 'Dragging Movements', 'AA', { none: 'Nothing of it is dragged.', backed: 'nothing-foreign' }],
  ['2.5.8', 'Target Size (Minimum)', 'AA', { checks: ['target-24'] }],
  [
    '3.1.1',
    'Language of Page',
    'A',
    { none: 'A criterion about whole pages: the page’s author provides it.' },
  ],
  [
    '3.1.2',
    'Language of Parts',
    'AA',
    {
      checks: ['tree'],
      axe: ['valid-lang'],
      tests: TESTS.language,
      left: 'Words of its own come in the language of the place it stands in, and in English where that is none of its languages.',
    },
  ],
  ['3.2.1', 'On Focus', 'A', { checks: ['on-focus'] }],
  ['3.2.2', 'On Input', 'A', { checks: ['keyboard-path'], only: FIELDS, otherwise: NO_FIELDS }],
  [
    '3.2.3',
    'Consistent Navigation',
    'AA',
    { none: 'A criterion about whole sites: the site’s author provides it.' },
  ],
  [
    '3.2.4',
    'Consistent Identification',
    'AA',
    {
      checks: ['tree'],
      left: 'The trees show the same words for the same acts; that was read, in English, and no test compares them.',
    },
  ],
  [
    '3.2.6',
    'Consistent Help',
    'A',
    { none: 'A criterion about whole sites: the site’s author provides it.' },
  ],
  [
    '3.3.1',
    'Error Identification',
    'A',
    { checks: ['tree', 'keyboard-path'], tests: TESTS.error, only: FIELDS, otherwise: NO_FIELDS },
  ],
  [
    '3.3.2',
    'Labels or Instructions',
    'A',
    { checks: ['tree'], axe: ['label', 'form-field-multiple-labels'], only: FIELDS, otherwise: NO_FIELDS },
  ],
  [
    '3.3.3',
    'Error Suggestion',
    'AA',
    {
      checks: ['tree'],
      only: ['salve-subscribe-form'],
      otherwise: 'No error of its own has a mending to suggest.',
    },
  ],
  [
    '3.3.4',
    'Error Prevention (Legal, Financial, Data)',
    'AA',
    {
      checks: ['keyboard-path', 'tree'],
      only: ERASING,
      otherwise: 'It changes nothing that a reader keeps.',
    },
  ],
  [
    '3.3.7',
    'Redundant Entry',
    'A',
    {
      checks: ['tree'],
      left: 'An address that was refused stays in its field, as the tree of that story shows; no test sends it twice here.',
      only: ['salve-subscribe-form'],
      otherwise: 'It asks for nothing twice, but for a new passphrase, which is asked for again for safety.',
    },
  ],
  [
    '3.3.8',
    'Accessible Authentication (Minimum)',
    'AA',
    {
      checks: ['keyboard-path', 'input-purpose'],
      only: LOCKED,
      otherwise: 'It asks nobody who they are.',
      left: 'A passphrase can be pasted. Password managers are asked to leave it alone, because it would be kept beside the words that it locks.',
    },
  ],
  [
    '4.1.2',
    'Name, Role, Value',
    'A',
    {
      checks: ['tree', 'names', 'keyboard-path'],
      axe: [
        'aria-valid-attr',
        'aria-valid-attr-value',
        'aria-allowed-attr',
        'aria-allowed-role',
        'aria-roles',
        'button-name',
        'link-name',
        'nested-interactive',
        'aria-hidden-focus',
        'summary-name',
        'frame-title',
      ],
    },
  ],
  [
    '4.1.3',
    'Status Messages',
    'AA',
    {
      checks: ['tree', 'keyboard-path'],
      tests: TESTS.status,
      only: ['salve-article-list', 'salve-pull-quote', ...FIELDS],
      otherwise: 'It tells of nothing that happens.',
      left: 'Roles and live regions are read from the trees; no screen reader was listened to.',
    },
  ],
].map(([id, name, level, evidence]) => ({ id, name, level, ...evidence }));
