import { SalveArticle, articleContext } from "./elements/article.js";
import { SalveArticleCard } from "./elements/article-card.js";
import { SalvePullQuote } from "./elements/pull-quote.js";
import { QuoteShareEvent, QuoteSharedEvent } from "./events.js";
import { registerTranslation } from "./words.js";
export { QuoteShareEvent, QuoteSharedEvent, SalveArticle, SalveArticleCard, SalvePullQuote, articleContext, registerTranslation };
