import { html, nothing, type TemplateResult } from 'lit';
import type { FeedArticle } from '../../feed/entries.js';
import { toZoneOf } from '../../internal/attributes.js';

/** Characters of an author's name that leave room for a section in the same line. */
const MAX_AUTHOR_LENGTH = 20;

interface CardOptions {
  /** The list, whose time zone the days are shown in. */
  list: Element & { timeZone?: string };
  layout: HTMLElementTagNameMap['salve-article-card']['layout'];
  headingLevel: number | undefined;
}

export function renderCard(article: FeedArticle, options: CardOptions): TemplateResult {
  const isLong = article.author && article.author.length > MAX_AUTHOR_LENGTH;
  const section = isLong ? undefined : article.section;
  return html`<salve-article-card
    class=${article.author && section ? 'both' : nothing}
    .headline=${article.headline}
    .href=${article.url}
    .author=${article.author}
    .datePublished=${toZoneOf(options.list, article.datePublished)}
    .description=${article.description}
    .image=${article.image}
    .imageAlt=${article.imageAlt}
    .section=${section}
    .readingTime=${article.readingTime}
    .layout=${options.layout}
    .headingLevel=${options.headingLevel}
  ></salve-article-card>`;
}
