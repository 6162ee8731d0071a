import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import { html, type TemplateResult } from 'lit';

const { args, argTypes, template } = getStorybookHelpers('salve-article-list');

const inside = html`<a href="/site/index.html#notes">All our notes</a>`;

const meta: Meta = {
  title: 'Elements/Article list',
  component: 'salve-article-list',
  args: { ...args, src: '/site/feed.xml', limit: 3 },
  argTypes,
  render: (values) => template(values, inside),
};
export default meta;

type Story = StoryObj;

const at =
  (style: string) =>
  (story: () => unknown): TemplateResult =>
    html`<div style=${style}>${story()}</div>`;

/** The three newest articles of the site’s feed. Until they are there, and wherever they can’t be, the link inside shows. */
export const FromTheFeed: Story = {};

/** On a phone they stand one below the other. */
export const Narrow: Story = { decorators: [at('max-inline-size: 22rem')] };

/** A line between headlines, without pictures: for the end of an article, or a column at its side. */
export const Compact: Story = {
  args: { layout: 'compact', limit: 5 },
  decorators: [at('max-inline-size: 24rem')],
};

/** A picture beside the words, one article below the other. */
export const Row: Story = { args: { layout: 'row' }, decorators: [at('max-inline-size: 40rem')] };

/** One article, large: the newest. */
export const Feature: Story = { args: { layout: 'feature', limit: 1 } };

/** `images="none"` keeps no place for pictures: for feeds that have none. */
export const WithoutPictures: Story = { args: { images: 'none' } };

/** `section` shows what is filed under it, and no more. */
export const OneSection: Story = { args: { section: 'Repair', limit: 1 } };

/** `time-zone` is the site's own: a feed in UTC is shown by its days. */
export const InItsTimeZone: Story = { args: { 'time-zone': 'America/Los_Angeles' } };

/** What a page’s own script, or a static site at build time, wrote into it, as JSON. No request is made. */
export const FromJson: Story = {
  render: () => html`
    <salve-article-list limit="2">
      <script type="application/json">
        [
          {
            "headline": "What empathy is not",
            "url": "/site/notes/what-empathy-is-not.html",
            "author": "Jo Lindqvist",
            "datePublished": "2026-05-12",
            "section": "Empathy",
            "readingTime": 5,
            "description": "Most of us reach for a plaster when somebody shows us a wound.",
            "image": "/site/pictures/what-empathy-is-not.svg"
          },
          {
            "headline": "Coming back to centre after you have strayed",
            "url": "/site/notes/coming-back-to-centre.html",
            "author": "Ruth Alder",
            "datePublished": "2026-06-24",
            "section": "Relapse and repair",
            "readingTime": 5,
            "description": "On the day after a lapse you need something smaller than a vow.",
            "image": "/site/pictures/coming-back-to-centre.svg"
          }
        ]
      </script>
      <a href="/site/index.html#notes">All our notes</a>
    </salve-article-list>
  `,
};

/** Plain articles, which read as they stand where no script runs. */
export const FromPlainHtml: Story = {
  render: () => html`
    <salve-article-list limit="2">
      <article>
        <img
          src="/site/pictures/saying-sorry-without-a-speech.svg"
          alt=""
          width="1200"
          height="800"
          style="max-inline-size: 12rem; block-size: auto"
        />
        <h3><a href="/site/notes/saying-sorry-without-a-speech.html">Saying sorry without a speech</a></h3>
        <p>
          On making an apology short enough to be heard, and letting the weeks that follow do the rest of the
          talking.
        </p>
        <p>
          <small
            ><b>Repair</b> · <a rel="author" href="/site/therapists.html">Mina Okafor</a> ·
            <time datetime="2026-08-21">21 August 2026</time></small
          >
        </p>
      </article>
      <article>
        <img
          src="/site/pictures/the-hour-after-an-argument.svg"
          alt=""
          width="1200"
          height="800"
          style="max-inline-size: 12rem; block-size: auto"
        />
        <h3><a href="/site/notes/the-hour-after-an-argument.html">The hour after an argument</a></h3>
        <p>Nobody is shouting now, and the plates are still on the table.</p>
        <p>
          <small><b>Relationships</b> · <time datetime="2026-10-02">2 October 2026</time></small>
        </p>
      </article>
    </salve-article-list>
  `,
};

/** In a right-to-left page the first article stands at the right, with the language’s own dates. */
export const RightToLeft: Story = {
  render: () => html`
    <div dir="rtl" lang="ar-EG">
      <salve-article-list limit="2">
        <script type="application/json">
          [
            {
              "headline": "العودة إلى المركز",
              "url": "/site/ar/al-awda-ila-al-markaz.html",
              "author": "روث ألدر",
              "datePublished": "2026-11-03",
              "section": "الانتكاسة وما بعدها",
              "image": "/site/pictures/al-awda-ila-al-markaz.svg"
            },
            {
              "headline": "الساعة التي تلي الخلاف",
              "url": "/site/ar/as-saa-allati-tali-al-khilaf.html",
              "author": "مينا أوكافور",
              "datePublished": "2026-10-20",
              "image": "/site/pictures/the-hour-after-an-argument.svg"
            }
          ]
        </script>
        <a href="/site/ar/al-awda-ila-al-markaz.html">المقالات</a>
      </salve-article-list>
    </div>
  `,
};
