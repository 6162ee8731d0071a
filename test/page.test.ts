import { expect } from 'chai';
import { readPage, readPart } from '../src/page/page.js';
import type { Article } from '../src/schema.js';

type PageRow = [fact: string, file: string, url: string, expected: Article, brokenBlocks?: number];
type PartsRow = [fact: string, file: string, parts: string, url: string, expected: Article[]];

async function load(file: string): Promise<Document> {
  const response = await fetch(`/test/fixtures/pages/${file}`);
  expect(response.ok, file).to.equal(true);
  return parse(await response.text());
}

function parse(markup: string): Document {
  return new DOMParser().parseFromString(markup, 'text/html');
}

const PRODUCERS: PageRow[] = [
  [
    'reads a Yoast graph whose author is a name beside a reference, and whose headline holds entities',
    'wordpress-yoast.html',
    'https://tidewater.example/rupture-and-repair/',
    {
      headline: 'It’s not too late: rupture & repair',
      url: 'https://tidewater.example/rupture-and-repair/',
      id: 'https://tidewater.example/rupture-and-repair/',
      author: 'Ines Marlow',
      datePublished: '2026-06-24T07:30:00+00:00',
      dateModified: '2026-07-02T16:05:41+00:00',
      description:
        "A row on Sunday doesn't have to decide the week. Four small sentences that open the door again.",
      image: 'https://tidewater.example/wp-content/uploads/2026/06/kitchen-table.jpg',
      section: 'Repair',
      publisher: 'Tidewater Practice',
    },
  ],
  [
    'reads the article of a Yoast graph, and not the medical page that stands before it',
    'wordpress-yoast-person.html',
    'https://aldercott.example/2026/03/speaking-to-yourself/',
    {
      headline: 'Speaking to yourself the way you speak to a friend',
      url: 'https://aldercott.example/2026/03/speaking-to-yourself/',
      id: 'https://aldercott.example/2026/03/speaking-to-yourself/',
      author: 'Ruben Aldercott',
      datePublished: '2026-03-08T22:45:00+00:00',
      dateModified: '2026-03-08T22:45:00+00:00',
      description: 'Most of us own a kind voice. We keep it for other people. […]',
      section: 'Self-compassion',
      publisher: 'Ruben Aldercott',
    },
  ],
  [
    'takes the site’s name off the headline that Rank Math writes',
    'wordpress-rank-math.html',
    'https://lanternhouse.example/a-lapse-is-information/',
    {
      headline: 'A lapse is "information", not a verdict',
      url: 'https://lanternhouse.example/a-lapse-is-information/',
      id: 'https://lanternhouse.example/a-lapse-is-information/',
      author: 'Oda Fennick',
      datePublished: '2026-02-17T19:00:00-05:00',
      dateModified: '2026-02-19T08:14:02-05:00',
      description: 'What a drink in February can tell you about January, if you let it.',
      image: 'https://lanternhouse.example/wp-content/uploads/2026/02/lantern.webp',
      imageAlt: 'A lantern on a wet step',
      section: 'Relapse',
      publisher: 'Lantern House Therapy',
    },
  ],
  [
    'reads an All in One SEO graph whose author and publisher are bare references',
    'wordpress-aioseo.html',
    'https://harbourroom.example/the-calm-one/',
    {
      headline: 'The cost of being the calm one',
      url: 'https://harbourroom.example/the-calm-one/',
      id: 'https://harbourroom.example/the-calm-one/',
      author: 'Samira Quell',
      datePublished: '2026-05-01T00:10:00+01:00',
      dateModified: '2026-05-01T07:42:19+01:00',
      description: 'Someone in every family holds the room steady. It may be time to put it down.',
      image: 'https://harbourroom.example/wp-content/uploads/2026/04/quay.jpg',
      section: 'Empathy',
      publisher: 'The Harbour Room',
    },
  ],
  [
    'reads Open Graph and markup where the graph holds a web page but no article',
    'wordpress-webpage-graph.html',
    'https://quietledger.example/what-the-body-keeps/',
    {
      headline: 'What the body keeps after we make up',
      url: 'https://quietledger.example/what-the-body-keeps/',
      id: 'https://quietledger.example/what-the-body-keeps/',
      author: 'Jonas Wetherlamb',
      datePublished: '2026-05-11T10:00:00+00:00',
      dateModified: '2026-05-12T10:00:00+00:00',
      description: 'The words are settled. The shoulders have not been told yet…',
      image: 'https://quietledger.example/wp-content/uploads/2026/05/cropped-shoulder.png',
      imageAlt: 'A woollen jumper over a chair',
      publisher: 'Quiet Ledger',
    },
  ],
  [
    'reads a WordPress block theme without an SEO plugin',
    'wordpress-twenty-twenty-four.html',
    'https://smallhours.example/2026/01/14/how-to-come-back/',
    {
      headline: 'Nobody taught us how to come back',
      url: 'https://smallhours.example/2026/01/14/how-to-come-back/',
      id: 'https://smallhours.example/2026/01/14/how-to-come-back/',
      author: 'Hanne Orlowe',
      datePublished: '2026-01-14T06:12:00+00:00',
    },
  ],
  [
    'prefers the h1 inside main to the site’s name, an h1 too',
    'wordpress-twenty-twenty-two.html',
    'https://fernandslate.example/kindness-is-not-letting-yourself-off/',
    {
      headline: 'Kindness is not letting yourself off',
      url: 'https://fernandslate.example/kindness-is-not-letting-yourself-off/',
      id: 'https://fernandslate.example/kindness-is-not-letting-yourself-off/',
      datePublished: '2026-02-02T12:00:00-08:00',
    },
  ],
  [
    'reads a classic WordPress theme, and not its comments or sidebar',
    'wordpress-classic.html',
    'https://millpond.example/2026/05/an-apology-without-a-but/',
    {
      headline: 'An apology without a “but”',
      url: 'https://millpond.example/2026/05/an-apology-without-a-but/',
      id: 'https://millpond.example/2026/05/an-apology-without-a-but/',
      author: 'Corin Ashgrove',
      datePublished: '2026-05-19T21:40:00+01:00',
      dateModified: '2026-05-20T08:01:00+01:00',
    },
  ],
  [
    'prefers an entry’s title and date to the site’s name and to those of a widget',
    'wordpress-site-name-h1.html',
    'https://brightwater.example/week-after-the-slip/',
    {
      headline: 'The week after the slip',
      url: 'https://brightwater.example/week-after-the-slip/',
      id: 'https://brightwater.example/week-after-the-slip/',
      author: 'Wren Talloway',
      datePublished: '2026-03-27T18:15:00-07:00',
    },
  ],
  [
    'reads no date or author from the comments of a WordPress page, which has neither',
    'wordpress-block-page.html',
    'https://smallhours.example/first-session/',
    {
      headline: 'What happens in a first session',
      url: 'https://smallhours.example/first-session/',
      id: 'https://smallhours.example/first-session/',
    },
  ],
  [
    'reads Ghost’s JSON-LD, with entities in its description and milliseconds in its dates',
    'ghost-casper.html',
    'https://slowkitchen.example/partner-is-the-weather/',
    {
      headline: 'When your partner is the weather',
      url: 'https://slowkitchen.example/partner-is-the-weather/',
      id: 'https://slowkitchen.example/partner-is-the-weather/',
      author: 'Mara Teasdell',
      datePublished: '2026-04-05T05:00:00Z',
      dateModified: '2026-04-06T11:20:31Z',
      description: "You can love someone without forecasting them all day. It's allowed.",
      image: 'https://slowkitchen.example/content/images/size/w1200/2026/04/clouds.jpg',
      publisher: 'Slow Kitchen Letters',
    },
  ],
  [
    'gives a Ghost article visited from its newsletter the id of the article alone',
    'ghost-source.html',
    'https://slowkitchen.example/small-returns/?attribution_id=6812f0c4a0&attribution_type=post',
    {
      headline: 'Small returns',
      url: 'https://slowkitchen.example/small-returns/',
      id: 'https://slowkitchen.example/small-returns/',
      author: 'Mara Teasdell',
      datePublished: '2026-05-01T04:30:00Z',
      dateModified: '2026-05-01T04:30:00Z',
      description:
        'Repair is mostly a matter of crossing a room. Here are nine crossings that took under a minute.',
      publisher: 'Slow Kitchen Letters',
    },
  ],
  [
    'takes the site’s name off the headline that Squarespace writes',
    'squarespace.html',
    'https://www.cedarandsalt.example/journal/begin-again-badly',
    {
      headline: 'You are allowed to begin again badly',
      url: 'https://www.cedarandsalt.example/journal/begin-again-badly',
      id: 'https://www.cedarandsalt.example/journal/begin-again-badly',
      author: 'Lotte Verrine',
      datePublished: '2026-06-12T10:30:00-04:00',
      dateModified: '2026-06-12T18:02:44-04:00',
      description: 'Day one is not a performance.',
      image: 'http://static1.squarespace.example/static/65a/65b/66c/1718200000000/salt.jpg?format=1500w',
      publisher: 'Cedar & Salt Psychotherapy',
    },
  ],
  [
    'reads Squarespace’s microdata inside an article that wraps the whole page',
    'squarespace-microdata.html',
    'https://www.rowanhouse.example/notes/sitting-beside-it',
    {
      headline: 'Sitting beside it',
      url: 'https://www.rowanhouse.example/notes/sitting-beside-it',
      id: 'https://www.rowanhouse.example/notes/sitting-beside-it',
      author: 'Isolde Pemberley',
      datePublished: '2026-03-03T08:15:00+00:00',
      dateModified: '2026-03-04T19:00:12+00:00',
      publisher: 'Rowan House',
    },
  ],
  [
    'reads a Wix post',
    'wix.html',
    'https://www.bluebellroom.example/post/how-to-hear-no',
    {
      headline: 'How to hear "no" from someone you love',
      url: 'https://www.bluebellroom.example/post/how-to-hear-no',
      id: 'https://www.bluebellroom.example/post/how-to-hear-no',
      author: 'Petra Holmby',
      datePublished: '2026-06-03T09:00:04Z',
      dateModified: '2026-06-03T09:00:04Z',
      description: 'A no is a door with the light on behind it. Three ways to answer one.',
      image:
        'https://static.bluebellroom.example/media/11062b_9c4~mv2.jpg/v1/fill/w_1000,h_667,al_c,q_85,usm_0.66_1.00_0.01/11062b_9c4~mv2.jpg',
      section: 'Couples',
      publisher: 'Bluebell Couples Room',
    },
  ],
  [
    'reads a Drupal graph',
    'drupal.html',
    'https://www.northferry.example/articles/guilt-and-shame',
    {
      headline: 'Guilt, shame and the broken floor',
      url: 'https://www.northferry.example/articles/guilt-and-shame',
      id: 'https://www.northferry.example/articles/guilt-and-shame',
      author: 'Anselm Dray',
      datePublished: '2026-05-20T14:02:10+02:00',
      dateModified: '2026-05-22T09:48:00+02:00',
      description: 'Guilt points at the floor you broke. Shame says you are the floor.',
      image: 'https://www.northferry.example/sites/default/files/2026-05/floor.jpg',
      imageAlt: 'Floorboards, one missing',
      publisher: 'North Ferry Clinic',
    },
  ],
  [
    'reads a Drupal node without metadata, and not the comments inside it',
    'drupal-plain.html',
    'https://www.sparrowhill.example/node/31',
    {
      headline: 'Listening is not agreeing',
      url: 'https://www.sparrowhill.example/node/31',
      id: 'https://www.sparrowhill.example/node/31',
      datePublished: '2026-03-16T17:25:00+00:00',
    },
  ],
  [
    'joins the authors of a Substack letter, and cleans its canonical address',
    'substack.html',
    'https://unfolded.letters.example/p/the-apology-in-my-coat?utm_source=publication-search',
    {
      headline: 'The apology I kept in my coat',
      url: 'https://unfolded.letters.example/p/the-apology-in-my-coat',
      id: 'https://unfolded.letters.example/p/the-apology-in-my-coat',
      author: 'Juno Calloway, Bastian Orme',
      datePublished: '2026-01-30T23:02:11+00:00',
      dateModified: '2026-01-30T23:02:11+00:00',
      description: 'On carrying the words around until they fit',
      image: 'https://media.letters.example/public/images/5d-coat_1456x819.jpeg',
      publisher: 'Unfolded',
    },
  ],
  [
    'names the publication that JSON-LD names, and not the platform of og:site_name',
    'medium-like.html',
    'https://plainfeelings.pagewell.example/the-quiet-part-of-empathy-a81c',
    {
      headline: 'The quiet part of empathy',
      url: 'https://plainfeelings.pagewell.example/the-quiet-part-of-empathy-a81c',
      id: 'https://plainfeelings.pagewell.example/the-quiet-part-of-empathy-a81c',
      author: 'Fenna Oakhurst',
      datePublished: '2026-03-21T13:44:50Z',
      dateModified: '2026-03-29T07:01:09Z',
      description: 'Most of it happens before you speak. You slow down, you put the answer away…',
      image: 'https://miro.pagewell.example/v2/resize:fit:1200/1*dusk.jpeg',
      publisher: 'Plain Feelings',
    },
  ],
  [
    'reads the dates that a Webflow template writes in words',
    'webflow.html',
    'https://www.foxglovecounselling.example/blog/after-the-shouting',
    {
      headline: 'After the shouting: a twenty-minute plan',
      url: 'https://www.foxglovecounselling.example/blog/after-the-shouting',
      id: 'https://www.foxglovecounselling.example/blog/after-the-shouting',
      author: 'Ottoline Brask',
      datePublished: '2026-06-24',
      dateModified: '2026-06-24',
      description: 'Cool the house, then the body, then the sentence.',
      image: 'https://cdn.foxglove.example/6531/6a-kettle.webp',
      publisher: 'Foxglove Counselling',
    },
  ],
  [
    'keeps the title of a Framer page that names its site nowhere else',
    'framer.html',
    'https://marram.example/writing/holding-both',
    {
      headline: 'Holding both: love and a limit — Marram',
      url: 'https://marram.example/writing/holding-both',
      id: 'https://marram.example/writing/holding-both',
      description: 'Boundaries are a way of staying.',
      image: 'https://sites.marram.example/assets/grass.png',
    },
  ],
  [
    'reads a Hugo page whose breadcrumbs come before the article',
    'hugo-papermod.html',
    'https://plainspoken.example/posts/the-tenth-quit/',
    {
      headline: 'The tenth quit',
      url: 'https://plainspoken.example/posts/the-tenth-quit/',
      id: 'https://plainspoken.example/posts/the-tenth-quit/',
      author: 'Wyn Caradoc, Idris Vell',
      datePublished: '2026-01-02T23:50:00+01:00',
      dateModified: '2026-01-02T23:50:00+01:00',
      description: 'Counting quits as practice, and not as failures.',
      section: 'posts',
      publisher: 'Plainspoken Recovery',
    },
  ],
  [
    'takes Hugo’s zero date for no date',
    'hugo-zero-date.html',
    'https://saltmarsh.example/letters/the-one-who-stayed/',
    {
      headline: 'A letter to the one who stayed',
      url: 'https://saltmarsh.example/letters/the-one-who-stayed/',
      id: 'https://saltmarsh.example/letters/the-one-who-stayed/',
      description: 'For the partner in the waiting room.',
      section: 'letters',
      publisher: 'Saltmarsh',
    },
  ],
  [
    'reads the date on an Eleventy page whose JSON-LD holds a JavaScript date',
    'eleventy.html',
    'https://yellowchair.example/blog/three-breaths/',
    {
      headline: 'Three breaths is a plan',
      url: 'https://yellowchair.example/blog/three-breaths/',
      id: 'https://yellowchair.example/blog/three-breaths/',
      author: 'Greta Sommerlund',
      datePublished: '2026-06-24T02:00:00+02:00',
      description: 'What to do with the first ninety seconds.',
    },
  ],
  [
    'reads the first of the two times on an Astro post',
    'astro.html',
    'https://willowandwick.example/blog/what-shame-wants/',
    {
      headline: 'What shame wants',
      url: 'https://willowandwick.example/blog/what-shame-wants/',
      id: 'https://willowandwick.example/blog/what-shame-wants/',
      datePublished: '2026-05-06T00:00:00Z',
      description: 'It asks for a locked door. Give it a window.',
      image: 'https://willowandwick.example/_astro/window.DtQ3f.jpg',
    },
  ],
  [
    'reads a relative url and a broken line in a headline of Jekyll’s SEO tag',
    'jekyll.html',
    'https://otterbank.example/notes/2026/04/18/rupture-is-ordinary',
    {
      headline: 'Rupture is ordinary. Repair is the craft',
      url: 'https://otterbank.example/notes/2026/04/18/rupture-is-ordinary.html',
      id: 'https://otterbank.example/notes/2026/04/18/rupture-is-ordinary',
      author: 'Ivo Lanthorn',
      datePublished: '2026-04-18T00:00:00+02:00',
      dateModified: '2026-04-18T00:00:00+02:00',
      description: 'What thirty years of mended arguments look like from the chair.',
      publisher: 'Ivo Lanthorn',
    },
  ],
  [
    'reads the markup of Jekyll’s Minima theme, whose site title claims to be the author',
    'jekyll-minima.html',
    'https://tern.example/2026/02/11/go-gently.html',
    {
      headline: 'Go gently at the border',
      url: 'https://tern.example/2026/02/11/go-gently.html',
      id: 'https://tern.example/2026/02/11/go-gently.html',
      author: 'Aud Kestrin',
      datePublished: '2026-02-11T07:00:00+00:00',
      dateModified: '2026-02-12T07:00:00+00:00',
      description: 'Short notes on leaving a habit.',
    },
  ],
  [
    'reads JSON-LD in the body of a Blogger post',
    'blogger-contempo.html',
    'https://hazelnotes.blog.example/2026/02/leave-light-on.html',
    {
      headline: 'Leave the light on for yourself',
      url: 'https://hazelnotes.blog.example/2026/02/leave-light-on.html',
      id: 'https://hazelnotes.blog.example/2026/02/leave-light-on.html',
      author: 'Hazel',
      datePublished: '2026-02-09T19:44:00+01:00',
      dateModified: '2026-02-09T20:10:32+01:00',
      description: 'A small ritual for coming home to a day that went badly. Keys, water, one kind sentence.',
      image: 'https://img.blog.example/a/AVv-lamp=w1200-h630-p-k-no-nu',
      publisher: 'Blogger',
    },
  ],
  [
    'reads an older Blogger post, whose post is a widget and whose date is an abbreviation’s title',
    'blogger-legacy.html',
    'http://bramblegate.blog.example/2018/03/two-ways-of-leaving.html?m=1',
    {
      headline: 'Two ways of leaving a room',
      url: 'http://bramblegate.blog.example/2018/03/two-ways-of-leaving.html',
      id: 'http://bramblegate.blog.example/2018/03/two-ways-of-leaving.html',
      author: 'Linnet Draycott',
      datePublished: '2018-03-17T10:48:00-07:00',
    },
  ],
  [
    'fills in from the markup what Joomla’s graph leaves out',
    'joomla.html',
    'https://www.oldmill.example/articles/what-to-say-after-a-relapse',
    {
      headline: 'What to say after a relapse',
      url: 'https://www.oldmill.example/articles/what-to-say-after-a-relapse',
      id: 'https://www.oldmill.example/articles/what-to-say-after-a-relapse',
      author: 'Merrin Tolley',
      datePublished: '2026-05-04T08:00:00+00:00',
      description: 'Counselling in the old mill',
    },
  ],
  [
    'reads a TYPO3 news record in German, and not the related ones',
    'typo3.html',
    'https://www.praxis-weiher.example/aktuelles/detail/mitgefuehl',
    {
      headline: 'Mitgefühl übt man im Kleinen',
      url: 'https://www.praxis-weiher.example/aktuelles/detail/mitgefuehl',
      id: 'https://www.praxis-weiher.example/aktuelles/detail/mitgefuehl',
      author: 'Jutta Morgenrain',
      datePublished: '2026-03-02',
      description: 'Warum Selbstfürsorge selten wie ein Wochenende am Meer aussieht.',
      image: 'https://www.praxis-weiher.example/fileadmin/_processed_/1/2/csm_tasse_9b.jpg',
    },
  ],
  [
    'reads Shopify’s escaped JSON-LD, whose description is markup',
    'shopify.html',
    'https://wickandpause.example/blogs/journal/the-pause-button',
    {
      headline: 'The pause button',
      url: 'https://wickandpause.example/blogs/journal/the-pause-button',
      id: 'https://wickandpause.example/blogs/journal/the-pause-button',
      author: 'Rosalind Thatch',
      datePublished: '2026-06-09T09:05:00-04:00',
      dateModified: '2026-06-09T15:30:11-04:00',
      description: 'Between the thing they said and the thing you say there is a door the size of a breath.',
      image: 'https://wickandpause.example/cdn/shop/articles/door.jpg?v=1781000000&width=1920',
      section: 'Journal',
      publisher: 'Wick & Pause',
    },
  ],
  [
    'reads a HubSpot post visited from a mail',
    'hubspot.html',
    'https://blog.kestrelclinic.example/the-postcard-in-the-drawer?utm_medium=email&_hsenc=p2ANqtz-9x&_hsmi=310&utm_source=hs_email',
    {
      headline: 'The postcard in the drawer',
      url: 'https://blog.kestrelclinic.example/the-postcard-in-the-drawer',
      id: 'https://blog.kestrelclinic.example/the-postcard-in-the-drawer',
      author: 'Calla Winterbourne',
      datePublished: '2026-05-27T11:00:00Z',
      dateModified: '2026-05-27T11:00:00Z',
      description: 'A relapse plan that fits on a postcard, written while you are well.',
      image: 'https://blog.kestrelclinic.example/hubfs/drawer.jpg',
      imageAlt: 'A half-open drawer with a postcard in it',
      publisher: 'Kestrel Clinic',
    },
  ],
];

const MARKUP: PageRow[] = [
  [
    'reads a page that is an h1 and a paragraph',
    'plain-h1.html',
    'https://larkfield.example/articles/bad-night.html#top',
    {
      headline: 'A bad night is one night',
      url: 'https://larkfield.example/articles/bad-night.html',
      id: 'https://larkfield.example/articles/bad-night.html',
    },
  ],
  [
    'reads an h1, a time and a link to the author',
    'plain-time-author.html',
    'https://thistlestreet.example/how-to-be-found.html',
    {
      headline: 'How to be found',
      url: 'https://thistlestreet.example/how-to-be-found.html',
      id: 'https://thistlestreet.example/how-to-be-found.html',
      author: 'Sorrel Abney',
      datePublished: '2026-06-24',
    },
  ],
  [
    'reads no author or date of a quotation or a picture in microdata',
    'quoted-author-microdata.html',
    'https://tide.example/notes',
    {
      headline: 'The kinder voice',
      author: 'Mina Okafor',
      datePublished: '2026-10-02',
      url: 'https://tide.example/notes',
      id: 'https://tide.example/notes',
    },
  ],
  [
    'reads no author or date of a quotation in plain HTML',
    'quoted-author-plain.html',
    'https://tide.example/notes',
    {
      headline: 'What I was told',
      author: 'Mina Okafor',
      datePublished: '2026-10-02',
      url: 'https://tide.example/notes',
      id: 'https://tide.example/notes',
    },
  ],
  [
    'reads no author or date of a pull quote',
    'quoted-author-in-elements.html',
    'https://tide.example/notes',
    {
      headline: 'Two sentences to keep',
      author: 'Mina Okafor',
      datePublished: '2026-10-02',
      url: 'https://tide.example/notes',
      id: 'https://tide.example/notes',
    },
  ],
  [
    'reads no name, author or date of a page that is answered',
    'quoted-author-reply.html',
    'https://tide.example/notes',
    {
      headline: 'On asking twice',
      author: 'Mina Okafor',
      datePublished: '2026-10-02',
      url: 'https://tide.example/notes',
      id: 'https://tide.example/notes',
    },
  ],
  [
    'reads the author’s link in the body where the head links to an author as well',
    'plain-link-rel-author.html',
    'https://burrow.example/the-borrowed-voice',
    {
      headline: 'The borrowed voice',
      url: 'https://burrow.example/the-borrowed-voice',
      id: 'https://burrow.example/the-borrowed-voice',
      author: 'Nell Haverstock',
    },
  ],
  [
    'reads the h1 that has words, and not the one that is a logo',
    'plain-logo-h1.html',
    'https://foxtailrooms.example/notes/flinch',
    {
      headline: 'Unlearning the flinch',
      url: 'https://foxtailrooms.example/notes/flinch',
      id: 'https://foxtailrooms.example/notes/flinch',
    },
  ],
  [
    'keeps words apart that a line break keeps apart',
    'plain-line-break.html',
    'https://dovetail.example/sorry',
    {
      headline: 'Sorry is a verb: how to conjugate it',
      url: 'https://dovetail.example/sorry',
      id: 'https://dovetail.example/sorry',
    },
  ],
  [
    'leaves out the sign of a heading’s anchor, which is hidden from readers',
    'plain-heading-anchor.html',
    'https://sedge.example/papers/second-arrow/',
    {
      headline: 'The second arrow',
      url: 'https://sedge.example/papers/second-arrow/',
      id: 'https://sedge.example/papers/second-arrow/',
    },
  ],
  [
    'reads the time that is a date, and not the one that is a reading time',
    'plain-reading-time-element.html',
    'https://sedge.example/papers/rehearsing/',
    {
      headline: 'Rehearsing the call',
      url: 'https://sedge.example/papers/rehearsing/',
      id: 'https://sedge.example/papers/rehearsing/',
      datePublished: '2026-05-15',
    },
  ],
  [
    'reads a time element whose date is its text',
    'plain-bare-time.html',
    'https://sedge.example/papers/enough/',
    {
      headline: 'Enough for today',
      url: 'https://sedge.example/papers/enough/',
      id: 'https://sedge.example/papers/enough/',
      datePublished: '2026-04-09',
    },
  ],
  [
    'takes the document’s title where there is no h1',
    'plain-no-h1.html',
    'https://alderroom.example/when-listening-hurts',
    {
      headline: 'When listening hurts',
      url: 'https://alderroom.example/when-listening-hurts',
      id: 'https://alderroom.example/when-listening-hurts',
      description: 'For helpers who take it home.',
    },
  ],
  [
    'takes the site’s name off the document’s title',
    'plain-title-with-site.html',
    'https://alderroom.example/mending-in-public',
    {
      headline: 'Mending in public',
      url: 'https://alderroom.example/mending-in-public',
      id: 'https://alderroom.example/mending-in-public',
      publisher: 'Alder Room',
    },
  ],
  [
    'resolves addresses against the page’s base',
    'plain-base-href.html',
    'https://juniperlane.example/read?page=crumbs',
    {
      headline: 'Crumbs',
      url: 'https://cdn.juniperlane.example/site/articles/crumbs.html',
      id: 'https://juniperlane.example/read?page=crumbs',
      image: 'https://cdn.juniperlane.example/site/pictures/crumbs.png',
      imageAlt: 'Crumbs on a blue plate',
    },
  ],
  [
    'reads Arabic, escaped or not, and an address in it',
    'arabic.html',
    encodeURI('https://dar-sakina.example/مقالات/العودة-بعد-الخصام'),
    {
      headline: 'كيف تعود بعد الخصام',
      url: encodeURI('https://dar-sakina.example/مقالات/العودة-بعد-الخصام'),
      id: encodeURI('https://dar-sakina.example/مقالات/العودة-بعد-الخصام'),
      author: 'ليلى منارة, سامر الغاف',
      datePublished: '2026-03-20T23:30:00+03:00',
      description: 'جملة واحدة صادقة، ثم كوب شاي.',
      section: 'العلاقات',
      publisher: 'دار السكينة',
    },
  ],
  [
    'reads Spanish with named entities in JSON-LD',
    'spanish.html',
    'https://elsauce.example/articulos/hablate-bien',
    {
      headline: '¿Y si te hablaras bien?',
      url: 'https://elsauce.example/articulos/hablate-bien',
      id: 'https://elsauce.example/articulos/hablate-bien',
      author: 'Inés Valdelirio',
      datePublished: '2026-05-02',
      description: 'Ensayo breve sobre la compasión hacia uno mismo.',
      section: 'Autocompasión',
      publisher: 'Consulta El Sauce',
    },
  ],
  [
    'reads microdata, and not that of a comment',
    'microdata.html',
    'https://hollybank.example/the-room-after',
    {
      headline: 'The room after',
      url: 'https://hollybank.example/the-room-after',
      id: 'https://hollybank.example/the-room-after',
      author: 'Perrin Loxley',
      datePublished: '2026-02-24',
      dateModified: '2026-02-25T11:05:00Z',
    },
  ],
  [
    'reads microdata of which one element states two properties',
    'microdata-tokens.html',
    'https://hollybank.example/notes/younger-self',
    {
      headline: 'What I owe my younger self',
      url: 'https://hollybank.example/notes/younger-self',
      id: 'https://hollybank.example/notes/younger-self',
      author: 'Perrin Loxley',
      datePublished: '2026-03-11',
      dateModified: '2026-03-11',
    },
  ],
  [
    'reads an h-entry',
    'h-entry.html',
    'https://thornapple.example/odd-socks',
    {
      headline: 'Odd socks and other evidence',
      url: 'https://thornapple.example/odd-socks',
      id: 'https://thornapple.example/odd-socks',
      author: 'Ailsa Quern',
      datePublished: '2026-06-01T07:45:00+01:00',
      dateModified: '2026-06-02',
    },
  ],
  [
    'tells an h-entry’s name from those of the h-cards before and inside it',
    'h-card-first.html',
    'https://wrenhouse.example/quarrel/',
    {
      headline: 'A quarrel, timed',
      url: 'https://wrenhouse.example/quarrel/',
      id: 'https://wrenhouse.example/quarrel/',
      author: 'Edda Forsythe',
      datePublished: '2026-01-19',
    },
  ],
  [
    'reads no date, author or name from the responses to an h-entry that has none',
    'h-entry-responses.html',
    'https://thornapple.example/undated',
    {
      headline: 'Undated, like most repairs',
      url: 'https://thornapple.example/undated',
      id: 'https://thornapple.example/undated',
    },
  ],
  [
    'reads no date or author from a section that is called comments',
    'plain-comments.html',
    'https://plover.example/house-rules',
    {
      headline: 'House rules for a hard talk',
      url: 'https://plover.example/house-rules',
      id: 'https://plover.example/house-rules',
    },
  ],
  [
    'prefers a time that is called published to one before it',
    'plain-published-class.html',
    'https://plover.example/reading-aloud',
    {
      headline: 'Reading aloud to each other',
      url: 'https://plover.example/reading-aloud',
      id: 'https://plover.example/reading-aloud',
      datePublished: '2026-07-01',
    },
  ],
  [
    'reads a headline and a byline that stand outside main',
    'byline-outside-main.html',
    'https://sedge.example/papers/window/',
    {
      headline: 'The chair by the window',
      url: 'https://sedge.example/papers/window/',
      id: 'https://sedge.example/papers/window/',
      author: 'Hollis Wraxall',
      datePublished: '2026-06-29',
    },
  ],
  [
    'passes over the comments that are articles inside the article',
    'nested-comments.html',
    'https://plover.example/the-polite-distance',
    {
      headline: 'The polite distance',
      url: 'https://plover.example/the-polite-distance',
      id: 'https://plover.example/the-polite-distance',
    },
  ],
  [
    'passes over a related article that stands before the article',
    'related-first.html',
    'https://plover.example/grief-at-the-sink',
    {
      headline: 'Grief at the sink',
      url: 'https://plover.example/grief-at-the-sink',
      id: 'https://plover.example/grief-at-the-sink',
      author: 'Rafe Ellery',
      datePublished: '2026-04-22T09:00:00+00:00',
    },
  ],
  [
    'prefers the article inside main to one before it',
    'related-posts-first.html',
    'https://plover.example/saying-it-at-breakfast',
    {
      headline: 'Saying it at breakfast',
      url: 'https://plover.example/saying-it-at-breakfast',
      id: 'https://plover.example/saying-it-at-breakfast',
      author: 'Rafe Ellery',
      datePublished: '2026-05-08T09:00:00+00:00',
    },
  ],
  [
    'passes over the headings, times and authors of sidebars and navigation',
    'sidebar.html',
    'https://plover.example/room-for-two-stories',
    {
      headline: 'Room for two stories',
      url: 'https://plover.example/room-for-two-stories',
      id: 'https://plover.example/room-for-two-stories',
      author: 'Hollis Wraxall',
      datePublished: '2026-06-16',
    },
  ],
  [
    'reads author and description from the head, in whatever case they are written',
    'meta-author.html',
    'https://plover.example/ordinary-courage',
    {
      headline: 'Ordinary courage',
      url: 'https://plover.example/ordinary-courage',
      id: 'https://plover.example/ordinary-courage',
      author: 'Bettina Crowe',
      description: 'What it takes to reply to the message.',
    },
  ],
];

const JSON_LD: PageRow[] = [
  [
    'leaves out the block that is not JSON, reports it once, and reads the others',
    'json-ld-one-broken.html',
    'https://teasel.example/ask-first',
    {
      headline: 'Ask before you advise',
      url: 'https://teasel.example/ask-first',
      id: 'https://teasel.example/ask-first',
      author: 'Kit Sandover',
      datePublished: '2026-03-05T12:00:00+00:00',
    },
    1,
  ],
  [
    'reports each block that is not JSON, and reads Open Graph where none is; an empty block is no fault',
    'json-ld-all-broken.html',
    'https://teasel.example/warm-hands',
    {
      headline: 'Warm hands, shut mouth',
      url: 'https://teasel.example/warm-hands',
      id: 'https://teasel.example/warm-hands',
      description: 'How to sit with someone on the bathroom floor.',
    },
    3,
  ],
  [
    'reads a block inside an HTML comment',
    'json-ld-html-comment.html',
    'https://coombe.example/bridges',
    {
      headline: 'Bridges are built from both banks',
      url: 'https://coombe.example/bridges',
      id: 'https://coombe.example/bridges',
      author: 'Lorne Askew',
    },
  ],
  [
    'reads a block inside a CDATA section that comments hide',
    'json-ld-cdata.html',
    'https://coombe.example/slips',
    {
      headline: 'Slips, and the stairs back up',
      url: 'https://coombe.example/slips',
      id: 'https://coombe.example/slips',
      author: 'Lorne Askew',
    },
  ],
  [
    'reads strings that hold raw line breaks and tabs',
    'json-ld-line-breaks.html',
    'https://coombe.example/on-thaw',
    {
      headline: 'On thaw',
      url: 'https://coombe.example/on-thaw',
      id: 'https://coombe.example/on-thaw',
      author: 'Vesper Langholm',
      description: 'Nobody sees the ice go. One morning you can hear the water.',
    },
  ],
  [
    'reads an author and a publisher that are strings',
    'json-ld-author-string.html',
    'https://alderroom.example/the-kinder-draft',
    {
      headline: 'The kinder draft',
      url: 'https://alderroom.example/the-kinder-draft',
      id: 'https://alderroom.example/the-kinder-draft',
      author: 'Maud & Tamsin Pellow',
      publisher: 'Alder Room',
    },
  ],
  [
    'joins the authors of a list, each once, whatever each is',
    'json-ld-author-list.html',
    'https://twochairs.example/two-chairs',
    {
      headline: 'Two chairs',
      url: 'https://twochairs.example/two-chairs',
      id: 'https://twochairs.example/two-chairs',
      author: 'Orla Finnimore, Caspian Wold, The Two Chairs Collective',
    },
  ],
  [
    'follows references into another block',
    'json-ld-author-refs.html',
    'https://starling.example/half-past-sorry',
    {
      headline: 'Half past sorry',
      url: 'https://starling.example/half-past-sorry',
      id: 'https://starling.example/half-past-sorry',
      author: 'Clem Ardley, Ives Montclair',
      publisher: 'Starling & Co',
    },
  ],
  [
    'shows no address for an author’s name',
    'json-ld-author-url.html',
    'https://tansy.example/noticing',
    {
      headline: 'Noticing',
      url: 'https://tansy.example/noticing',
      id: 'https://tansy.example/noticing',
      author: 'Tansy Redmile',
    },
  ],
  [
    'finds the name of an author whose own node has only an address',
    'json-ld-author-described-elsewhere.html',
    'https://teasel.example/the-smaller-word/',
    {
      headline: 'The smaller word',
      url: 'https://teasel.example/the-smaller-word/',
      id: 'https://teasel.example/the-smaller-word/',
      author: 'Kit Sandover',
    },
  ],
  [
    'follows a reference to a node that stands inside the article',
    'json-ld-author-is-publisher.html',
    'https://quillon.example/half-a-loaf',
    {
      headline: 'Half a loaf',
      url: 'https://quillon.example/half-a-loaf',
      id: 'https://quillon.example/half-a-loaf',
      author: 'Thea Quillon',
      publisher: 'Thea Quillon',
    },
  ],
  [
    'takes two nodes of one @id for one',
    'json-ld-organization-twice.html',
    'https://greylag.example/the-unsent-ones',
    {
      headline: 'The unsent ones',
      url: 'https://greylag.example/the-unsent-ones',
      id: 'https://greylag.example/the-unsent-ones',
      publisher: 'Greylag Counselling',
    },
  ],
  [
    'reads an image that is an object with a contentUrl',
    'json-ld-image-object.html',
    'https://teasel.example/porch-light',
    {
      headline: 'Porch light',
      url: 'https://teasel.example/porch-light',
      id: 'https://teasel.example/porch-light',
      image: 'https://teasel.example/media/porch.avif',
    },
  ],
  [
    'reads the first of a list of images',
    'json-ld-image-list.html',
    'https://teasel.example/weather-report',
    {
      headline: 'Weather report',
      url: 'https://teasel.example/weather-report',
      id: 'https://teasel.example/weather-report',
      image: 'https://teasel.example/photos/1x1/sky.jpg',
    },
  ],
  [
    'takes Open Graph’s image where JSON-LD refers to one that is not there',
    'json-ld-image-lost.html',
    'https://greylag.example/stubborn/',
    {
      headline: 'What we call stubborn',
      url: 'https://greylag.example/stubborn/',
      id: 'https://greylag.example/stubborn/',
      image: 'https://greylag.example/uploads/goose.jpg',
      imageAlt: 'A goose in a lane',
    },
  ],
  [
    'takes an empty string in JSON-LD for nothing',
    'json-ld-empty-strings.html',
    'https://asterandash.example/blog/weeding?print=1',
    {
      headline: 'Weeding',
      url: 'https://asterandash.example/blog/weeding',
      id: 'https://asterandash.example/blog/weeding',
      datePublished: '2026-04-28',
      description: 'Resentments come up easiest after rain.',
      image: 'https://asterandash.example/i/bed.jpg',
    },
  ],
  [
    'reads the first of several headlines, descriptions and sections',
    'json-ld-headline-array.html',
    'https://asterandash.example/blog/tender',
    {
      headline: 'Tender is not weak',
      url: 'https://asterandash.example/blog/tender',
      id: 'https://asterandash.example/blog/tender',
      description: 'A note on bruises.',
      section: 'Self-compassion',
    },
  ],
  [
    'reads values that are tagged with a language or a type',
    'json-ld-language-tagged.html',
    'https://cabinet-du-quai.example/recommencer',
    {
      headline: 'Recommencer sans fanfare',
      url: 'https://cabinet-du-quai.example/recommencer',
      id: 'https://cabinet-du-quai.example/recommencer',
      author: 'Solène Hautbois',
      datePublished: '2026-05-17',
      description: 'Le lendemain compte autant que le premier jour.',
      publisher: 'Le Cabinet du Quai',
    },
  ],
  [
    'reads dates that have a space for a T',
    'date-space.html',
    'https://asterandash.example/blog/keys',
    {
      headline: 'Keys on the hook',
      url: 'https://asterandash.example/blog/keys',
      id: 'https://asterandash.example/blog/keys',
      datePublished: '2026-06-24T23:55:00',
      dateModified: '2026-06-25T00:05:00+02:00',
    },
  ],
  [
    'passes over dates that name no day, until one does',
    'date-invalid.html',
    'https://asterandash.example/blog/forecasting',
    {
      headline: 'Forecasting',
      url: 'https://asterandash.example/blog/forecasting',
      id: 'https://asterandash.example/blog/forecasting',
      datePublished: '2026-03-01',
    },
  ],
  [
    'reads dates as mail and feeds write them',
    'date-rfc822.html',
    'https://asterandash.example/blog/harbour',
    {
      headline: 'A harbour, not a hospital',
      url: 'https://asterandash.example/blog/harbour',
      id: 'https://asterandash.example/blog/harbour',
      datePublished: '2026-06-24T09:00:00+02:00',
      dateModified: '2026-07-01T07:30:00Z',
    },
  ],
  [
    'reads the one of two articles that names the page',
    'two-articles.html',
    'https://teasel.example/essays/slow-yes/?utm_source=mail#comments',
    {
      headline: 'Slow yes',
      url: 'https://teasel.example/essays/slow-yes/',
      id: 'https://teasel.example/essays/slow-yes/',
      author: 'Kit Sandover',
      datePublished: '2026-02-14',
    },
  ],
  [
    'reads the one of two articles that names the page by its canonical address',
    'two-articles-visited-with-ref.html',
    'https://teasel.example/essays/the-long-pause/?ref=reading-list',
    {
      headline: 'The long pause',
      url: 'https://teasel.example/essays/the-long-pause/',
      id: 'https://teasel.example/essays/the-long-pause/',
      author: 'Kit Sandover',
      datePublished: '2026-03-14',
    },
  ],
  [
    'passes over the articles that a list before the article holds',
    'item-list-first.html',
    'https://greylag.example/clearing-the-table/',
    {
      headline: 'Clearing the table',
      url: 'https://greylag.example/clearing-the-table/',
      id: 'https://greylag.example/clearing-the-table/',
      author: 'Emrys Pole',
    },
  ],
  [
    'takes no job advertisement for an article',
    'job-posting-first.html',
    'https://hollowell.example/blog/night-shift',
    {
      headline: 'The night shift of worry',
      url: 'https://hollowell.example/blog/night-shift',
      id: 'https://hollowell.example/blog/night-shift',
      author: 'Emrys Pole',
      description: 'Someone has to clock it off.',
    },
  ],
  [
    'reads the article that is a web page’s main entity',
    'main-entity.html',
    'https://greylag.example/warm-leftovers',
    {
      headline: 'Warm leftovers',
      url: 'https://greylag.example/warm-leftovers',
      id: 'https://greylag.example/warm-leftovers',
      author: 'Emrys Pole',
      datePublished: '2026-01-05',
    },
  ],
  [
    'reads a medical web page as an article',
    'medical-web-page.html',
    'https://hollowell.example/library/lapse-relapse-recovery',
    {
      headline: 'Lapse, relapse, recovery: what the words mean',
      url: 'https://hollowell.example/library/lapse-relapse-recovery',
      id: 'https://hollowell.example/library/lapse-relapse-recovery',
      author: 'Hollowell Clinic',
      datePublished: '2025-09',
      publisher: 'Hollowell Clinic',
    },
  ],
  [
    'prefers the article that a medical web page is about to the page',
    'medical-web-page-main-entity.html',
    'https://hollowell.example/library/cravings-pass',
    {
      headline: 'Cravings pass',
      url: 'https://hollowell.example/library/cravings-pass',
      id: 'https://hollowell.example/library/cravings-pass',
      author: 'Dr Noor Ellsworth',
      datePublished: '2026-04-02',
      publisher: 'Hollowell Clinic',
    },
  ],
  [
    'reads an article that is something else too, and takes seven minutes',
    'type-array.html',
    'https://hollowell.example/blog/homework',
    {
      headline: 'Homework for two',
      url: 'https://hollowell.example/blog/homework',
      id: 'https://hollowell.example/blog/homework',
      author: 'Noor Ellsworth',
      readingTime: 7,
    },
  ],
  [
    'reads a type that is a whole IRI, in a script whose type is shouted and has a parameter; it takes an hour and five minutes',
    'type-iri.html',
    'https://hollowell.example/blog/doorways',
    {
      headline: 'Doorways',
      url: 'https://hollowell.example/blog/doorways',
      id: 'https://hollowell.example/blog/doorways',
      author: 'Noor Ellsworth',
      readingTime: 65,
    },
  ],
  [
    'follows no address that a template left in mainEntityOfPage',
    'template-leftovers.html',
    'https://carnet-du-quai.example/bol-ebreche',
    {
      headline: 'Le bol ébréché',
      url: 'https://carnet-du-quai.example/bol-ebreche',
      id: 'https://carnet-du-quai.example/bol-ebreche',
      author: 'Solène Hautbois',
      datePublished: '2026-03-30T08:00:00+02:00',
      publisher: 'Carnet du Quai',
    },
  ],
];

const HEAD: PageRow[] = [
  [
    'leads a syndicated article to its first home, and keeps its words under this page',
    'canonical-syndicated.html',
    'https://fenlandreader.example/2026/05/empty-chairs',
    {
      headline: 'Empty chairs at the feast',
      url: 'https://emryspole.example/essays/empty-chairs',
      id: 'https://fenlandreader.example/2026/05/empty-chairs',
      author: 'Emrys Pole, Una Blackthorn',
      section: 'Families',
      publisher: 'The Fenland Reader',
    },
  ],
  [
    'resolves a relative canonical address',
    'canonical-relative.html',
    'https://www.brockweir.example/blog/small-print?page=1',
    {
      headline: 'Small print',
      url: 'https://www.brockweir.example/essays/small-print',
      id: 'https://www.brockweir.example/blog/small-print?page=1',
    },
  ],
  [
    'takes tracking off a canonical address and leaves its other parameters',
    'canonical-tracking.html',
    'https://brockweir.example/borrowed-courage',
    {
      headline: 'Borrowed courage',
      url: 'https://brockweir.example/read.php?id=88&lang=en',
      id: 'https://brockweir.example/borrowed-courage',
    },
  ],
  [
    'takes og:url where the canonical address is empty',
    'canonical-missing.html',
    'https://brockweir.example/the-hum/amp',
    {
      headline: 'The hum',
      url: 'https://brockweir.example/the-hum',
      id: 'https://brockweir.example/the-hum/amp',
    },
  ],
  [
    'leaves out addresses that would run a script, and markup',
    'javascript-urls.html',
    'https://hollowell.example/blog/safe-enough',
    {
      headline: 'Safe enough to say',
      url: 'https://hollowell.example/blog/safe-enough',
      id: 'https://hollowell.example/blog/safe-enough',
      author: 'Noor Ellsworth',
    },
  ],
  [
    'leaves out an address whose script: a tab or a line break hides',
    'javascript-url-with-tab.html',
    'https://hollowell.example/blog/locks',
    {
      headline: 'Locks and latches',
      url: 'https://hollowell.example/blog/locks',
      id: 'https://hollowell.example/blog/locks',
    },
  ],
  [
    'keeps a title whose sentence ends in the site’s name',
    'og-title-ends-in-site.html',
    'https://tidewater.example/what-i-learned/',
    {
      headline: 'What I learned at Tidewater Practice',
      url: 'https://tidewater.example/what-i-learned/',
      id: 'https://tidewater.example/what-i-learned/',
      publisher: 'Tidewater Practice',
    },
  ],
  [
    'keeps a title that is the site’s name',
    'og-title-is-site.html',
    'https://roomeleven.example/',
    {
      headline: 'Room Eleven',
      url: 'https://roomeleven.example/',
      id: 'https://roomeleven.example/',
      publisher: 'Room Eleven',
    },
  ],
  [
    'takes the byline where article:author is a profile’s address',
    'facebook-author.html',
    'https://greylag.example/good-enough-parents/',
    {
      headline: 'Good enough parents',
      url: 'https://greylag.example/good-enough-parents/',
      id: 'https://greylag.example/good-enough-parents/',
      author: 'Emrys Pole',
    },
  ],
  [
    'takes the name in article:author before the byline and the head’s author',
    'og-author.html',
    'https://greylag.example/stay-for-the-credits/',
    {
      headline: 'Stay for the credits',
      url: 'https://greylag.example/stay-for-the-credits/',
      id: 'https://greylag.example/stay-for-the-credits/',
      author: 'Una Blackthorn',
    },
  ],
  [
    'takes empty tags for absent ones',
    'empty-metas.html',
    'https://brockweir.example/quiet',
    {
      headline: 'What the quiet was for',
      url: 'https://brockweir.example/quiet',
      id: 'https://brockweir.example/quiet',
    },
  ],
  [
    'reads the first filled one of repeated tags, and every author',
    'duplicate-metas.html',
    'https://brockweir.example/lost-property',
    {
      headline: 'Lost property, found people',
      url: 'https://brockweir.example/lost-property',
      id: 'https://brockweir.example/lost-property',
      author: 'Una Blackthorn, Emrys Pole',
      datePublished: '2026-02-20T08:00:00Z',
      description: 'Things handed in at the end of a marriage course.',
      image: 'https://brockweir.example/i/glove.jpg',
    },
  ],
  [
    'does not describe one picture with the words for another',
    'og-image-alts.html',
    'https://brockweir.example/two-photographs',
    {
      headline: 'Two photographs',
      url: 'https://brockweir.example/two-photographs',
      id: 'https://brockweir.example/two-photographs',
      image: 'https://brockweir.example/i/beach.jpg',
    },
  ],
  [
    'reads og:image:url that names no protocol, and a date with spaces',
    'og-image-url.html',
    'https://brockweir.example/low-tide',
    {
      headline: 'Low tide',
      url: 'https://brockweir.example/low-tide',
      id: 'https://brockweir.example/low-tide',
      datePublished: '2026-01-28T00:00:00-07:00',
      image: 'https://pictures.brockweir.example/low-tide.jpg',
      imageAlt: 'Wet sand and one boot',
    },
  ],
];

/** Yoast's separators, and those of its fellows. */
const SEPARATORS = ['-', '–', '—', '|', '·', '•', ':', '»', '«', '~', '*', '⋆'];

const PARTS: PartsRow[] = [
  [
    'reads the posts of a classic WordPress index, each by itself',
    'parts-wordpress-classic.html',
    'main > article',
    'https://millpond.example/',
    [
      {
        headline: 'Listening with the phone away',
        url: 'https://millpond.example/2026/06/listening-with-the-phone-away/',
        id: 'https://millpond.example/2026/06/listening-with-the-phone-away/',
        datePublished: '2026-06-03T22:15:00+01:00',
        dateModified: '2026-06-05T07:00:00+01:00',
      },
      {
        headline: 'An apology without a “but”',
        url: 'https://millpond.example/2026/05/an-apology-without-a-but/',
        id: 'https://millpond.example/2026/05/an-apology-without-a-but/',
        author: 'Corin Ashgrove',
        datePublished: '2026-05-19T21:40:00+01:00',
        dateModified: '2026-05-19T21:40:00+01:00',
      },
      {
        headline: 'A line from the waiting room',
        url: 'https://millpond.example/2026/04/waiting-room/',
        id: 'https://millpond.example/2026/04/waiting-room/',
        datePublished: '2026-04-30T12:00:00+01:00',
      },
    ],
  ],
  [
    'reads the posts of a WordPress query loop',
    'parts-wordpress-query-loop.html',
    'li.wp-block-post',
    'https://smallhours.example/',
    [
      {
        headline: 'What counting is for',
        url: 'https://smallhours.example/2026/02/03/counting/',
        id: 'https://smallhours.example/2026/02/03/counting/',
        datePublished: '2026-02-03T05:50:00+00:00',
      },
      {
        headline: 'Nobody taught us how to come back',
        url: 'https://smallhours.example/2026/01/14/how-to-come-back/',
        id: 'https://smallhours.example/2026/01/14/how-to-come-back/',
        datePublished: '2026-01-14T06:12:00+00:00',
      },
    ],
  ],
  [
    'follows the link around the heading of a Ghost Casper card',
    'parts-ghost-casper.html',
    'article.post-card',
    'https://slowkitchen.example/',
    [
      {
        headline: 'Small returns',
        url: 'https://slowkitchen.example/small-returns/',
        id: 'https://slowkitchen.example/small-returns/',
        datePublished: '2026-05-01',
      },
      {
        headline: 'When your partner is the weather',
        url: 'https://slowkitchen.example/partner-is-the-weather/',
        id: 'https://slowkitchen.example/partner-is-the-weather/',
        datePublished: '2026-04-05',
      },
    ],
  ],
  [
    'reads an h3 of a Ghost Source card',
    'parts-ghost-source.html',
    'article.gh-card',
    'https://slowkitchen.example/',
    [
      {
        headline: 'Soup first',
        url: 'https://slowkitchen.example/soup-first/',
        id: 'https://slowkitchen.example/soup-first/',
        datePublished: '2026-06-20',
      },
    ],
  ],
  [
    'reads headings of any level with a link inside, around or nowhere, and nothing of what the page says of itself',
    'parts-headings.html',
    'section.essay',
    'https://thistlestreet.example/essays/?utm_source=mail',
    [
      {
        headline: 'How to be found',
        url: 'https://thistlestreet.example/essays/how-to-be-found.html',
        id: 'https://thistlestreet.example/essays/how-to-be-found.html',
        datePublished: '2026-06-24',
      },
      {
        headline: 'Ladders, and who holds them',
        url: 'https://thistlestreet.example/essays/ladders.html',
        id: 'https://thistlestreet.example/essays/ladders.html',
        author: 'Idony Marsh',
        datePublished: '2026-05-10',
      },
      {
        headline: 'A note with no page of its own',
        url: 'https://thistlestreet.example/essays/',
        id: 'https://thistlestreet.example/essays/',
      },
      {
        headline: '',
        url: 'https://thistlestreet.example/essays/',
        id: 'https://thistlestreet.example/essays/',
      },
    ],
  ],
  [
    'tells an h-entry’s address from its author’s',
    'parts-h-feed.html',
    '.h-entry',
    'https://wrenhouse.example/',
    [
      {
        headline: 'A quarrel, timed',
        url: 'https://wrenhouse.example/quarrel/',
        id: 'https://wrenhouse.example/quarrel/',
        author: 'Edda Forsythe',
        datePublished: '2026-01-19',
      },
      {
        headline: 'The bench by the weir',
        url: 'https://wrenhouse.example/bench/',
        id: 'https://wrenhouse.example/bench/',
        author: 'Edda Forsythe',
        datePublished: '2026-02-08',
      },
    ],
  ],
  [
    'reads an article that stands in an aside, and not what stands aside in it',
    'parts-with-asides.html',
    'article.piece',
    'https://aldercourt.example/',
    [
      {
        headline: 'Ballast',
        url: 'https://aldercourt.example/pieces/ballast',
        id: 'https://aldercourt.example/pieces/ballast',
        author: 'Idony Marsh',
        datePublished: '2026-03-09',
      },
    ],
  ],
];

describe('page/', () => {
  const groups = {
    'what producers write': PRODUCERS,
    'plain markup': MARKUP,
    'JSON-LD': JSON_LD,
    'canonical address and Open Graph': HEAD,
  };
  for (const [group, rows] of Object.entries(groups)) {
    describe(group, () => {
      for (const [fact, file, url, expected, brokenBlocks = 0] of rows) {
        it(fact, async () => {
          const problems: string[] = [];
          const page = await load(file);
          expect(readPage(page, { url, report: (problem) => problems.push(problem) })).to.deep.equal(
            expected,
          );
          expect(problems).to.have.length(brokenBlocks);
          for (const problem of problems) expect(problem).to.be.a('string').that.is.not.empty;
        });
      }
    });
  }

  describe('the site’s name after a title', () => {
    for (const separator of SEPARATORS) {
      it(`goes with the "${separator}" before it`, () => {
        const page = parse(
          `<meta property="og:site_name" content="Alder Room"><meta property="og:title" content="Mending in public ${separator} Alder Room">`,
        );
        expect(readPage(page, { url: 'https://alderroom.example/mending' })).to.deep.equal({
          headline: 'Mending in public',
          url: 'https://alderroom.example/mending',
          id: 'https://alderroom.example/mending',
          publisher: 'Alder Room',
        });
      });
    }
  });

  describe('several articles on a page', () => {
    for (const [fact, file, parts, url, expected] of PARTS) {
      it(fact, async () => {
        const page = await load(file);
        expect([...page.querySelectorAll(parts)].map((part) => readPart(part, url))).to.deep.equal(expected);
      });
    }

    it('are at the document’s own address where they link nowhere', async () => {
      const page = await load('parts-headings.html');
      const part = readPart(page.querySelectorAll('section.essay')[2]!);
      expect(part.url).to.equal(location.href.split('#')[0]);
    });
  });

  describe('options', () => {
    it('puts the words inside scope before those around it', async () => {
      const page = await load('related-posts-first.html');
      const article = readPage(page, {
        url: 'https://plover.example/saying-it-at-breakfast',
        scope: page.querySelector('main article')!,
      });
      expect(article).to.deep.equal({
        headline: 'Saying it at breakfast',
        url: 'https://plover.example/saying-it-at-breakfast',
        id: 'https://plover.example/saying-it-at-breakfast',
        author: 'Rafe Ellery',
        datePublished: '2026-05-08T09:00:00+00:00',
      });
    });

    it('puts metadata before the words inside scope', async () => {
      const page = await load('parts-headings.html');
      const article = readPage(page, {
        url: 'https://thistlestreet.example/essays/',
        scope: page.querySelectorAll('section.essay')[1]!,
      });
      expect(article).to.deep.equal({
        headline: 'Essays',
        url: 'https://thistlestreet.example/essays/',
        id: 'https://thistlestreet.example/essays/',
        author: 'Idony Marsh',
        datePublished: '2020-01-01',
      });
    });

    it('takes the words around scope where those inside say nothing', async () => {
      const page = await load('plain-time-author.html');
      const article = readPage(page, {
        url: 'https://thistlestreet.example/how-to-be-found.html',
        scope: page.querySelector('header')!,
      });
      expect(article).to.deep.equal({
        headline: 'How to be found',
        url: 'https://thistlestreet.example/how-to-be-found.html',
        id: 'https://thistlestreet.example/how-to-be-found.html',
        author: 'Sorrel Abney',
        datePublished: '2026-06-24',
      });
    });

    it('names the document’s own address without a url, and needs no report', async () => {
      const address = location.href.split('#')[0]!;
      expect(readPage(await load('json-ld-all-broken.html'))).to.deep.equal({
        headline: 'Warm hands, shut mouth',
        url: address,
        id: address,
        description: 'How to sit with someone on the bathroom floor.',
      });
    });
  });
});
