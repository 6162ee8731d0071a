// A Lit element as its documentation would write it, with the tree and the look of native-card.js.
import { css, html, LitElement, unsafeCSS } from 'lit';
import { look } from './look.js';

const day = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });

class BareCard extends LitElement {
  static styles = css`
    ${unsafeCSS(look(':host', ''))}
  `;
  static properties = {
    headline: {},
    href: {},
    image: {},
    description: {},
    author: {},
    datePublished: { attribute: 'date-published' },
  };

  render() {
    return html`<img alt="" width="640" height="360" loading="lazy" src=${this.image} />
      <h3><a href=${this.href}>${this.headline}</a></h3>
      <p class="meta">
        <span>${this.author}</span> ·
        <time datetime=${this.datePublished}>${day.format(new Date(this.datePublished))}</time>
      </p>
      <p>${this.description}</p>`;
  }
}
customElements.define('bare-card', BareCard);
