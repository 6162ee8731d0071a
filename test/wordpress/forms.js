/** Each tag in the ways in which it is written. Words that stand for it must be found in what becomes of it. */
export const FORMS = {
  'salve-article-card': {
    attributes:
      '<salve-article-card headline="Tea" href="/tea" date-published="2026-10-02"></salve-article-card>',
    html: '<salve-article-card><h3><a href="/tea">Tea</a></h3><p>Summary.</p><p><small><time datetime="2026-10-02">2 October</time></small></p></salve-article-card>',
    plain: '<div data-salve="article-card" data-headline="Tea" data-href="/tea"></div>',
  },
  'salve-article-list': {
    attributes: '<salve-article-list src="/feed.xml" limit="2"></salve-article-list>',
    html: '<salve-article-list src="/feed.xml"><ul><li><a href="/tea">Tea</a></li></ul></salve-article-list>',
    plain: '<div data-salve="article-list" data-src="/feed.xml"></div>',
  },
  'salve-pull-quote': {
    attributes: '<salve-pull-quote quote="Words." author="Ada" share></salve-pull-quote>',
    html: '<salve-pull-quote share><blockquote><p>Words.</p><footer>Ada</footer></blockquote></salve-pull-quote>',
    plain: '<div data-salve="pull-quote" data-author="Ada"><p>Words.</p></div>',
  },
  'salve-reflection-prompt': {
    attributes: '<salve-reflection-prompt name="friend" question="What helped?"></salve-reflection-prompt>',
    html: '<salve-reflection-prompt name="friend"><p>What helped?</p><p slot="support">Call 111.</p></salve-reflection-prompt>',
    plain: '<div data-salve="reflection-prompt" data-name="friend"><p>What helped?</p></div>',
  },
  'salve-reflection-journal': {
    attributes: '<salve-reflection-journal heading-level="2"></salve-reflection-journal>',
    html: '<salve-reflection-journal><h2>Yours</h2><p>What you wrote.</p></salve-reflection-journal>',
    plain: '<div data-salve="reflection-journal"><p>What you wrote.</p></div>',
  },
  'salve-reflection-lock': {
    attributes: '<salve-reflection-lock></salve-reflection-lock>',
    plain: '<div data-salve="reflection-lock"></div>',
  },
  'salve-subscribe-form': {
    attributes:
      '<salve-subscribe-form action="https://letters.example/" service="ghost"></salve-subscribe-form>',
    html: '<salve-subscribe-form><form action="https://letters.example/" method="post"><p><input type="email" name="email" required></p><button>Join</button></form></salve-subscribe-form>',
    plain: '<div data-salve="subscribe-form" data-action="https://letters.example/"></div>',
  },
  'salve-article': {
    attributes: '<salve-article headline="Tea" author="Ada"></salve-article>',
    html: '<salve-article headline="Tea"><p>Words.</p><h2>More</h2><p>Words.</p></salve-article>',
    plain: '<div data-salve="article" data-headline="Tea"><p>Words.</p></div>',
  },
};

/** The same with each block inside on a line of its own. */
export const overLines = (html) =>
  html
    .replace(/(<(?:salve|div)[^>]*>)(?=<)(?!<\/)/g, '$1\n')
    .replace(/(<\/(?:h\d|p|ul|blockquote|form)>)/g, '$1\n');
