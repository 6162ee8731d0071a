// A Lit element as its documentation would write it, with the same DOM and look.
import { LitElement, html } from 'lit';
import { cardStyles } from '../../dist/elements/article-card/styles.js';
import { tokens } from '../../dist/internal/styles/tokens.js';

let days;

class BareCard extends LitElement {
  static styles = [tokens, cardStyles];
  static properties = {
    headline: {},
    href: {},
    description: {},
    author: {},
    section: {},
    datePublished: { attribute: 'date-published' },
    readingTime: { attribute: 'reading-time', type: Number },
  };

  render() {
    days ??= new Intl.DateTimeFormat('en-GB', {
      year: 'numeric',
      month: 'long',
      day: 'numeric',
      timeZone: 'UTC',
    });
    return html`<div class="card auto two" @click=${this.follow}>
      <div class="headline" part="headline" role="heading" aria-level="3">
        <a href=${this.href}>${this.headline}</a>
      </div>
      <div class="body">
        <p class="description" part="description">${this.description}</p>
        <p class="meta">
          <span class="section" part="section">${this.section}</span>
          <span part="author">${this.author}</span>
          <time part="date" datetime=${this.datePublished}>${days.format(new Date(this.datePublished))}</time>
          <span part="reading-time">${this.readingTime} min read</span>
        </p>
      </div>
    </div>`;
  }

  follow() {
    this.renderRoot.querySelector('a').click();
  }
}
customElements.define('bare-card', BareCard);
