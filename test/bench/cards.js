// What the benchmark compares: for each kind of card, the module that defines it, its style sheets, and the markup of one card.

/** One article, the same for all. */
const headline = 'The hour after an argument';
const href = '/notes/the-hour-after-an-argument';
const image = '/bench/tide.svg';
const description =
  'Nobody is shouting now, and the plates are still on the table. On getting through the quiet until one of you can speak.';
const author = 'Mina Okafor';
const date = '2026-10-02';

const attributes = `headline="${headline}" href="${href}" image="${image}" description="${description}" author="${author}" date-published="${date}"`;
const picture = (more = '') => `<img${more} src="${image}" alt="" width="640" height="360" loading="lazy">`;
const words = `<h3><a href="${href}">${headline}</a></h3><p class="meta"><span>${author}</span> · <time datetime="${date}">October 2, 2026</time></p><p>${description}</p>`;

const OURS = { module: '../../dist/salve.js', css: ['salve.css'] };
const RELEASED = { module: '../fixtures/salve-0.1.0.js', css: ['salve.css'] };
const BY_ATTRIBUTES = `<salve-article-card ${attributes}></salve-article-card>`;
const AROUND_HTML = `<salve-article-card>${picture()}${words}</salve-article-card>`;

/** Every page links salve.css, so that its rules cost all of them the same. */
export const CARDS = {
  'plain HTML and CSS': {
    css: ['look.css'],
    markup: `<article class="card">${picture()}${words}</article>`,
  },
  'hand-written element': { module: 'native-card.js', markup: `<native-card ${attributes}></native-card>` },
  'bare Lit element': { module: 'bare-lit.js', markup: `<bare-card ${attributes}></bare-card>` },
  'salve, by attributes': { ...OURS, markup: BY_ATTRIBUTES },
  'salve, around HTML': { ...OURS, markup: AROUND_HTML },
  'salve 0.1.0, by attributes': { ...RELEASED, markup: BY_ATTRIBUTES },
  'salve 0.1.0, around HTML': { ...RELEASED, markup: AROUND_HTML },
  Shoelace: { module: 'shoelace.js', markup: `<sl-card>${picture(' slot="image"')}${words}</sl-card>` },
  'Web Awesome': {
    module: 'web-awesome.js',
    markup: `<wa-card with-media>${picture(' slot="media"')}${words}</wa-card>`,
  },
  Material: {
    module: 'material.js',
    markup: `<md-outlined-card>${picture()}${words}</md-outlined-card>`,
  },
  'Red Hat': {
    module: 'red-hat.js',
    markup: `<rh-card>${picture(' slot="image"')}<h3 slot="header"><a href="${href}">${headline}</a></h3>${words.slice(words.indexOf('<p'))}</rh-card>`,
  },
  Spectrum: {
    module: 'spectrum.js',
    markup: `<sp-card heading="${headline}" subheading="${author}" href="${href}">${picture(' slot="preview"')}<div slot="description">${description}</div><div slot="footer"><time datetime="${date}">October 2, 2026</time></div></sp-card>`,
  },
  Ionic: {
    module: 'ionic.js',
    markup: `<ion-card href="${href}">${picture()}<ion-card-header><ion-card-subtitle>${author}</ion-card-subtitle><ion-card-title>${headline}</ion-card-title></ion-card-header><ion-card-content>${description}</ion-card-content></ion-card>`,
  },
};
