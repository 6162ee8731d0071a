import { SalveArticle, articleContext } from "./elements/article.js";
import { SalveArticleCard } from "./elements/article-card.js";
import { SalvePullQuote } from "./elements/pull-quote.js";
import { SalveSubscribeForm } from "./elements/subscribe-form.js";
import { QuoteShareEvent, QuoteSharedEvent, SubscribeErrorEvent, SubscribeEvent, SubscribedEvent } from "./events.js";
import { registerService } from "./subscribe/services.js";
import { registerTranslation } from "./words.js";
export { QuoteShareEvent, QuoteSharedEvent, SalveArticle, SalveArticleCard, SalvePullQuote, SalveSubscribeForm, SubscribeErrorEvent, SubscribeEvent, SubscribedEvent, articleContext, registerService, registerTranslation };
