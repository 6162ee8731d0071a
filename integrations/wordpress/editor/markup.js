// What each block saves, as plain data: no text here may depend on language, date or version, or saved blocks would not be known again.
(function (salve) {
  const camel = (name) => name.replace(/-([a-z])/g, (match, letter) => letter.toUpperCase());

  /** Gives the attributes of a tag for the values of a block. A boolean one is there or not. */
  salve.toAttributes = function (tag, values, without = []) {
    const written = {};
    for (const [name, { type }] of Object.entries(salve.elements[tag].attributes)) {
      const value = values[camel(name)];
      if (without.includes(name) || value === undefined || value === '' || value === false) continue;
      written[name] = type === 'boolean' ? '' : String(value);
    }
    return written;
  };

  /** Reads the values of a block from a tag in the page. */
  salve.toValues = function (node) {
    const values = {};
    for (const [name, { type }] of Object.entries(salve.elements[node.localName].attributes))
      if (node.hasAttribute(name)) values[camel(name)] = type === 'boolean' ? true : node.getAttribute(name);
    return values;
  };

  /** Makes the line that names a quotation's source; undefined, where there is none. */
  salve.footer = function (h, { author, source, cite }) {
    const link = (text) => (cite ? h('a', { href: cite }, text) : text);
    if (!author && !source) return undefined;
    if (!source) return h('footer', null, link(author));
    return h('footer', null, author ? `${author}, ` : null, h('cite', null, link(source)));
  };

  /** Makes what stands in a card. The day and the reading time are in the author's words. */
  salve.card = function (h, values) {
    const { headline, href, description, image, imageAlt, imageWidth, imageHeight, headingLevel } = values;
    const { section, author, datePublished, dateText, readingTime } = values;
    const isCompact = values.layout === 'compact';
    const size = imageWidth && imageHeight ? { width: imageWidth, height: imageHeight } : {};
    const day = dateText || datePublished;
    const who = [
      section && h('b', { key: 'b' }, section),
      author && h('span', { key: 'span', className: 'p-author' }, author),
    ];
    const when = [
      day && h('time', { key: 'time', ...(datePublished && { dateTime: datePublished }) }, day),
      readingTime,
    ];
    const join = (parts, between) =>
      parts
        .filter((part) => part?.length !== 0)
        .flatMap((part, index) => (index ? [between, part] : [part]))
        .flat();
    const [first, second] = [who, when].map((parts) => parts.filter(Boolean));
    const lines = [join(first, ' · '), join(second, ' · ')];
    const isLong = first.length + second.length > 2;
    const meta = join(lines, isLong ? h('br', { key: 'br' }) : ' · ');
    return [
      image &&
        !isCompact &&
        h('img', { key: 'img', src: image, alt: imageAlt || '', ...size, loading: 'lazy' }),
      headline && h(`h${headingLevel || 3}`, { key: 'h' }, href ? h('a', { href }, headline) : headline),
      description && !isCompact && h('p', { key: 'p' }, description),
      meta.length > 0 && h('p', { key: 'small' }, h('small', null, ...meta)),
    ].filter(Boolean);
  };

  /** Reads a card's values from the HTML in it, where a tag has no attributes. */
  salve.readCard = function (node) {
    const text = (selector) => node.querySelector(selector)?.textContent.trim() || undefined;
    const link = node.querySelector('h1, h2, h3, h4, h5, h6')?.querySelector('a') ?? node.querySelector('a');
    const [headline] = node.querySelectorAll('h1, h2, h3, h4, h5, h6');
    const image = node.querySelector('img');
    const small = node.querySelector('small');
    const paragraph = [...node.querySelectorAll('p')].find((each) => !each.querySelector('small, img'));
    const [, author] =
      small?.innerHTML
        .split('<br')[0]
        .replace(/<[^>]*>/g, '')
        .split(' · ') ?? [];
    const values = {
      headline: headline?.textContent.trim() || undefined,
      href: link?.getAttribute('href') || undefined,
      headingLevel: headline && headline.localName !== 'h3' ? headline.localName.slice(1) : undefined,
      description: paragraph?.textContent.trim() || undefined,
      image: image?.getAttribute('src') || undefined,
      imageAlt: image?.getAttribute('alt') || undefined,
      imageWidth: image?.getAttribute('width') || undefined,
      imageHeight: image?.getAttribute('height') || undefined,
      section: text('small b'),
      author: author?.trim() || undefined,
      dateText: text('time'),
      datePublished: node.querySelector('time')?.getAttribute('datetime') || undefined,
      ...salve.toValues(node),
    };
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  };
})(salveElements);
