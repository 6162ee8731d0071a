import { SalveArticle, articleContext } from "./elements/article.js";
import { SalveArticleCard } from "./elements/article-card.js";
import { registerTranslation } from "./words.js";
export { SalveArticle, SalveArticleCard, articleContext, registerTranslation };
