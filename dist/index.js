import { SalveArticle, articleContext } from "./elements/article.js";
import { SalveArticleCard } from "./elements/article-card.js";
import { registerTranslation } from "@shoelace-style/localize";
export { SalveArticle, SalveArticleCard, articleContext, registerTranslation };
