// A site by Vue Router: one route for every note, whose component stays from note to note.
import { createApp, defineComponent, h, watchEffect } from 'vue';
import { createRouter, createWebHistory, RouterLink, RouterView, useRoute } from 'vue-router';
import { findNote, NOTES } from '../articles.js';
import { pathOf, PROMPT } from '../pages.js';

/** Writes the head as useHead and its like do: after the address, before the words are drawn. */
function describe({ variant, slug }) {
  const { headline } = findNote(slug);
  document.title = `${headline} · Low Tide Notes`;
  if (variant === 'bare') return;
  const write = (tag, facts) => {
    const [name] = Object.entries(facts)[0];
    const found = document.head.querySelector(`${tag}[${name}="${facts[name]}"]`);
    const node = found ?? document.head.appendChild(document.createElement(tag));
    for (const each of Object.entries(facts)) node.setAttribute(...each);
  };
  write('link', { rel: 'canonical', href: location.origin + pathOf(variant, slug) });
  write('meta', { property: 'og:title', content: headline });
}

const Note = defineComponent(() => {
  const route = useRoute();
  watchEffect(() => describe(route.params));
  return () => {
    const { variant, slug } = route.params;
    const { headline, author, date, paragraphs, quote, question } = findNote(slug);
    return [
      h(
        'header',
        h(
          'nav',
          NOTES.map((each) =>
            h(RouterLink, { key: each.slug, to: pathOf(variant, each.slug) }, () => each.headline),
          ),
        ),
      ),
      h('main', { id: 'main' }, [
        h(
          variant === 'bare' ? 'article' : 'salve-article',
          variant === 'recipe' ? { 'article-id': `note-${slug}` } : {},
          [
            h('h1', headline),
            h('p', [
              'By ',
              h('a', { rel: 'author', href: '/authors' }, author),
              ', ',
              h('time', { datetime: date }, date),
            ]),
            paragraphs.map((words) => h('p', words)),
            h('salve-pull-quote', { share: true, 'share-image': true, quote }),
            h('salve-reflection-prompt', { name: PROMPT }, question),
          ],
        ),
        h('salve-article-list', { src: `/${variant}/feed.json`, limit: 2 }),
      ]),
      h(
        'footer',
        h(
          'salve-subscribe-form',
          { service: 'endpoint' },
          h('form', { action: '/subscribe', method: 'post' }, [
            h('label', [
              'Email ',
              h('input', { type: 'email', name: 'email', autocomplete: 'email', required: true }),
            ]),
            h('button', 'Send me letters'),
          ]),
        ),
      ),
    ];
  };
});

const router = createRouter({
  history: createWebHistory(),
  routes: [{ path: '/:variant/:slug', component: Note }],
});
createApp({ render: () => h(RouterView) })
  .use(router)
  .mount('#root');
