import { findNote, NOTES } from '../../../../../../articles.js';
import { pathOf, PROMPT, VARIANTS } from '../../../../../../pages.js';

export const dynamicParams = false;

export const generateStaticParams = () =>
  VARIANTS.flatMap((variant) => NOTES.map(({ slug }) => ({ variant, slug })));

export async function generateMetadata({ params }) {
  const { variant, slug } = await params;
  const { headline } = findNote(slug);
  const title = `${headline} · Low Tide Notes`;
  if (variant === 'bare') return { title };
  return { title, alternates: { canonical: pathOf(variant, slug) }, openGraph: { title: headline } };
}

export default async function Page({ params }) {
  const { variant, slug } = await params;
  const { headline, author, date, paragraphs, quote, question } = findNote(slug);
  const Article = variant === 'bare' ? 'article' : 'salve-article';
  return (
    <main id="main">
      <Article article-id={variant === 'recipe' ? `note-${slug}` : undefined}>
        <h1>{headline}</h1>
        <p>
          By{' '}
          <a rel="author" href="/authors">
            {author}
          </a>
          , <time dateTime={date}>{date}</time>
        </p>
        {paragraphs.map((words) => (
          <p key={words}>{words}</p>
        ))}
        <salve-pull-quote share share-image quote={quote} />
        <salve-reflection-prompt name={PROMPT}>{question}</salve-reflection-prompt>
      </Article>
      <salve-article-list src={`/${variant}/feed.json`} limit="2" />
    </main>
  );
}
