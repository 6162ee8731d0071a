// A site by React Router: one route for every note, whose component stays from note to note.
import { createElement as h, Fragment } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, Link, useLoaderData } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { findNote, NOTES } from '../articles.js';
import { pathOf, PROMPT } from '../pages.js';

function Note() {
  const { variant, note } = useLoaderData();
  const { slug, headline, author, date, paragraphs, quote, question } = note;
  const isBare = variant === 'bare';
  return h(
    Fragment,
    null,
    h('title', null, `${headline} · Low Tide Notes`),
    !isBare && h('link', { rel: 'canonical', href: location.origin + pathOf(variant, slug) }),
    !isBare && h('meta', { property: 'og:title', content: headline }),
    h(
      'header',
      null,
      h(
        'nav',
        null,
        NOTES.map((each) => h(Link, { key: each.slug, to: pathOf(variant, each.slug) }, each.headline)),
      ),
    ),
    h(
      'main',
      { id: 'main' },
      h(
        isBare ? 'article' : 'salve-article',
        variant === 'recipe' ? { 'article-id': `note-${slug}` } : null,
        h('h1', null, headline),
        h(
          'p',
          null,
          'By ',
          h('a', { rel: 'author', href: '/authors' }, author),
          ', ',
          h('time', { dateTime: date }, date),
        ),
        paragraphs.map((words, index) => h('p', { key: index }, words)),
        h('salve-pull-quote', { share: true, 'share-image': true, quote }),
        h('salve-reflection-prompt', { name: PROMPT }, question),
      ),
      h('salve-article-list', { src: `/${variant}/feed.json`, limit: 2 }),
    ),
    h(
      'footer',
      null,
      h(
        'salve-subscribe-form',
        { service: 'endpoint' },
        h(
          'form',
          { action: '/subscribe', method: 'post' },
          h(
            'label',
            null,
            'Email ',
            h('input', { type: 'email', name: 'email', autoComplete: 'email', required: true }),
          ),
          ' ',
          h('button', null, 'Send me letters'),
        ),
      ),
    ),
  );
}

const router = createBrowserRouter([
  {
    path: '/:variant/:slug',
    Component: Note,
    loader: ({ params: { variant, slug } }) => Promise.resolve({ variant, note: findNote(slug) }),
    HydrateFallback: () => null,
  },
]);
createRoot(document.querySelector('#root')).render(h(RouterProvider, { router }));
