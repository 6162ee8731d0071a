import {
  QuoteShareEvent,
  SalveArticleCard,
  SalvePullQuote,
  registerTranslation,
  type Article,
  type Journal,
  type Words,
} from 'salve-elements';
import * as bundle from 'salve-elements/bundle';
import { SalveSubscribeForm } from 'salve-elements/elements/subscribe-form.js';
import 'salve-elements/elements/article';
import 'salve-elements/elements/article-list.js';
import 'salve-elements/elements/reflection-journal.js';
import 'salve-elements/elements/reflection-lock.js';
import 'salve-elements/elements/reflection-prompt.js';
import type { CustomElements } from 'salve-elements/jsx';
import ar from 'salve-elements/locales/ar.js';
import es from 'salve-elements/locales/es';
import { registerTranslation as register } from 'salve-elements/locales/register.js';
import 'salve-elements/salve.css';

registerTranslation(es, ar satisfies Words);
register(es);
export const next: Article = { headline: 'Antes de llamar', url: '/notes/before', readingTime: 4 };
export const whole: typeof SalveArticleCard = bundle.SalveArticleCard;
export const props: CustomElements['salve-article-card'] = { 'reading-time': '4', readingTime: 4 };
export const keep = async (journal: Journal): Promise<unknown> => (await journal.list?.()) ?? [];

const quote: SalvePullQuote = document.createElement('salve-pull-quote');
quote.addEventListener('salve-quote-share', (event) => console.log(event.url, event.quote));
export const share: QuoteShareEvent = new QuoteShareEvent('https://tidewater.example/', 'Come early.');
export const layout: SalveArticleCard['layout'] = document.querySelector('salve-article-card')!.layout;
export const form: SalveSubscribeForm = document.querySelector('salve-subscribe-form')!;

// @ts-expect-error A property is of its own type.
document.createElement('salve-article-card').readingTime = 'four';
// @ts-expect-error An element that does not exist.
document.createElement('salve-nothing').headline = 'Antes de llamar';
