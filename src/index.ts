export { articleContext, SalveArticle } from './elements/article.js';
export { SalveArticleCard, type CardLayout } from './elements/article-card.js';
export { SalveArticleList, type ListImages } from './elements/article-list.js';
export { SalvePullQuote, type QuoteAlign, type QuoteSize } from './elements/pull-quote.js';
export { SalveReflectionJournal } from './elements/reflection-journal.js';
export { SalveReflectionLock } from './elements/reflection-lock.js';
export { journalContext, SalveReflectionPrompt } from './elements/reflection-prompt.js';
export { SalveSubscribeForm } from './elements/subscribe-form.js';
export {
  QuoteSharedEvent,
  QuoteShareEvent,
  ReflectionErasedEvent,
  ReflectionErrorEvent,
  ReflectionSavedEvent,
  SubscribedEvent,
  SubscribeErrorEvent,
  SubscribeEvent,
} from './events.js';
export { deviceJournal } from './journal/device-journal.js';
export {
  JournalError,
  keyOf,
  type Change,
  type Draft,
  type Entry,
  type Erased,
  type Journal,
  type JournalReason,
  type Lock,
  type ReflectedArticle,
  type Reflection,
  type Version,
  type WriteOptions,
  type Written,
} from './journal/journal.js';
export type { Article } from './schema.js';
export type { Service, Subscription, Outcome as Verdict } from './subscribe/service.js';
export { registerService } from './subscribe/services.js';
export { registerTranslation, type Words } from './locales/localize.js';
