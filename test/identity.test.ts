import { expect } from 'chai';
import fc from 'fast-check';
import {
  follow,
  identify,
  isAddressOf,
  linkTo,
  settle,
  type Known,
  type Statement,
} from '../src/page/identity.js';

const SITE = 'https://tidewater.example';
const REST = `${SITE}/notes/rest`;

const state = (address: string, more: Partial<Statement> = {}): Statement => ({
  address,
  headline: 'Rest',
  questions: ['What would you say to a friend?'],
  ...more,
});
const OTHER: Partial<Statement> = { headline: 'Anger', questions: ['What made you angry?'] };

/** Reason, address, canonical address, id. */
type LoadRow = [reason: string, address: string, canonical: string | undefined, id: string];

const LOADED: LoadRow[] = [
  ['an address alone is the id, as in 0.1.0', REST, undefined, REST],
  ['an anchor is a place in the article', `${REST}#comments`, undefined, REST],
  ['an empty fragment is none', `${REST}#`, undefined, REST],
  ['a text fragment is a place in the article', `${REST}#:~:text=turn`, undefined, REST],
  ['an anchor with a slash inside is an anchor', `${REST}#part/two`, undefined, REST],
  ['a hash route is part of the address', `${SITE}/spa#/b`, undefined, `${SITE}/spa#/b`],
  ['a hashbang route is part of the address', `${SITE}/spa#!/b`, undefined, `${SITE}/spa#!/b`],
  ['a hashbang without a slash is a route', `${SITE}/spa#!b`, undefined, `${SITE}/spa#!b`],
  ['the root route is no route', `${SITE}/spa#/`, undefined, `${SITE}/spa`],
  ['the root of hashbangs is no route', `${SITE}/spa#!/`, undefined, `${SITE}/spa`],
  ['a bare hashbang is no route', `${SITE}/spa#!`, undefined, `${SITE}/spa`],
  ['an anchor inside a route is a place', `${SITE}/spa#/b#comments`, undefined, `${SITE}/spa#/b`],
  ['a text fragment after a route is a place', `${SITE}/spa#/b:~:text=a`, undefined, `${SITE}/spa#/b`],
  ['tracking inside a route is dropped', `${SITE}/spa#/b?utm_source=x`, undefined, `${SITE}/spa#/b`],
  ['other parameters of a route stay', `${SITE}/spa#/b?id=1&utm_id=2`, undefined, `${SITE}/spa#/b?id=1`],
  ['a canonical address without a route leaves it', `${SITE}/spa#/b`, `${SITE}/spa`, `${SITE}/spa#/b`],
  ['tracking and a route part', `${SITE}/spa?fbclid=1#/b`, undefined, `${SITE}/spa#/b`],

  ['utm_* of newsletters', `${REST}?utm_source=mail&utm_medium=x`, undefined, REST],
  ['fbclid of Facebook', `${REST}?fbclid=1`, undefined, REST],
  ['ref of Ghost and of newsletters', `${REST}?ref=letter-7`, undefined, REST],
  ['source of Medium and feeds', `${REST}?source=rss`, undefined, REST],
  ['via of Jekyll themes and tweets', `${REST}?via=friend`, undefined, REST],
  ['s of X', `${REST}?s=09`, undefined, REST],
  ['t beside s, of X', `${REST}?t=aBc&s=09`, undefined, REST],
  ['t alone may be a topic', `${REST}?t=anger`, undefined, `${REST}?t=anger`],
  ['trk of LinkedIn', `${REST}?trk=feed`, undefined, REST],
  ['mibextid of Facebook’s app', `${REST}?mibextid=Z`, undefined, REST],
  ['si of YouTube and Spotify', `${REST}?si=x`, undefined, REST],
  ['spref of Blogger', `${REST}?spref=fb`, undefined, REST],
  ['m=1, Blogger’s view for phones', `${REST}?m=1`, undefined, REST],
  ['m with another value may be a month', `${REST}?m=202601`, undefined, `${REST}?m=202601`],
  ['share of Jetpack', `${REST}?share=twitter`, undefined, REST],
  ['amp, another view', `${REST}?amp=1`, undefined, REST],
  ['amp without a value', `${REST}?amp`, undefined, REST],
  ['print, another view', `${REST}?print=1`, undefined, REST],
  ['replytocom of WordPress', `${REST}?replytocom=12`, undefined, REST],
  ['cb, past a cache', `${REST}?cb=1`, undefined, REST],
  ['WeChat’s pair', `${REST}?isappinstalled=0&from=singlemessage`, undefined, REST],
  ['WeChat’s pair, the other way round', `${REST}?from=singlemessage&isappinstalled=0`, undefined, REST],
  ['from alone may be a chapter', `${REST}?from=3`, undefined, `${REST}?from=3`],
  ['several at once', `${REST}?ref=a&utm_id=1&cb=2`, undefined, REST],
  ['a passing one beside one that names', `${SITE}/?p=12&ref=a`, undefined, `${SITE}/?p=12`],
  ['p of WordPress', `${SITE}/?p=12`, undefined, `${SITE}/?p=12`],
  ['page_id of WordPress', `${SITE}/?page_id=12`, undefined, `${SITE}/?page_id=12`],
  ['id of old systems', `${SITE}/show.php?id=5`, undefined, `${SITE}/show.php?id=5`],
  ['an unknown parameter may name', `${SITE}/show?entry-no=5`, undefined, `${SITE}/show?entry-no=5`],
  ['order and writing of the others stay', `${REST}?b=%20&a=+&ref=x`, undefined, `${REST}?b=%20&a=+`],
  ['letters’ case in names is no matter', `${REST}?REF=x`, undefined, REST],
  ['a name that begins like one is another', `${REST}?reference=x`, undefined, `${REST}?reference=x`],

  ['a canonical address drops an unknown parameter', `${REST}?from-mail=1`, REST, REST],
  ['it drops one and keeps its own', `${SITE}/a?x=1&y=2`, `${SITE}/a?x=1`, `${SITE}/a?x=1`],
  ['its own tracking is none', `${REST}?utm_id=2`, `${REST}?utm_id=1`, REST],
  ['its last slash decides', REST, `${REST}/`, `${REST}/`],
  ['its missing slash decides', `${REST}/`, REST, REST],
  ['it takes index.html off', `${REST}/index.html`, `${REST}/`, `${REST}/`],
  ['another path says nothing: a slip of sites', REST, `${SITE}/`, REST],
  ['another origin says nothing', REST, 'https://medium.example/notes/rest', REST],
  ['another scheme says nothing', REST, 'http://tidewater.example/notes/rest', REST],
  ['it never drops p', `${SITE}/?p=12`, `${SITE}/`, `${SITE}/?p=12`],
  ['it never drops page_id', `${SITE}/?page_id=12`, `${SITE}/`, `${SITE}/?page_id=12`],
  ['it never drops id', `${SITE}/show?id=5&x=1`, `${SITE}/show`, `${SITE}/show?id=5`],
  ['it never drops a language', `${REST}?lang=de`, REST, `${REST}?lang=de`],
  ['it never drops a page of several', `${REST}?page=2`, REST, `${REST}?page=2`],
  ['one that names another is left behind', `${SITE}/?p=12`, `${SITE}/?p=11`, `${SITE}/?p=12`],
  ['one with more parameters is of another page', REST, `${REST}?p=11`, REST],
];

/** Reason, the page's address and canonical address, another address, whether it is one of the page. */
const ADDRESSES: [
  reason: string,
  address: string,
  canonical: string | undefined,
  url: string,
  is: boolean,
][] = [
  ['finds words of a letter’s link', REST, undefined, `${REST}?ref=7`, true],
  ['finds words under an unknown parameter that canonical drops', REST, REST, `${REST}?x=7`, true],
  ['leaves an unknown parameter alone without canonical', REST, undefined, `${REST}?x=7`, false],
  ['finds words with a last slash', REST, undefined, `${REST}/`, true],
  ['finds words with index.html', `${SITE}/`, undefined, `${SITE}/index.html`, true],
  ['finds words from before routes', `${SITE}/spa#/b`, undefined, `${SITE}/spa`, true],
  ['leaves another route alone', `${SITE}/spa#/b`, undefined, `${SITE}/spa#/a`, false],
  ['leaves a route alone at the root', `${SITE}/spa`, undefined, `${SITE}/spa#/a`, false],
  ['leaves a longer path alone', REST, undefined, `${REST}-less`, false],
  ['leaves a path below alone', REST, undefined, `${REST}/two`, false],
  ['leaves another post alone', `${SITE}/?p=1`, `${SITE}/?p=1`, `${SITE}/?p=2`, false],
  ['leaves a post alone at home', `${SITE}/`, `${SITE}/`, `${SITE}/?p=2`, false],
];

/** Address for links: reason, page, address that the page gives, link. */
const LINKS: [reason: string, address: string, given: string | undefined, link: string][] = [
  ['is the page’s own without another', `${REST}?ref=7#comments`, undefined, REST],
  ['keeps the route', `${SITE}/spa#/b`, undefined, `${SITE}/spa#/b`],
  ['adds the route to the canonical address', `${SITE}/spa#/b`, `${SITE}/spa`, `${SITE}/spa#/b`],
  ['adds no route to another path', `${SITE}/spa#/b`, `${SITE}/b`, `${SITE}/b`],
  ['keeps the canonical’s own route', `${SITE}/spa#/b`, `${SITE}/spa#/c`, `${SITE}/spa#/c`],
  ['keeps parameters of the canonical address', REST, `${REST}?ref=7&utm_id=1`, `${REST}?ref=7`],
];

type Step = Partial<Statement> | 'rest' | 'replaced';
/** Reason, the steps from `/a` on, the last id; "replaced" goes with the next statement. */
const A = `${SITE}/a`;
const B = `${SITE}/b`;
const LIVED: [reason: string, steps: Step[], id: string][] = [
  ['the address alone is a change in passing', [{ address: `${A}?tab=2` }], A],
  ['another path alone, too', [{ address: B }], A],
  ['a scroll anchor, too', [{ address: `${A}#part-2` }, OTHER], A],
  ['tracking that a script adds, too', [{ address: `${A}?utm_id=1` }, OTHER], A],
  ['a route alone, too', [{ address: `${A}#/2` }], A],
  ['a headline alone is an edit', [{ headline: 'Anger' }], A],
  ['a headline alone, and rest', [{ headline: 'Anger' }, 'rest'], A],
  ['questions alone are an edit', [{ questions: ['And now?'] }], A],
  ['words alone, one after the other', [{ headline: 'Anger' }, 'rest', { questions: ['And now?'] }], A],
  ['replaced elements alone are a redraw', ['replaced', {}], A],
  ['routers: address, then words', [{ address: B }, OTHER], B],
  ['a slow router: the address rests before words', [{ address: B }, 'rest', OTHER], B],
  ['Astro: words, then address', [OTHER, { address: B }], B],
  ['Astro, article by article', [OTHER, { address: B }, 'rest', { headline: 'Third' }, { address: A }], A],
  ['address and headline', [{ address: B, headline: 'Anger' }], B],
  ['address and questions', [{ address: B, questions: ['And now?'] }], B],
  ['a headline that is gone says nothing', [{ address: B, headline: '' }], A],
  ['questions that are gone say nothing', [{ address: B, questions: [] }], A],
  ['one question that stays', [{ address: B, questions: [...state(A).questions, 'And now?'] }], A],
  ['a route and words', [{ address: `${A}#/2`, ...OTHER }], `${A}#/2`],
  ['a naming query and words', [{ address: `${A}?p=2`, ...OTHER }], `${A}?p=2`],
  ['an edit that rested, then another path', [{ headline: 'Resting' }, 'rest', { address: B }], A],
  ['elements that come with the address', ['replaced', { address: B }], B],
  ['elements that come before the address', ['replaced', {}, { address: B }], B],
  ['elements that came long before the address', ['replaced', {}, 'rest', { address: B }], A],
  ['back at the first', [{ address: B, ...OTHER }, 'rest', state(A)], A],
  ['a last slash that a script adds', [{ address: `${A}/`, ...OTHER }], A],
  ['canonical left behind says nothing', [{ address: `${A}?x=2`, ...OTHER, canonical: A }], `${A}?x=2`],
  ['another article-id', [{ articleId: 'note-b' }], 'note-b'],
  ['an article-id that stays', [{ articleId: 'note-a' }, { address: B, ...OTHER }], 'note-a'],
  ['an article-id that goes', [{ articleId: 'note-a' }, { articleId: undefined }], A],
];

function live(steps: Step[], from = state(A, { canonical: A })): Known {
  let known = follow(undefined, from);
  let now = from;
  let isReplaced = false;
  for (const step of steps) {
    if (step === 'rest') known = settle(known);
    else if (step === 'replaced') isReplaced = true;
    else {
      now = { ...now, ...step };
      known = follow(known, now, isReplaced);
      isReplaced = false;
    }
  }
  return known;
}

const word = fc.stringMatching(/^[a-z]{1,8}$/);
const page = fc
  .record({
    path: fc.array(word, { maxLength: 3 }),
    query: fc.option(fc.record({ name: fc.constantFrom('p', 'id', 'lang', 'chapter'), value: word })),
    route: fc.option(word),
  })
  .map(({ path, query, route }) => ({
    page: `${SITE}/${path.join('/')}${query ? `?${query.name}=${query.value}` : ''}`,
    route: route ? `#/${route}` : '',
  }));
const noise = fc.array(
  fc.tuple(fc.constantFrom('ref', 'utm_source', 'fbclid', 'source', 'amp', 'cb', 'replytocom', 'trk'), word),
  { maxLength: 3 },
);
const addNoise = (url: string, parameters: [string, string][]): string =>
  parameters.reduce((to, [name, value]) => `${to}${to.includes('?') ? '&' : '?'}${name}=${value}`, url);

describe('the identity of an article', () => {
  for (const [reason, address, canonical, id] of LOADED)
    it(`of a loaded page: ${reason}`, () => {
      expect(identify(state(address, { canonical })).id).to.equal(id);
    });

  for (const [reason, address, canonical, url, is] of ADDRESSES)
    it(`knows its addresses: ${reason}`, () => {
      expect(isAddressOf(state(address, { canonical }), url)).to.equal(is);
    });

  for (const [reason, address, given, link] of LINKS)
    it(`its link ${reason}`, () => {
      expect(linkTo(address, given)).to.equal(link);
    });

  for (const [reason, steps, id] of LIVED)
    it(`of a page that lives: ${reason}`, () => {
      expect(live(steps).id).to.equal(id);
    });

  it('is known under what 0.1.0 kept words under', () => {
    const { aliases } = identify(state(`${SITE}/spa?x=1&ref=2#/b`, { canonical: `${SITE}/spa` }));
    expect(aliases).to.include.members([`${SITE}/spa?x=1&ref=2`, `${SITE}/spa`, `${SITE}/spa?x=1`]);
    expect(identify(state(REST, { articleId: 'rest' })).aliases).to.deep.equal([REST]);
    expect(identify(state(REST)).aliases).to.deep.equal([]);
  });

  it('of an article with an id goes along with an address that comes after it', () => {
    const { id, pageId, aliases } = live([{ articleId: 'note-b', ...OTHER }, { address: B }]);
    expect({ id, pageId, aliases }).to.deep.equal({ id: 'note-b', pageId: B, aliases: [B] });
  });

  it('says once that a script has put another article there', () => {
    const other = follow(follow(undefined, state(A)), state(B, OTHER));
    expect(other.isOther).to.equal(true);
    expect(follow(other, state(B, OTHER)).isOther).to.equal(false);
  });

  it('is the same by whichever of its addresses a page is loaded', () => {
    fc.assert(
      fc.property(page, noise, fc.boolean(), fc.boolean(), ({ page, route }, parameters, says, anchors) => {
        const canonical = says ? page : undefined;
        const anchor = route ? `${route}${anchors ? '#top' : ''}` : anchors ? '#top' : '';
        const one = identify(state(page + route, { canonical }));
        const other = identify(state(addNoise(page, parameters) + anchor, { canonical }));
        expect(other.id).to.equal(one.id);
        expect(isAddressOf(one.source, addNoise(page, parameters) + anchor)).to.equal(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('is never that of another page', () => {
    const slip = fc.constantFrom('own', 'none', 'home', 'other');
    fc.assert(
      fc.property(page, page, noise, slip, (one, other, parameters, slip) => {
        fc.pre(one.page + one.route !== other.page + other.route);
        const canonicalOf = (own: string): string | undefined =>
          ({ own, none: undefined, home: `${SITE}/`, other: one.page })[slip];
        // A chapter that the site itself calls no page of its own is none.
        fc.pre(
          slip === 'own' || slip === 'none' || ![one, other].some(({ page }) => page.includes('chapter')),
        );
        const [a, b] = [one, other].map(({ page, route }) =>
          identify(state(addNoise(page, parameters) + route, { canonical: canonicalOf(page) })),
        );
        expect(a!.id).not.to.equal(b!.id);
      }),
      { numRuns: 1000 },
    );
  });

  it('stays for whatever a script changes in passing, in any order', () => {
    const change: fc.Arbitrary<Step> = fc.oneof(
      noise.map((parameters) => ({ address: addNoise(A, parameters) })),
      word.map((anchor) => ({ address: `${A}#${anchor}` })),
      word.map((headline) => ({ headline })),
      word.map((question) => ({ questions: [question] })),
      fc.constant('rest' as const),
      fc.constant('replaced' as const),
    );
    fc.assert(
      fc.property(fc.array(change), (steps) => {
        expect(live(steps).id).to.equal(A);
      }),
      { numRuns: 1000 },
    );
  });

  it('is the other article’s after any order of address, head and words', () => {
    const change: Partial<Statement>[] = [
      { address: B },
      { canonical: B },
      { headline: 'Anger' },
      { questions: ['What made you angry?'] },
    ];
    const orders = fc.shuffledSubarray(change, { minLength: 4 });
    const trips = fc.array(orders, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(trips, fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), (trips, rests) => {
        const start = state(A, { canonical: A });
        const back: Partial<Statement> = start;
        let known = follow(undefined, start);
        let now = start;
        for (const [index, order] of trips.entries()) {
          const isThere = index % 2 === 0;
          for (const step of order) {
            const [name] = Object.keys(step) as (keyof Statement)[];
            now = { ...now, ...(isThere ? step : { [name!]: back[name!] }) };
            known = follow(known, now);
          }
          expect(known.id).to.equal(isThere ? B : A);
          if (rests[index]) known = settle(known);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
