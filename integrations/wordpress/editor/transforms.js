// What becomes of other blocks, and of our tags in HTML that is pasted or converted.
(function ({ blocks }, salve) {
  const { createBlock, rawHandler } = blocks;
  const blockOf = (tag) => tag.replace('salve-', 'salve-elements/');

  /** Reads the words of HTML. */
  const textOf = (html) =>
    new DOMParser().parseFromString(String(html ?? ''), 'text/html').body.textContent.trim();

  const escape = (text) =>
    text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]);
  const paragraph = (content) => createBlock('core/paragraph', { content });

  /** Takes the line about the source out of a quotation, and reads it. */
  function takeAttribution(node, values) {
    const line = node.querySelector('footer, figcaption') ?? node.querySelector('cite');
    if (!line) return values;
    const cite = line.querySelector('a')?.getAttribute('href');
    const title = line.localName === 'cite' ? line : line.querySelector('cite');
    const source = title?.textContent.trim();
    title?.remove();
    const author = line === title ? '' : line.textContent.replace(/^[\s—–-]+|[\s,]+$/g, '');
    line.remove();
    return { ...(author && { author }), ...(source && { source }), ...(cite && { cite }), ...values };
  }

  /** Makes blocks of what stands in a tag. */
  function readInside(node) {
    const html = node.innerHTML.trim();
    if (!html) return [];
    return /^[^<]+$/.test(html) ? [paragraph(html)] : rawHandler({ HTML: html });
  }

  /** Makes a block of a tag of ours. */
  function readTag(node) {
    const tag = node.localName;
    const copy = node.cloneNode(true);
    if (tag === 'salve-article-card') return createBlock(blockOf(tag), salve.readCard(copy));
    const { quote, question, ...values } = salve.toValues(copy);
    const words = quote ?? question;
    if (tag === 'salve-pull-quote') Object.assign(values, takeAttribution(copy, values));
    for (const inner of tag === 'salve-pull-quote' ? copy.querySelectorAll('blockquote') : [])
      inner.replaceWith(...inner.childNodes);
    if (tag === 'salve-article-list' || tag === 'salve-reflection-lock') {
      const link = copy.querySelector('p a, a');
      const more = link && { moreHref: link.getAttribute('href'), moreText: link.textContent };
      return createBlock(blockOf(tag), { ...values, ...(tag === 'salve-article-list' && more) });
    }
    for (const part of copy.querySelectorAll(':scope > [slot]:not(div)')) {
      const div = document.createElement('div');
      div.slot = part.slot;
      part.removeAttribute('slot');
      part.replaceWith(div);
      div.append(part);
    }
    const inside = [...copy.childNodes].flatMap((child) => {
      if (child.nodeType === 1 && child.slot)
        return [createBlock('salve-elements/slot', { slot: child.slot }, readInside(child))];
      const place = document.createElement('div');
      place.append(child);
      return readInside(place);
    });
    return createBlock(
      blockOf(tag),
      values,
      words && inside.length === 0 ? [paragraph(escape(words))] : inside,
    );
  }

  const raw = (tag) => ({
    type: 'raw',
    priority: 5,
    // A list of another feed, and a form as its service gives it, stay as they are written.
    isMatch: (node) =>
      node.localName === tag && !node.hasAttribute('src') && !node.querySelector('form, script'),
    schema: () => ({ [tag]: { attributes: Object.keys(salve.elements[tag].attributes), children: '*' } }),
    transform: readTag,
  });

  const quote = {
    from: [
      {
        type: 'block',
        blocks: ['core/quote'],
        transform: ({ citation }, inside) =>
          createBlock('salve-elements/pull-quote', { author: textOf(citation) || undefined }, inside),
      },
      {
        type: 'block',
        blocks: ['core/pullquote'],
        transform: ({ value, citation }) =>
          createBlock('salve-elements/pull-quote', { author: textOf(citation) || undefined }, [
            paragraph(String(value ?? '').replace(/<\/?p>/g, '')),
          ]),
      },
    ],
    to: [
      {
        type: 'block',
        blocks: ['core/quote'],
        transform: ({ author, source }, inside) =>
          createBlock(
            'core/quote',
            { citation: escape([author, source].filter(Boolean).join(', ')) },
            inside,
          ),
      },
      {
        type: 'block',
        blocks: ['core/pullquote'],
        transform: ({ author, source }, inside) =>
          createBlock('core/pullquote', {
            value: inside.map(({ attributes }) => String(attributes.content ?? '')).join('<br>'),
            citation: escape([author, source].filter(Boolean).join(', ')),
          }),
      },
    ],
  };

  /** Gives the transforms of a tag's block. */
  salve.transformsOf = (tag) =>
    tag === 'salve-pull-quote' ? { ...quote, from: [...quote.from, raw(tag)] } : { from: [raw(tag)] };
})(wp, salveElements);
