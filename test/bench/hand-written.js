// The practical floor: what a careful developer writes by hand, with a cloned template, adopted sheets and the formatter made once.
import { cardStyles } from '../../dist/elements/article-card/styles.js';
import { tokens } from '../../dist/internal/styles/tokens.js';

const template = document.createElement('template');
template.innerHTML = `<div class="card auto two"><div class="headline" part="headline" role="heading" aria-level="3"><a></a></div><div class="body"><p class="description" part="description"></p><p class="meta"><span class="section" part="section"></span> <span part="author"></span> <time part="date"></time> <span part="reading-time"></span></p></div></div>`;

const sheets = [tokens, cardStyles].map(({ styleSheet }) => styleSheet);
let days;

class HandCard extends HTMLElement {
  static observedAttributes = [
    'headline',
    'href',
    'description',
    'author',
    'section',
    'date-published',
    'reading-time',
  ];

  #root;

  constructor() {
    super();
    this.#root = this.attachShadow({ mode: 'open' });
    this.#root.adoptedStyleSheets = sheets;
    this.#root.append(template.content.cloneNode(true));
    this.#root.firstElementChild.addEventListener('click', () => this.#root.querySelector('a').click());
  }

  attributeChangedCallback(name, _, value) {
    const find = (selector) => this.#root.querySelector(selector);
    if (name === 'headline') find('a').textContent = value;
    if (name === 'href') find('a').href = value;
    if (name === 'description') find('[part=description]').textContent = value;
    if (name === 'author') find('[part=author]').textContent = value;
    if (name === 'section') find('[part=section]').textContent = value;
    if (name === 'reading-time') find('[part=reading-time]').textContent = `${value} min read`;
    if (name === 'date-published') {
      const time = find('time');
      time.dateTime = value;
      days ??= new Intl.DateTimeFormat('en-GB', {
        year: 'numeric',
        month: 'long',
        day: 'numeric',
        timeZone: 'UTC',
      });
      time.textContent = days.format(new Date(value));
    }
  }
}
customElements.define('hand-card', HandCard);
