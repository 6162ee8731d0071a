const paragraph = (words) => `<!-- wp:paragraph --><p>${words}</p><!-- /wp:paragraph -->`;

/** A post as the blocks save it. */
export const CONTENT = `${paragraph('Somebody has to turn round first, and it may as well be whoever is less tired.')}
<!-- wp:salve-elements/pull-quote -->
<salve-pull-quote author="Ada" share=""><blockquote>${paragraph('it may as well be whoever is less tired')}<footer>Ada</footer></blockquote></salve-pull-quote>
<!-- /wp:salve-elements/pull-quote -->
<!-- wp:salve-elements/article-card {"headline":"Tea","href":"/?p=5","description":"A summary."} -->
<salve-article-card><h3><a href="/?p=5">Tea</a></h3><p>A summary.</p></salve-article-card>
<!-- /wp:salve-elements/article-card -->
<!-- wp:salve-elements/article-list -->
<salve-article-list limit="2"><p><a href="/">All articles</a></p></salve-article-list>
<!-- /wp:salve-elements/article-list -->
<!-- wp:salve-elements/reflection-prompt -->
<salve-reflection-prompt name="friend">${paragraph('What would you say to a friend?')}<!-- wp:salve-elements/slot --><div slot="support">${paragraph('Call 111.')}</div><!-- /wp:salve-elements/slot --></salve-reflection-prompt>
<!-- /wp:salve-elements/reflection-prompt -->
<!-- wp:salve-elements/reflection-journal -->
<salve-reflection-journal>${paragraph('What you have written.')}</salve-reflection-journal>
<!-- /wp:salve-elements/reflection-journal -->
<!-- wp:salve-elements/subscribe-form -->
<salve-subscribe-form action="https://letters.example/" service="ghost">${paragraph('<a href="https://letters.example/">Subscribe by a page</a>')}</salve-subscribe-form>
<!-- /wp:salve-elements/subscribe-form -->`;

export const WORDS = [
  'it may as well be whoever is less tired',
  'Ada',
  'Tea',
  'A summary.',
  'All articles',
  'What would you say to a friend?',
  'Call 111.',
  'What you have written.',
  'Subscribe by a page',
];

const group = (id, align) =>
  `<!-- wp:group {"align":"${align}","layout":{"type":"constrained"}} --><div class="wp-block-group align${align}" id="place-${id}"><!-- wp:paragraph --><p id="place-in-${id}">Words.</p><!-- /wp:paragraph --></div><!-- /wp:group -->`;

/** Blocks in each place that a theme has for them. */
export const LAYOUTS = `<!-- wp:paragraph --><p id="place-first">Words.</p><!-- /wp:paragraph -->
${group('wide', 'wide')}
<!-- wp:heading --><h2 class="wp-block-heading" id="place-heading">A heading</h2><!-- /wp:heading -->
${group('full', 'full')}
<!-- wp:salve-elements/pull-quote --><salve-pull-quote id="place-quote"><blockquote><p>Other words.</p></blockquote></salve-pull-quote><!-- /wp:salve-elements/pull-quote -->
<!-- wp:paragraph --><p id="place-last">Words.</p><!-- /wp:paragraph -->`;
