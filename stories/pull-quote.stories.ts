import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import { html, type TemplateResult } from 'lit';

const { args, argTypes, template } = getStorybookHelpers('salve-pull-quote');

const LINE = 'Shame says it is keeping you in line, and then it sends you home alone.';

/** The end of a note, for quotes to be drawn from. */
const passage = html`
  <p>
    Listen to where the voice sends him. Better not ring Paul, who has been patient enough. Better to miss
    Thursday’s group until he has a few sober days to bring to it. By the time he reaches the bus stop he will
    be on his own with something heavy, and nobody will be expecting him anywhere that evening. Shame says it
    is keeping you in line, and then it sends you home alone.
  </p>
`;

const more = html`
  <p>
    From our waiting room you can see a small blue boat on a mooring in the channel. Twice a day the tide
    turns and catches her from the wrong side. For a while she lies right across the stream and looks as if
    she has been let go. Then the rope draws tight, her bow comes round, and she settles with her face to the
    water again. Nobody rows out to scold her. The rope was there the whole time.
  </p>
`;

/** Lays a story out as a column of text. */
const column = (story: () => unknown): TemplateResult =>
  html`<article style="max-inline-size: 34em; margin-inline: auto">${story()}</article>`;

const meta: Meta = {
  title: 'Elements/Pull quote',
  component: 'salve-pull-quote',
  args: { ...args, quote: LINE, share: true },
  argTypes,
  decorators: [column],
  render: (values) => html`${passage} ${template(values)} ${more}`,
};
export default meta;

type Story = StoryObj;

/** By attributes alone: for site builders that allow nothing else. */
export const ByAttributes: Story = {};

/** Plain HTML, which reads as a quotation where no script runs. Its words stand in the article above, so it leads to them. */
export const AroundPlainHtml: Story = {
  render: () => html`
    ${passage}
    <salve-pull-quote share>
      <blockquote><p>Shame says it is keeping you in line, and then it sends you home alone.</p></blockquote>
    </salve-pull-quote>
    ${more}
  `,
};

/** Words that the article doesn’t say: a quotation, with its source. */
export const FromElsewhere: Story = {
  render: () => html`
    ${more}
    <salve-pull-quote
      author="Ruth Alder"
      source="A morning without the old voice"
      cite="/site/notes/a-morning-without-the-old-voice.html"
    >
      <p>The old voice is still keeping watch in a house you no longer live in.</p>
    </salve-pull-quote>
    ${passage}
  `,
};

/** In a column that is wide enough a quote may float; in a narrow one it stands alone. */
export const Floated: Story = {
  render: () => html`
    <salve-pull-quote align="end"><p>Nobody rows out to scold her.</p></salve-pull-quote>
    ${more} ${passage}
    <salve-pull-quote align="start"><p>The rope was there the whole time.</p></salve-pull-quote>
    ${passage} ${more}
  `,
};

/** Wider than its column, where there is room. */
export const Wide: Story = {
  args: { align: 'wide', quote: 'Nobody rows out to scold her. The rope was there the whole time.' },
};

/** A short quote is large and in italics, a long one steps down and stands upright. */
export const ShortAndLong: Story = {
  render: () => html`
    <salve-pull-quote><p>The rope was there the whole time.</p></salve-pull-quote>
    <salve-pull-quote>
      <p>
        By the time he reaches the bus stop he will be on his own with something heavy, and nobody will be
        expecting him anywhere that evening. Shame says it is keeping you in line, and then it sends you home
        alone.
      </p>
    </salve-pull-quote>
    <salve-pull-quote>
      <p>
        From our waiting room you can see a small blue boat on a mooring in the channel. Twice a day the tide
        turns and catches her from the wrong side. For a while she lies right across the stream and looks as
        if she has been let go. Then the rope draws tight, her bow comes round, and she settles with her face
        to the water again. Nobody rows out to scold her. The rope was there the whole time.
      </p>
    </salve-pull-quote>
    ${passage} ${more}
  `,
};

/** The words are left out for those who hear the page, because the article says them too; the controls never are. */
export const Decorative: Story = { args: { decorative: true } };

/** Marks, and the words of the controls, in the language of the quote or of the page around it. */
export const Languages: Story = {
  render: () => html`
    <div lang="fr">
      <salve-pull-quote
        share
        quote="La honte promet de nous tenir, puis nous renvoie seuls."
      ></salve-pull-quote>
    </div>
    <div lang="de">
      <salve-pull-quote
        share
        quote="Die Scham verspricht Halt und schickt uns allein nach Hause."
      ></salve-pull-quote>
    </div>
    <div lang="es">
      <salve-pull-quote
        share
        quote="La vergüenza da siempre el mismo consejo: que te quedes sola."
      ></salve-pull-quote>
    </div>
    <div lang="ar" dir="rtl">
      <salve-pull-quote share quote="يَعِدنا الخزي بأن يحرسنا، ثم يتركنا وحدنا عند الباب."></salve-pull-quote>
    </div>
    <div lang="ja">
      <salve-pull-quote share quote="舟をつなぐ縄は、ずっとそこにあった。"></salve-pull-quote>
    </div>
  `,
};

/** Marks that stand in the text already are not doubled. */
export const MarkedAlready: Story = {
  args: { quote: '‘I drank last night, after seven months, and I’m frightened.’' },
};
