// Ways to write a tag into Markdown, as the guide "Markdown and static sites" shows them: `written`, and the HTML that is `meant`.

const card = {
  attributes: 'headline="The hour after" href="/notes/the-hour-after" description="When nobody has won."',
  html: ['<h3><a href="/notes/the-hour-after">The hour after</a></h3>', '<p>When nobody has won.</p>'],
};
const quote = {
  attributes: 'author="Ruth Alder" quote="Nobody rows out to scold her."',
  html: ['<blockquote>', '<p>Nobody rows out to scold her.</p>', '</blockquote>'],
};
const prompt = {
  attributes: 'name="a-friend" question="What would you say to a friend?"',
  html: ['<p>What would you say to a friend?</p>'],
};
const form = {
  attributes: 'action="https://letters.example/subscribe" button="Subscribe" label="Your address"',
  html: [
    '<form action="https://letters.example/subscribe" method="post">',
    '<label for="address">Your address</label> <input type="email" id="address" name="email" required />',
    '<button>Subscribe</button>',
    '</form>',
  ],
};
const TAGS = {
  'salve-article-card': card,
  'salve-pull-quote': quote,
  'salve-reflection-prompt': prompt,
  'salve-subscribe-form': form,
};

const over = (attributes) => attributes.replace(/ (?=[\w-]+=")/g, '\n  ');
const div = (html) => `<div>\n${html}\n</div>`;
const each = (write) => () =>
  Object.entries(TAGS).map(([tag, { attributes, html }]) => write(tag, attributes, html));
const byAttributes = (write) =>
  each((tag, attributes) => ({
    written: write(tag, attributes),
    meant: `<${tag} ${attributes}></${tag}>`,
  }));
const around = (write) =>
  each((tag, attributes, html) => ({
    written: write(tag, html),
    meant: `<${tag}>${html.join('\n')}</${tag}>`,
  }));
const lines = (tag, html) => `<${tag}>\n${html.map((line) => `  ${line}`).join('\n')}\n</${tag}>`;
const overLines = (tag, attributes) => `<${tag}\n  ${over(attributes)}></${tag}>`;

/** Each way by the words of the guide's table. */
export const FORMS = {
  'in a `<div>`: by attributes, over lines': byAttributes((tag, given) => div(overLines(tag, given))),
  'in a `<div>`: around HTML': around((tag, html) => div(lines(tag, html))),
  'the same, with an empty line before a deeper one': () => [
    {
      written: div(lines('salve-subscribe-form', form.html).replace('\n  <label', '\n\n    <label')),
      meant: `<salve-subscribe-form>${form.html.join('\n')}</salve-subscribe-form>`,
    },
  ],
  'by attributes, on one line': byAttributes((tag, given) => `<${tag} ${given}></${tag}>`),
  'by attributes, over lines': byAttributes(overLines),
  'the same, with `>` on a line of its own': byAttributes(
    (tag, given) => `<${tag}\n  ${over(given)}\n></${tag}>`,
  ),
  'by attributes, within a sentence': each((tag, given) => ({
    written: `Before it, <${tag} ${given}></${tag}> and after.`,
    meant: `<p>Before it, <${tag} ${given}></${tag}> and after.</p>`,
  })),
  'around words alone, on one line': () => [
    {
      written: '<salve-pull-quote>Nobody rows out to scold her.</salve-pull-quote>',
      meant: '<salve-pull-quote>Nobody rows out to scold her.</salve-pull-quote>',
    },
    {
      written: '<salve-reflection-prompt name="a-friend">What would you say?</salve-reflection-prompt>',
      meant: '<salve-reflection-prompt name="a-friend">What would you say?</salve-reflection-prompt>',
    },
  ],
  'around HTML, each part on its line': around(lines),
  'the same, with an empty line inside': around((tag, html) =>
    lines(tag, html).replace(/\n(?=.*\n<\/salve)/, '\n\n'),
  ),
  'the same, indented by four spaces': around((tag, html) => lines(tag, html).replace(/^/gm, '    ')),
  'around HTML, all on one line': around((tag, html) => `<${tag}>${html.join('')}</${tag}>`),
  'around HTML, with the opening tag over lines': around((tag, html) =>
    lines(tag, html).replace('>', '\n  id="of-mine">'),
  ),
  'around Markdown, with empty lines': () => [
    {
      written: '<salve-pull-quote>\n\n> Nobody rows out to *scold* her.\n\n</salve-pull-quote>',
      meant:
        '<salve-pull-quote><blockquote><p>Nobody rows out to <em>scold</em> her.</p></blockquote></salve-pull-quote>',
    },
    {
      written:
        '<salve-article-card>\n\n### [The hour after](/notes/the-hour-after)\n\nWhen nobody has won.\n\n</salve-article-card>',
      meant: `<salve-article-card>${card.html.join('')}</salve-article-card>`,
    },
  ],
};

/** Parts of a page, as the columns of the guide "Sanitizers and minifiers" name them. */
export const PASTED = {
  'by attributes': Object.entries(TAGS)
    .map(([tag, { attributes }]) => `<${tag} ${attributes}></${tag}>`)
    .join('\n')
    .replace('name="a-friend" ', ''),
  'around HTML': lines('salve-pull-quote', quote.html) + lines('salve-article-card', card.html),
  'a picture': lines('salve-article-card', [
    '<img src="/pictures/tide.jpg" alt="The harbour" width="1200" height="800" />',
    ...card.html,
  ]),
  'support slot': lines('salve-reflection-prompt', [
    ...prompt.html,
    '<div slot="support">Ring us: <a href="tel:+441632960123">01632 960123</a></div>',
  ]),
  'a pasted form': lines('salve-subscribe-form', form.html),
  'JSON in the list': `<salve-article-list>
  <script type="application/json">[{ "headline": "The hour after", "url": "/notes/the-hour-after" }]</script>
</salve-article-list>`,
};
