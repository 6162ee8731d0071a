// Lit's own renderer, which runs the elements that are registered on the server: none of ours is.
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import 'salve-elements';
import { card, note, page } from '../note.js';

const template = html`<salve-article headline=${note.headline}>
  <h1>${note.headline}</h1>
  <p>${note.passage}</p>
  <salve-pull-quote share
    ><blockquote><p>${note.quote}</p></blockquote></salve-pull-quote
  >
  <salve-reflection-prompt name="back">${note.question}</salve-reflection-prompt>
  <salve-article-card
    ><h3><a href=${card.href}>${card.headline}</a></h3>
    <p>${card.description}</p></salve-article-card
  >
  <salve-article-list src="/feed.json"><a href="/notes">${note.more}</a></salve-article-list>
  <salve-reflection-lock></salve-reflection-lock>
  <salve-subscribe-form service="endpoint">
    <form action="/subscribe" method="post">
      <label>Email <input type="email" name="email" required /></label>
      <button>Subscribe</button>
    </form>
  </salve-subscribe-form>
  <salve-reflection-journal><p>${note.intro}</p></salve-reflection-journal>
</salve-article>`;
console.log(page(await collectResult(render(template))));
