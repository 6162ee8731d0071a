import { ContextConsumer } from '@lit/context';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { articleContext } from '../src/index.js';

const { args, argTypes } = getStorybookHelpers('salve-article');

/** Shows what it is told, so that there is something to see: an element as an application would write its own. */
class WhatIsProvided extends LitElement {
  static override styles = css`
    dl {
      display: grid;
      grid-template-columns: max-content 1fr;
      gap: 0.35em 1.5em;
      margin: 0;
      font-family: var(--salve-font-ui, inherit);
      font-size: 0.875em;
    }
    dd {
      margin: 0;
      overflow-wrap: anywhere;
    }
  `;

  #article = new ContextConsumer(this, { context: articleContext, subscribe: true });

  protected override render(): TemplateResult {
    const fields = Object.entries(this.#article.value ?? {}).filter(([, value]) => value !== undefined);
    return html`<dl>
      ${fields.map(
        ([name, value]) =>
          html`<dt><code>${name}</code></dt>
            <dd>${value}</dd>`,
      )}
    </dl>`;
  }
}
customElements.define('what-is-provided', WhatIsProvided);

const meta: Meta = {
  title: 'Elements/Article',
  component: 'salve-article',
  args: {
    ...args,
    headline: 'Coming back to centre after you have strayed',
    href: 'https://tidewater.example/notes/coming-back-to-centre',
    author: 'Ruth Alder',
    section: 'Relapse and repair',
    'date-published': '2026-06-24',
  },
  argTypes,
};
export default meta;

type Story = StoryObj;

/** `<salve-article>` shows nothing of its own: what stands below is an element inside it that shows what it was told. Change a control and it is told anew. */
export const ByAttributes: Story = {
  render: (values) => html`
    <salve-article
      headline=${values.headline}
      href=${values.href}
      author=${values.author}
      section=${values.section}
      date-published=${values['date-published']}
      description=${values.description}
    >
      <what-is-provided></what-is-provided>
    </salve-article>
  `,
};

/** Without attributes, the page’s own JSON-LD, Open Graph tags and markup say it. */
export const FromThePage: Story = {
  render: () => html`
    <salve-article>
      <article>
        <h1>Saying sorry without a speech</h1>
        <p>
          By <a rel="author" href="/site/therapists.html">Mina Okafor</a>,
          <time datetime="2026-08-21">21 August 2026</time>
        </p>
        <what-is-provided></what-is-provided>
      </article>
    </salve-article>
  `,
};

/** Several on a page, as on a blog’s front page: each goes by its own words. */
export const Several: Story = {
  render: () => html`
    ${[
      ['The hour after an argument', '/site/notes/the-hour-after-an-argument.html', '2026-10-02'],
      ['What empathy is not', '/site/notes/what-empathy-is-not.html', '2026-05-12'],
    ].map(
      ([headline, href, date]) => html`
        <salve-article>
          <article>
            <h2><a href=${href!}>${headline}</a></h2>
            <p><time datetime=${date!}>${date}</time></p>
            <what-is-provided></what-is-provided>
          </article>
        </salve-article>
      `,
    )}
  `,
};
