/** Each element, and those it renders or listens to, which come along. */
export const BRINGS = {
  article: [],
  'article-card': [],
  'pull-quote': ['article'],
  'subscribe-form': [],
  'reflection-lock': [],
  'reflection-prompt': ['article', 'reflection-lock'],
  'reflection-journal': ['article', 'reflection-lock', 'reflection-prompt'],
  'article-list': ['article', 'article-card'],
};
