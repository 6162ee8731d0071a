/** Writes the tags of ours in HTML as plain HTML: `<div data-salve>`, with `data-*` and `data-slot`. */
export const toPlain = (html) =>
  html
    .replace(
      /<salve-([\w-]+)([^>]*)>/g,
      (_, name, attributes) =>
        `<div data-salve="${name}"${attributes.replace(/(\s)(?!data-)([\w-]+)(?=[\s=]|$)(="[^"]*")?/g, '$1data-$2$3')}>`,
    )
    .replace(/<\/salve-[\w-]+>/g, '</div>')
    .replaceAll(' slot="', ' data-slot="');
