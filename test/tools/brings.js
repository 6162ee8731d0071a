/** Each element, and those that come along: those it renders, and the article that names a reader's words. */
export const BRINGS = {
  article: [],
  'article-card': [],
  'pull-quote': [],
  'subscribe-form': [],
  'reflection-lock': [],
  'reflection-prompt': ['article', 'reflection-lock'],
  'reflection-journal': ['article', 'reflection-lock', 'reflection-prompt'],
  'article-list': ['article-card'],
};
