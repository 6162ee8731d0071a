import { useRef } from 'react';
import type { Article, SalveArticleCard } from 'salve-elements';
import 'salve-elements/elements/article-card.js';

export function ReadNext({ article }: { article: Article }) {
  const card = useRef<SalveArticleCard>(null);
  return (
    <salve-article-card
      ref={card}
      dir="auto"
      reading-time="4"
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
