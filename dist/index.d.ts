export { articleContext, SalveArticle } from './elements/article.js';
export { SalveArticleCard, type CardLayout } from './elements/article-card.js';
export { SalvePullQuote, type QuoteAlign, type QuoteSize } from './elements/pull-quote.js';
export { QuoteSharedEvent, QuoteShareEvent } from './events.js';
export type { Article } from './schema.js';
export { registerTranslation, type Words } from './words.js';
