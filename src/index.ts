export { articleContext, SalveArticle } from './elements/article.js';
export { SalveArticleCard, type CardLayout } from './elements/article-card.js';
export { SalvePullQuote, type QuoteAlign, type QuoteSize } from './elements/pull-quote.js';
export { SalveSubscribeForm } from './elements/subscribe-form.js';
export { QuoteSharedEvent, QuoteShareEvent, SubscribedEvent, SubscribeErrorEvent, SubscribeEvent } from './events.js';
export type { Article } from './schema.js';
export type { Service, Subscription, Verdict } from './subscribe/service.js';
export { registerService } from './subscribe/services.js';
export { registerTranslation, type Words } from './words.js';
