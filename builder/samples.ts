const WORDS = 'Nobody rows out to scold her.';

/** HTML that shows each element, by its name, in the order in which a page has them. */
export const SAMPLES: Record<string, string> = {
  'pull-quote': `<article>
  <p>Ruth swims before work, far out, further than is wise. ${WORDS} They wait on the shingle with a towel.</p>
  <salve-pull-quote share share-image>
    <blockquote><p>${WORDS}</p></blockquote>
  </salve-pull-quote>
</article>`,
  article: `<salve-article headline="The hour after an argument" author="Mina Okafor">
  <p>Nobody slammed a door, which is something.</p>
</salve-article>`,
  'reflection-prompt': `<salve-reflection-prompt name="a-friend">
  <p>What would you say to a friend?</p>
</salve-reflection-prompt>`,
  'subscribe-form': `<salve-subscribe-form>
  <form action="https://letters.example/subscribe" method="post">
    <label for="email">A letter, once a month</label>
    <input type="email" id="email" name="email" required />
    <button>Subscribe</button>
  </form>
</salve-subscribe-form>`,
  'article-card': `<salve-article-card content-note="Mentions an argument">
  <h3><a href="https://magazine.example/card">The hour after an argument</a></h3>
  <p>What repair sounds like when nobody has won.</p>
  <p><small><b>Relationships</b> · Mina Okafor</small></p>
</salve-article-card>`,
  'article-list': `<salve-article-list limit="2" layout="compact">
  <article>
    <h3><a href="https://magazine.example/first">A night with the window open</a></h3>
    <p>On sleeping badly, and then less badly.</p>
  </article>
  <article>
    <h3><a href="https://magazine.example/second">Lunch, eaten sitting down</a></h3>
    <p>A small rule for a long week.</p>
  </article>
</salve-article-list>`,
  'reflection-journal': `<salve-reflection-journal>
  <p>What you have written beside our articles.</p>
</salve-reflection-journal>`,
  'reflection-lock': '<salve-reflection-lock></salve-reflection-lock>',
};
