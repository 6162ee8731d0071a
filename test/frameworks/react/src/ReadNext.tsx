import type { Article } from 'salve-elements';
import 'salve-elements/elements/article-card.js';

export function ReadNext({ article }: { article: Article }) {
  return (
    <salve-article-card
      className="next"
      style={{ '--salve-accent': 'seagreen' }}
      headline={article.headline}
      href={article.url}
      description={article.description}
      readingTime={article.readingTime}
      heading-level={2}
    >
      <img slot="image" src={article.image} alt="" width={1200} height={800} />
    </salve-article-card>
  );
}
