import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { SAMPLES } from './languages.js';
import { provideJournal } from './journal-provider.js';
import { MemoryJournal } from './memory-journal.js';

const RIGHT_TO_LEFT = ['ar', 'fa', 'he'];

const STYLE = 'max-inline-size: 38rem;';
/** The fonts of the sample site have some letters of Polish words, and a fallback the others. */
const WHOLE_WORDS = "--read: Georgia, 'Liberation Serif', serif; font-family: var(--read)";

const meta: Meta = {
  title: 'Languages',
  parameters: { controls: { disable: true } },
  decorators: [(story: () => unknown): TemplateResult => provideJournal(new MemoryJournal(), story())],
};
export default meta;

type Story = StoryObj;

/** Shows the sample article of a language, with the elements around it. */
const inLanguage = (language: string): Story => {
  const sample = SAMPLES.find((each) => each.language === language)!;
  const [first, second] = sample.paragraphs;
  return {
    name: sample.name,
    render: () => html`
      <main
        lang=${language}
        dir=${RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr'}
        style=${STYLE + (language === 'pl' ? WHOLE_WORDS : '')}
      >
        <salve-article
          article-id=${`sample-${language}`}
          headline=${sample.headline}
          author=${sample.author}
          date-published="2026-11-24"
        >
          <h1>${sample.headline}</h1>
          <p>${first}</p>
          <salve-pull-quote share quote=${sample.quote} author=${sample.author}></salve-pull-quote>
          <p>${second}</p>
          <salve-reflection-prompt name="second" question=${sample.question}></salve-reflection-prompt>
          <salve-article-card
            href="/site/notes/coming-back-to-centre.html"
            headline=${sample.other.headline}
            description=${sample.other.description}
            author=${sample.author}
            date-published="2026-11-17"
            reading-time="4"
            heading-level="2"
            style="margin-block: 2.5rem"
          ></salve-article-card>
          <salve-subscribe-form service="endpoint" action="/subscribe" name-field="optional">
            <h2 slot="intro">${sample.letter}</h2>
          </salve-subscribe-form>
        </salve-article>
      </main>
    `,
  };
};

export const Arabic: Story = inLanguage('ar');
export const Chinese: Story = inLanguage('zh');
export const Dutch: Story = inLanguage('nl');
export const English: Story = inLanguage('en');
export const French: Story = inLanguage('fr');
export const German: Story = inLanguage('de');
export const Hebrew: Story = inLanguage('he');
export const Hindi: Story = inLanguage('hi');
export const Italian: Story = inLanguage('it');
export const Japanese: Story = inLanguage('ja');
export const Persian: Story = inLanguage('fa');
export const Polish: Story = inLanguage('pl');
export const Portuguese: Story = inLanguage('pt');
export const Spanish: Story = inLanguage('es');
export const Ukrainian: Story = inLanguage('uk');
