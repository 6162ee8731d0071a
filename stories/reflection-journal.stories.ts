import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import { html, type TemplateResult } from 'lit';
import { keyOf, type Entry } from '../src/journal/journal.js';
import { provideJournal } from './journal-provider.js';
import { MemoryJournal } from './memory-journal.js';

const { args, argTypes, template } = getStorybookHelpers('salve-reflection-journal');

const PRIVACY = '<p slot="privacy">In this story the words are invented, and kept nowhere.</p>';

const meta: Meta = {
  title: 'Elements/Reflection journal',
  component: 'salve-reflection-journal',
  args: {
    ...args,
    'default-slot': '<p>What you have written beside our notes.</p>',
    'privacy-slot': PRIVACY,
  },
  argTypes,
  render: (values) => template(values),
};
export default meta;

type Story = StoryObj;

const CENTRE = { path: 'coming-back-to-centre', headline: 'Coming back to centre after you have strayed' };
const HOUR = { path: 'the-hour-after-an-argument', headline: 'The hour after an argument' };

function entry(
  article: typeof CENTRE,
  name: string,
  question: string,
  updated: string,
  text: string,
  earlier: string[] = [],
): Entry {
  const url = `${location.origin}/site/notes/${article.path}.html`;
  const versions = earlier.map((each) => ({ text: each, updated }));
  return {
    ...{
      key: keyOf(url, name),
      article: { id: url, headline: article.headline, url },
      question,
      text,
      versions,
    },
    ...{ revision: earlier.length + 1, created: updated, updated, writer: 'story.one' },
  };
}

const WRITTEN = [
  entry(
    CENTRE,
    'friend',
    'What would you say to a friend who told you this about their week?',
    '2026-06-25T07:14:00.000Z',
    'That one bad night doesn’t undo the mornings. That I’d still want to have breakfast with you.',
    ['That one bad night doesn’t undo'],
  ),
  entry(
    CENTRE,
    'body',
    'Where did you feel it first?',
    '2026-06-24T21:40:00.000Z',
    'In my hands, then in my throat. I think it was the phone that did it: it rang, and I was already somebody else.\n\nI put the kettle on. I did not call back. I sat on the stairs until the light went off by itself, and then a bit longer.',
  ),
  entry(
    HOUR,
    'sentence',
    'Which one sentence would be true, and kind enough to be heard?',
    '2026-10-03T18:05:00.000Z',
    'I was frightened, and I made it sound like anger.',
  ),
];

/** Ten thousand of them, as nobody will write: to see that the list stays as quick. */
const many = (): Entry[] =>
  Array.from({ length: 10_000 }, (_, index) => {
    const article = { path: 'coming-back-to-centre', headline: `Note ${1 + Math.floor(index / 40)}` };
    const day = new Date(Date.UTC(2026, 10, 20) - index * 4e6).toISOString();
    const made = entry(
      article,
      `q${index}`,
      'What stayed with you today?',
      day,
      `The ${index + 1}th small thing that I wrote down before sleeping.`,
    );
    const id = `${made.article.id}?${Math.floor(index / 40)}`;
    return { ...made, key: keyOf(id, `q${index}`), article: { ...made.article, id } };
  });

/** Gives a story words of its own in place of what this browser keeps. */
const holding =
  (make: () => MemoryJournal) =>
  (story: () => unknown): TemplateResult =>
    provideJournal(make(), story(), 'display: block; max-inline-size: 36rem');

const written = holding(() => new MemoryJournal(WRITTEN));

/** Presses buttons one after another, by the words on them, as a reader would. */
const pressing =
  (...names: string[]) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
    const { shadowRoot } = canvasElement.querySelector('salve-reflection-journal')!;
    for (const name of ['Show what I wrote', ...names]) {
      for (let found: HTMLElement | undefined; !found;) {
        found = [...shadowRoot!.querySelectorAll<HTMLElement>('summary, button, label')].find(
          ({ textContent }) => textContent.trim() === name,
        );
        found?.click();
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    }
  };

/** As a reader finds it: folded, because it may be someone else’s eyes. Nothing is read before it is opened. */
export const Folded: Story = { decorators: [written] };

/** Opened: by article and date, the newest first, with a search in every language. */
export const Opened: Story = { decorators: [written], play: pressing() };

/** On a device that holds nothing. A file can be brought back. */
export const Empty: Story = { decorators: [holding(() => new MemoryJournal())], play: pressing() };

/** A file of everything: one page that opens offline, encrypted or not; plain text; Markdown; JSON. It is made in the browser and sent nowhere. */
export const TakeAway: Story = {
  decorators: [written],
  play: pressing('Take away', 'Encrypt it with a passphrase'),
};

/** A page or JSON that was taken away comes back. Nothing that is here is overwritten, and a file that isn’t what it should be changes nothing. */
export const BringBack: Story = { decorators: [written], play: pressing('Bring back') };

/** The reader ticks what to bring to a session… */
export const ChooseForASession: Story = {
  decorators: [written],
  play: pressing('Bring to a session', 'Bring this'),
};

/** …and sees one clean page, to print or to keep as PDF. */
export const PageForASession: Story = {
  decorators: [written],
  play: pressing('Bring to a session', 'Bring this', 'See the page'),
};

/** Erasing says what goes, and asks. */
export const AskBeforeErasing: Story = { decorators: [written], play: pressing('Erase these') };

/** Erased. It can be undone for ten seconds, longer while focus or pointer is on it, and is finished when the page is left. */
export const Erased: Story = { decorators: [written], play: pressing('Erase', 'Erase') };

/** With a passphrase set. In this story it is “herons”. */
export const Locked: Story = {
  decorators: [holding(() => new MemoryJournal(WRITTEN, 'herons'))],
  play: pressing(),
};

/** Ten thousand reflections. Only what is near the window is drawn. */
export const TenThousand: Story = {
  decorators: [holding(() => new MemoryJournal(many()))],
  play: pressing(),
};

/** In Arabic. */
export const RightToLeft: Story = {
  decorators: [
    holding(
      () =>
        new MemoryJournal([
          entry(
            { path: 'coming-back-to-centre', headline: 'العودة إلى المركز' },
            'friend',
            'ماذا كنتَ ستقول لصديق مرّ بهذا الأسبوع؟',
            '2026-11-04T19:20:00.000Z',
            'لن أعاتبك. اجلس، واشرب الشاي أولًا، ثم نتكلم حين تشاء.',
          ),
        ]),
    ),
  ],
  render: () => html`
    <div dir="rtl" lang="ar">
      <salve-reflection-journal>
        <p>ما كتبته بجانب مقالاتنا.</p>
        <p slot="privacy">كلمات هذه القصة متخيَّلة، ولا تُحفظ في أي مكان.</p>
      </salve-reflection-journal>
    </div>
  `,
};
