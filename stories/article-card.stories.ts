import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import { html, type TemplateResult } from 'lit';

const { args, argTypes, template } = getStorybookHelpers('salve-article-card');

const meta: Meta = {
  title: 'Elements/Article card',
  component: 'salve-article-card',
  args: {
    ...args,
    headline: 'The hour after an argument',
    href: '/site/notes/the-hour-after-an-argument.html',
    description:
      'Nobody is shouting now, and the plates are still on the table. On getting through the quiet until one of you can speak.',
    author: 'Mina Okafor',
    section: 'Relationships',
    'date-published': '2026-10-02',
    'reading-time': 5,
    image: '/site/pictures/the-hour-after-an-argument.svg',
    'content-note': 'Mentions past drinking',
  },
  argTypes,
  render: (values) => template(values),
};
export default meta;

type Story = StoryObj;

/** Lays a story out as a page would; the code that is shown is what stands inside. */
const at =
  (style: string) =>
  (story: () => unknown): TemplateResult =>
    html`<div style=${style}>${story()}</div>`;

const column = at('max-inline-size: 21rem');
const grid = at(
  'display: grid; gap: 2.5rem 2rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr))',
);

/** All that a card can show, from attributes alone: for site builders that allow nothing else. */
export const ByAttributes: Story = { decorators: [column] };

/** Plain HTML, which reads as it stands where no script runs. The element makes the whole of it the link's target. */
export const AroundPlainHtml: Story = {
  decorators: [column],
  render: () => html`
    <salve-article-card content-note="Mentions past drinking">
      <img
        src="/site/pictures/saying-sorry-without-a-speech.svg"
        alt=""
        width="1200"
        height="800"
        loading="lazy"
      />
      <h3><a href="/site/notes/saying-sorry-without-a-speech.html">Saying sorry without a speech</a></h3>
      <p>
        On making an apology short enough to be heard, and letting the weeks that follow do the rest of the
        talking.
      </p>
      <p>
        <small
          ><b>Repair</b> · Mina Okafor<br /><time datetime="2026-08-21">21 August 2026</time> · 5 min
          read</small
        >
      </p>
    </salve-article-card>
  `,
};

/** The four layouts. Left unset, the card's own width decides: stacked, then `row` from 26 em. */
export const Layouts: Story = {
  decorators: [at('display: grid; gap: 3rem')],
  render: ({ headline, href, description, author, section, image }) => html`
    ${['feature', 'row', 'stacked', 'compact'].map(
      (layout) => html`
        <salve-article-card
          style=${layout === 'feature' ? '' : 'max-inline-size: 30rem'}
          layout=${layout}
          headline=${headline}
          href=${href}
          description=${description}
          author=${author}
          section=${section}
          date-published="2026-10-02"
          reading-time="5"
          image=${image}
        ></salve-article-card>
      `,
    )}
  `,
};

/** Three in a row, as at the end of an article; one has no picture and one says what it mentions. */
export const InAGrid: Story = {
  decorators: [grid],
  render: () => html`
    <salve-article-card
      headline="A morning without the old voice"
      href="/site/notes/a-morning-without-the-old-voice.html"
      description="For anyone who wakes to find the telling-off has already begun: a quarter of an hour at a window, and one true sentence."
      author="Ruth Alder"
      section="Practice"
      date-published="2026-11-17"
      reading-time="5"
      image="/site/pictures/a-morning-without-the-old-voice.svg"
    ></salve-article-card>
    <salve-article-card
      headline="What empathy is not"
      href="/site/notes/what-empathy-is-not.html"
      description="Most of us reach for a plaster when somebody shows us a wound. On staying beside a person without tidying them up."
      author="Jo Lindqvist"
      section="Empathy"
      date-published="2026-05-12"
      reading-time="5"
      image="/site/pictures/what-empathy-is-not.svg"
      content-note="Mentions relapse"
    ></salve-article-card>
    <salve-article-card
      headline="Coming back to centre after you have strayed"
      href="/site/notes/coming-back-to-centre.html"
      description="On the day after a lapse you need something smaller than a vow. You need one fair sentence, and somebody to say it to."
      author="Ruth Alder"
      section="Relapse and repair"
      date-published="2026-06-24"
      reading-time="5"
    ></salve-article-card>
  `,
};

/** A list without pictures. */
export const Compact: Story = {
  decorators: [column],
  render: () => html`
    <salve-article-card
      layout="compact"
      headline="What empathy is not"
      href="/site/notes/what-empathy-is-not.html"
      author="Jo Lindqvist"
      date-published="2026-05-12"
    ></salve-article-card>
    <salve-article-card
      layout="compact"
      headline="Coming back to centre after you have strayed"
      href="/site/notes/coming-back-to-centre.html"
      author="Ruth Alder"
      date-published="2026-06-24"
      content-note="Mentions relapse"
    ></salve-article-card>
  `,
};

/** A picture of one’s own, so that a phone gets the small one: `srcset` and `sizes` belong to the `<img>`. */
export const OwnPicture: Story = {
  decorators: [column],
  render: ({ headline, href, description, author }) => html`
    <salve-article-card
      headline=${headline}
      href=${href}
      description=${description}
      author=${author}
      date-published="2026-10-02"
    >
      <img
        slot="image"
        src="/site/pictures/the-hour-after-an-argument-960.jpg"
        srcset="
          /site/pictures/the-hour-after-an-argument-480.jpg 480w,
          /site/pictures/the-hour-after-an-argument-960.jpg 960w
        "
        sizes="21rem"
        alt="Two cups on a kitchen table by a window"
        width="960"
        height="640"
        loading="lazy"
      />
    </salve-article-card>
  `,
};

/** In a right-to-left page the picture stands at the right; words, date and numbers are the language’s own. */
export const RightToLeft: Story = {
  decorators: [at('max-inline-size: 34rem')],
  render: () => html`
    <div dir="rtl" lang="ar-EG">
      <salve-article-card
        headline="العودة إلى المركز"
        href="/site/ar/al-awda-ila-al-markaz.html"
        author="روث ألدر"
        section="الانتكاسة وما بعدها"
        date-published="2026-11-03"
        reading-time="3"
        image="/site/pictures/al-awda-ila-al-markaz.svg"
        content-note="يتناول الانتكاسة"
      ></salve-article-card>
    </div>
  `,
};

/** A picture that can’t be loaded leaves its place empty, without a mark, and `image-alt` in it where there is one. */
export const PictureMissing: Story = {
  decorators: [column],
  args: { image: '/site/pictures/not-there.svg', 'image-alt': 'Two cups on a kitchen table by a window' },
  parameters: { missing: ['/site/pictures/not-there.svg'] },
};

/** Very long words break; nothing grows wider than its place. */
export const LongWords: Story = {
  decorators: [at('max-inline-size: 15rem')],
  args: {
    headline: 'Selbstmitgefühlsübungsgruppenleiterinnenfortbildung',
    description:
      'Rückfallvorbeugungsgesprächskreise und Wiedergutmachungsgesprächsvorbereitung, in einem einzigen langen Satz.',
    author: 'Friederike Wallenstein-Habermann',
    section: 'Wiedergutmachung',
  },
};

/** Where widths come from contents, such as a flex item, a float, a grid column or a table cell, a card keeps one of its own. */
export const InTightPlaces: Story = {
  render: ({ headline, href, author }) => {
    const card = html`<salve-article-card
      headline=${headline}
      href=${href}
      author=${author}
      date-published="2026-10-02"
    ></salve-article-card>`;
    return html`
      <div style="display: grid; gap: 2rem">
        <div style="display: flex; gap: 1.5rem">${card}${card}</div>
        <div style="display: flow-root"><div style="float: inline-end">${card}</div></div>
        <div style="display: grid; grid-template-columns: auto auto; justify-content: start; gap: 1.5rem">
          ${card}${card}
        </div>
        <table>
          <tbody>
            <tr>
              <td>${card}</td>
              <td>${card}</td>
            </tr>
          </tbody>
        </table>
      </div>
    `;
  },
};
