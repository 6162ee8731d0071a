const paragraph = (content) => ['core/paragraph', { content }];

/** A block of each kind, filled in. */
export const BLOCKS = [
  paragraph('Somebody has to turn round first, and it may as well be whoever is less tired.'),
  [
    'salve-elements/pull-quote',
    { author: 'Ada', source: 'Notes', share: true },
    [paragraph('Somebody has to turn round first, and it may as well be whoever is less tired.')],
  ],
  [
    'salve-elements/article-card',
    {
      headline: 'Care > cure & "more"',
      href: '/?p=5',
      author: 'Mina Okafor',
      section: 'Care',
      datePublished: '2026-10-02',
      dateText: '2 October 2026',
      contentNote: 'Mentions relapse',
    },
  ],
  ['salve-elements/article-list', { limit: '2', moreHref: '/', moreText: 'All articles' }],
  [
    'salve-elements/reflection-prompt',
    { name: 'friend', rows: '3', count: true },
    [
      paragraph('What would you say to a friend?'),
      ['salve-elements/slot', { slot: 'support' }, [paragraph('Call 111.')]],
    ],
  ],
  ['salve-elements/reflection-journal', { headingLevel: '2' }, [paragraph('What you have written.')]],
  ['salve-elements/reflection-lock', {}],
  [
    'salve-elements/subscribe-form',
    { action: 'https://letters.example/', service: 'ghost', button: 'Join' },
    [paragraph('<a href="https://letters.example/#/portal">Subscribe</a>')],
  ],
  ['salve-elements/article', { headline: 'Another’s', author: 'Bea' }, [paragraph('Words of another.')]],
];

export const TAGS = BLOCKS.slice(1).map(([name]) => name.replace('elements/', ''));
