import type { Article, SalveArticle } from 'salve-elements';
import { ReadNext } from './ReadNext';

const next: Article = {
  headline: 'When the phone stays quiet',
  url: 'https://tidewater.example/notes/when-the-phone-stays-quiet',
  description: 'On waiting for an answer, and on what to do with the hands meanwhile.',
  image: 'https://tidewater.example/pictures/when-the-phone-stays-quiet.jpg',
  readingTime: 4,
};

function nameWindow(article: SalveArticle | null) {
  if (article?.headline) document.title = `${article.headline} | Tidewater Practice`;
}

export function Note() {
  return (
    <salve-article
      headline="Ten minutes before a session"
      author="Ruth Alder"
      date-published="2026-09-08"
      readingTime={3}
      ref={nameWindow}
    >
      <h1>Ten minutes before a session</h1>
      <p>Come early if you can, and do nothing with the time. The chair by the window is there for that.</p>
      <ReadNext article={next} />
      <salve-article-card
        lang="es"
        headline="Antes de llamar"
        href="/es/antes-de-llamar"
        reading-time={2}
        layout="compact"
      />
    </salve-article>
  );
}
