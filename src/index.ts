export { articleContext, SalveArticle } from './elements/article.js';
export { SalveArticleCard, type CardLayout } from './elements/article-card.js';
export type { Article } from './schema.js';
export { registerTranslation, type Words } from './words.js';
