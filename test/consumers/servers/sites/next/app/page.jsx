import {
  article,
  articleCard,
  articleList,
  pullQuote,
  reflectionJournal,
  reflectionLock,
  reflectionPrompt,
  subscribeForm,
} from 'salve-elements/html';

const card = {
  headline: 'Whose umbrella is this',
  href: '/notes/whose-umbrella-is-this',
  description: 'Things left in the waiting room, and what their owners said.',
  author: 'Jo Lindqvist',
  datePublished: '2026-02-19',
  readingTime: 4,
};

const note = [
  '<h1>The tide table on the wall</h1>',
  '<p>People read it while they wait. It tells them that the water is coming back.</p>',
  pullQuote({ quote: 'Nobody rows out to scold her.', share: true }),
  reflectionPrompt({ name: 'back', question: 'What is coming back for you?' }),
  articleCard(card),
  articleList({ src: '/feed.json', more: { href: '/notes', text: 'All notes' } }),
  reflectionLock(),
  subscribeForm({ action: '/subscribe', service: 'endpoint' }),
  reflectionJournal({ intro: 'What you have written stays in this browser.' }),
];

export default function Page() {
  const html = article({ headline: 'The tide table on the wall' }, note.join(''));
  return <main dangerouslySetInnerHTML={{ __html: html }} />;
}
