import { bundle, Features, type Selector, type SelectorComponent, transform } from 'lightningcss';

/**
 * Oldest engines that the style sheets are written for. Without any, Lightning CSS keeps the last
 * value of a property alone, and drops those that engines had before.
 */
export const TARGETS = { chrome: 123 << 16, firefox: 128 << 16, safari: (17 << 16) | (5 << 8) };

/** Attributes in the selectors of salve.css that plain HTML has under their own names. */
const SAME = ['hidden', 'href'];

/** Tags that a card is put around, so that what is inside looks as the page has it. */
const OWN_LOOK = ['a', 'dl', 'ol', 'ul'];

/** Margins and indents that the tags have and the elements have not. */
const MARGINS = ':where(blockquote,figure,h1,h2,h3,h4,h5,h6,p)[data-salve]{margin:0}';

/** Selector of the mark that closes a quotation. */
const CLOSING_MARK = '[data-salve=pull-quote] blockquote>p:last-of-type:after';

/** What names a quotation's source, where the quotation itself or its figure is the plain tag. */
const SOURCE =
  /\[data-salve=pull-quote\]>blockquote>(footer),\[data-salve=pull-quote\]>figure>(figcaption)\{([^}]*)\}/;

/**
 * Writes what salve.css says of each tag for the plain HTML that becomes it: `[data-salve=x]` for
 * `salve-x`, and `data-*` for its attributes. Each selector gains the same weight, so that the
 * same rules win.
 */
export function writePlainStyles(filename: string): string {
  const { code } = bundle({ filename, include: Features.Nesting, targets: TARGETS });
  const written = transform({
    filename,
    code,
    minify: true,
    targets: TARGETS,
    visitor: { Selector: writeSelector },
  });
  const rules = written.code.toString().replaceAll('attr(', 'attr(data-');
  // A form or a quotation may be the plain tag itself.
  return (
    MARGINS +
    rules
      .replaceAll(':has(form)', ':is(form,:has(form))')
      .replace(CLOSING_MARK, `$&,blockquote${CLOSING_MARK.replace(' blockquote', '')}`)
      .replace(SOURCE, writeSource)
  );
}

/** Adds the same look for a source that is a child of the plain tag, whose words are larger. */
function writeSource(rule: string, quotation: string, figure: string, look: string): string {
  const plainTag = '[data-salve=pull-quote]:not(:not([data-salve]))';
  return `${rule}blockquote${plainTag}>${quotation},figure${plainTag}>${figure}{${look.replace(/;|$/g, '!important$&')}}`;
}

function writeSelector(selector: Selector): Selector {
  return selector.flatMap((component): SelectorComponent[] => {
    if (component.type === 'type' && component.name.startsWith('salve-'))
      return writeTag(component.name.slice('salve-'.length));
    if (component.type === 'attribute' && !SAME.includes(component.name))
      return [{ ...component, name: `data-${component.name}` }];
    if (component.type !== 'pseudo-class') return [component];
    // A plain tag is defined from the start; it is ours until it is upgraded.
    if ((component.kind as string) === 'defined') return [pseudo('not', [plain()])];
    if (!('selectors' in component) || !component.selectors) return [component];
    return [
      {
        ...component,
        selectors: (component.selectors as Selector[]).map(writeSelector),
      } as SelectorComponent,
    ];
  });
}

function writeTag(name: string): SelectorComponent[] {
  if (name !== 'article-card') return [plain(name)];
  const tags = OWN_LOOK.map((tag): Selector => [{ type: 'type', name: tag }]);
  return [plain(name), pseudo('where', [pseudo('not', ...tags)])];
}

function pseudo(kind: 'not' | 'where', ...selectors: Selector[]): SelectorComponent {
  return { type: 'pseudo-class', kind, selectors };
}

function plain(value?: string): SelectorComponent {
  return {
    type: 'attribute',
    name: 'data-salve',
    ...(value !== undefined && { operation: { operator: 'equal', value } }),
  };
}
