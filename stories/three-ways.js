/**
 * Each tag in the ways in which a page may have it: around HTML, and by attributes alone. What is plain follows from the first.
 * A form and an article have more to them around HTML than attributes can say.
 */
export const WAYS = {
  'salve-article-card': {
    around: `<salve-article-card>
  <h3><a href="/notes/the-hour-after">The hour after an argument</a></h3>
  <p>What repair sounds like when nobody has won.</p>
</salve-article-card>`,
    attributes: `<salve-article-card
  headline="The hour after an argument"
  href="/notes/the-hour-after"
  description="What repair sounds like when nobody has won."></salve-article-card>`,
  },
  'salve-article-list': {
    around: `<salve-article-list src="/feed.xml" limit="3">
  <a href="/articles">All articles</a>
</salve-article-list>`,
    attributes: '<salve-article-list src="/feed.xml" limit="3"></salve-article-list>',
  },
  'salve-pull-quote': {
    around: `<salve-pull-quote>
  <blockquote>
    <p>Nobody rows out to scold her.</p>
    <footer>Ruth Alder</footer>
  </blockquote>
</salve-pull-quote>`,
    attributes: `<salve-pull-quote
  quote="Nobody rows out to scold her."
  author="Ruth Alder"></salve-pull-quote>`,
  },
  'salve-reflection-prompt': {
    around: `<salve-reflection-prompt name="a-friend">
  <p>What would you say to a friend?</p>
</salve-reflection-prompt>`,
    attributes: `<salve-reflection-prompt
  name="a-friend"
  question="What would you say to a friend?"></salve-reflection-prompt>`,
  },
  'salve-reflection-journal': {
    around: `<salve-reflection-journal>
  <p>What you have written beside our articles.</p>
</salve-reflection-journal>`,
    attributes: '<salve-reflection-journal></salve-reflection-journal>',
  },
  'salve-reflection-lock': {
    around: '<salve-reflection-lock></salve-reflection-lock>',
    attributes: '<salve-reflection-lock></salve-reflection-lock>',
  },
  'salve-subscribe-form': {
    around: `<salve-subscribe-form>
  <form action="/subscribe" method="post">
    <label for="email">Email</label>
    <input type="email" id="email" name="email" required />
    <button>Subscribe</button>
  </form>
</salve-subscribe-form>`,
    attributes: '<salve-subscribe-form service="endpoint" action="/subscribe"></salve-subscribe-form>',
  },
  'salve-article': {
    around: `<salve-article headline="The hour after an argument" author="Mina Okafor">
  <p>Nobody slammed a door, which is something.</p>
</salve-article>`,
    attributes: '<salve-article headline="The hour after an argument" author="Mina Okafor"></salve-article>',
  },
};

/**
 * Writes the tags of ours in HTML as plain HTML: `<div data-salve>`, with `data-*` and `data-slot`.
 * @param {string} html
 * @returns {string}
 */
export const toPlain = (html) =>
  html
    .replace(
      /<salve-([\w-]+)([^>]*)>/g,
      (_, name, attributes) =>
        `<div data-salve="${name}"${attributes.replace(/(\s)(?!data-)([\w-]+)(?=[\s=]|$)(="[^"]*")?/g, '$1data-$2$3')}>`,
    )
    .replace(/<\/salve-[\w-]+>/g, '</div>')
    .replaceAll(' slot="', ' data-slot="');
