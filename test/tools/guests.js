// Every element as a page writes it: what the tests of a guest's manners are made with. A new element joins by a line.
const picture = '/site/pictures/the-hour-after-an-argument.svg';

const facts = `headline="The hour after an argument" href="/site/notes/the-hour-after-an-argument.html" author="Mina Okafor" section="Relationships"
  description="Nobody is shouting now, and the plates are still on the table. On getting through the quiet until one of you can speak."
  date-published="2026-10-02" reading-time="5" content-note="Mentions past drinking"`;

const inside = `<img src="${picture}" alt="" width="1200" height="800">
  <h3><a href="/site/notes/the-hour-after-an-argument.html">The hour after an argument</a></h3>
  <p>Nobody is shouting now, and the plates are still on the table.</p>
  <p><small><b>Relationships</b> · Mina Okafor<br><time datetime="2026-10-02">2 October 2026</time> · 5 min read</small></p>`;

const articles = JSON.stringify([
  {
    headline: 'The hour after an argument',
    url: '/site/notes/the-hour-after-an-argument.html',
    author: 'Mina Okafor',
    section: 'Relationships',
    datePublished: '2026-10-02',
    description: 'Nobody is shouting now, and the plates are still on the table.',
    image: picture,
  },
  { headline: 'What empathy is not', url: '/site/notes/what-empathy-is-not.html' },
]);

/** Markup by what it shows: from attributes alone where the name says so, else around the plain HTML that stands there without the script. */
export const GUESTS = {
  'article card, by attributes': `<salve-article-card ${facts} image="${picture}"></salve-article-card>`,
  'article card without a picture, by attributes': `<salve-article-card ${facts}></salve-article-card>`,
  'compact article card, by attributes': `<salve-article-card ${facts} layout="compact"></salve-article-card>`,
  'article card, around HTML': `<salve-article-card>${inside}</salve-article-card>`,
  'article card around HTML, its note by attributes': `<salve-article-card content-note="Mentions past drinking">${inside}</salve-article-card>`,
  'article list, of JSON around a link': `<salve-article-list limit="2"><script type="application/json">${articles}</script><a href="/site/">All notes</a></salve-article-list>`,
  'pull quote, around HTML': `<salve-pull-quote size="large"><blockquote><p>Shame says it is keeping you in line, and then it sends you home alone.</p><footer>Mina Okafor</footer></blockquote></salve-pull-quote>`,
  'pull quote, by attributes': `<salve-pull-quote quote="Shame says it is keeping you in line, and then it sends you home alone." author="Ruth Alder" source="Notes"></salve-pull-quote>`,
  'reflection prompt, around HTML': `<salve-reflection-prompt name="friend"><p>What would you say to a friend who told you this about their week?</p><p slot="support">The practice's own line: 555 0100. Checked on 2 November 2026.</p></salve-reflection-prompt>`,
  'reflection prompt, by attributes': `<salve-reflection-prompt name="body" question="Where did you feel it first?" placeholder="In my…"></salve-reflection-prompt>`,
  'reflection journal, around HTML': `<salve-reflection-journal><span>What you have written beside our notes.</span></salve-reflection-journal>`,
  'reflection lock': '<salve-reflection-lock></salve-reflection-lock>',
  'subscribe form, by attributes': `<salve-subscribe-form service="ghost" action="https://letters.tidewater.example/" privacy-href="/site/visit.html"></salve-subscribe-form>`,
  'subscribe form with an intro, a name and a box, by attributes': `<salve-subscribe-form service="ghost" action="https://letters.tidewater.example/" name-field="optional"
    consent="I would also like to hear about evenings at the practice." consent-name="evenings"><span slot="intro">One letter a month</span>
    <a href="https://letters.tidewater.example/#/portal/signup">Subscribe to our letters</a><span slot="footnote">Leave whenever you like.</span></salve-subscribe-form>`,
  'subscribe form, around a pasted form': `<salve-subscribe-form><form action="https://app.kit.com/forms/1234567/subscriptions" method="post" novalidate>
    <label>Email <input type="email" name="email_address" autocomplete="email" required></label> <button>Send me letters</button></form></salve-subscribe-form>`,
  article:
    '<salve-article headline="The hour after an argument">Nobody slammed a door, which is something.</salve-article>',
};

/** Whether what shows is the page's own, which looks as its style sheets say. */
export const isOwnLook = (name) => name.endsWith('around a pasted form');

export const isByAttributes = (name) => name.endsWith('by attributes');

/**
 * The tags of the elements in the list.
 * @type {string[]}
 */
export const TAGS = [...new Set(Object.values(GUESTS).map((markup) => /^<([\w-]+)/.exec(markup)[1]))];
