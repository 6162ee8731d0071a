// What the benchmark compares: for each kind of card, the module that defines it, the page's CSS, and the markup of one card.

/** One article, the same for all. */
const article = {
  headline: 'The hour after an argument',
  href: '/notes/the-hour-after-an-argument',
  description:
    'Nobody is shouting now, and the plates are still on the table. On getting through the quiet until one of you can speak.',
  author: 'Mina Okafor',
  section: 'Relationships',
  date: '2026-10-02',
  shownDate: '2 October 2026',
  minutes: 5,
};
const { headline, href, description, author, section, date, shownDate, minutes } = article;

const attributes = `headline="${headline}" href="${href}" description="${description}" author="${author}" section="${section}" date-published="${date}" reading-time="${minutes}"`;
const heading = `<h3><a href="${href}">${headline}</a></h3>`;
const summary = `<p>${description}</p>`;
const meta = `<p><small><b>${section}</b> · ${author}<br><time datetime="${date}">${shownDate}</time> · ${minutes} min read</small></p>`;
const inside = heading + summary + meta;

export const CARDS = {
  'plain HTML and CSS': { css: ['plain.css'], markup: `<plain-article-card>${inside}</plain-article-card>` },
  'hand-written element': { module: 'hand-written.js', markup: `<hand-card ${attributes}></hand-card>` },
  'bare Lit element': { module: 'bare-lit.js', markup: `<bare-card ${attributes}></bare-card>` },
  'salve, by attributes': {
    module: '../../dist/salve.js',
    css: ['salve.css'],
    markup: `<salve-article-card ${attributes}></salve-article-card>`,
  },
  'salve, around HTML': {
    module: '../../dist/salve.js',
    css: ['salve.css'],
    markup: `<salve-article-card>${inside}</salve-article-card>`,
  },
  Shoelace: { module: 'shoelace.js', markup: `<sl-card>${inside}</sl-card>` },
  'Web Awesome': { module: 'web-awesome.js', markup: `<wa-card>${inside}</wa-card>` },
  'Red Hat': {
    module: 'red-hat.js',
    markup: `<rh-card><h3 slot="header"><a href="${href}">${headline}</a></h3>${summary}${meta}</rh-card>`,
  },
  Spectrum: {
    module: 'spectrum.js',
    markup: `<sp-card heading="${headline}" subheading="${section}" href="${href}"><div slot="description">${description}</div><div slot="footer">${meta}</div></sp-card>`,
  },
  Ionic: {
    module: 'ionic.js',
    markup: `<ion-card href="${href}"><ion-card-header><ion-card-subtitle>${section}</ion-card-subtitle><ion-card-title>${headline}</ion-card-title></ion-card-header><ion-card-content>${description}${meta}</ion-card-content></ion-card>`,
  },
};
