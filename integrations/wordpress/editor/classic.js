// A post of the classic editor in the block editor: WordPress reads it with a paragraph around each line, in which a tag of ours would end.
(function ({ hooks }) {
  const TAG = /(<\/?salve-[\w-]+\b[^>]*>)/;

  /** Takes our tags out of a paragraph, and leaves it around the words. The same stands in classic.php. */
  function unwrapParagraph(paragraph, inner) {
    const parts = inner.split(TAG);
    const paired = new Set();
    const open = [];
    for (let index = 1; index < parts.length; index += 2)
      if (!parts[index].startsWith('</')) open.push(index);
      else if (open.length) paired.add(index).add(open.pop());
    let html = '';
    let depth = 0;
    let hasWords = false;
    for (const [index, part] of parts.entries()) {
      const isTag = index % 2 === 1;
      if (isTag && paired.has(index)) depth += part.startsWith('</') ? -1 : 1;
      const words = part.replace(/^(?:<br\s*\/?>|\s)+|(?:<br\s*\/?>|\s)+$/g, '');
      if (isTag || depth) html += part;
      else if (words) {
        html += `<p>${words}</p>`;
        hasWords = true;
      }
    }
    // A tag in the middle of a sentence stays there.
    return hasWords && paired.size === parts.length >> 1 ? paragraph : html;
  }

  hooks.addFilter('blocks.getBlockAttributes', 'salve-elements/classic', (attributes, { name }, html) =>
    name === 'core/freeform' && typeof html === 'string' && html.includes('salve-')
      ? { ...attributes, content: html.replace(/<p>((?:(?!<\/?p\b)[^])*)<\/p>/g, unwrapParagraph) }
      : attributes,
  );
})(wp);
