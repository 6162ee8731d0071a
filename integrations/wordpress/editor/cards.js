// The blocks that show other articles: one as a card, and the newest as a list.
(function ({ blockEditor, components, date, element, i18n }, salve) {
  const { createElement: h, Fragment, useEffect } = element;
  const { MediaUpload, MediaUploadCheck, useBlockProps } = blockEditor;
  const { Button, Disabled, TextControl } = components;
  const { __ } = i18n;
  const { Live, settings, toAttributes } = salve;

  function cardAttributes({ layout, contentNote }) {
    return toAttributes('salve-article-card', { layout, contentNote });
  }

  function editCard({ attributes: values, setAttributes }) {
    /** Writes the day as this site writes days, once: what is saved has to stay the same. */
    const set = (changed) =>
      setAttributes(
        'datePublished' in changed
          ? {
              ...changed,
              dateText: changed.datePublished
                ? date.dateI18n(
                    date.getSettings?.().formats.date ?? 'F j, Y',
                    `${changed.datePublished}T12:00:00`,
                  )
                : undefined,
            }
          : changed,
      );
    const choose = ({ url, alt, width, height }) =>
      setAttributes({
        image: url,
        imageAlt: alt || undefined,
        imageWidth: width ? String(width) : undefined,
        imageHeight: height ? String(height) : undefined,
      });
    return h(
      Fragment,
      null,
      settings(
        salve.renderFields('salve-article-card', values, set),
        h(
          MediaUploadCheck,
          null,
          h(MediaUpload, {
            allowedTypes: ['image'],
            onSelect: choose,
            render: ({ open }) =>
              h(Button, { variant: 'secondary', onClick: open }, __('Choose a picture', 'salve-elements')),
          }),
        ),
      ),
      h(
        'div',
        useBlockProps(),
        values.headline
          ? h(
              Live,
              { tag: 'salve-article-card', attributes: cardAttributes(values) },
              ...salve.card(h, values),
            )
          : h('p', null, __('Write the headline and the address in the settings.', 'salve-elements')),
      ),
    );
  }

  const listAttributes = (values) => toAttributes('salve-article-list', values, ['src']);
  const renderMore = ({ moreHref, moreText }) =>
    moreHref && moreText ? h('p', null, h('a', { href: moreHref }, moreText)) : null;

  function editList({ attributes: values, setAttributes }) {
    useEffect(() => {
      if (values.moreHref === undefined)
        setAttributes({ moreHref: salve.home, moreText: __('All articles', 'salve-elements') });
    }, []);
    const attributes = { ...listAttributes(values), src: salve.posts };
    const field = (name, label) =>
      h(TextControl, {
        label,
        value: values[name] || '',
        __nextHasNoMarginBottom: true,
        __next40pxDefaultSize: true,
        onChange: (value) => setAttributes({ [name]: value }),
      });
    return h(
      Fragment,
      null,
      settings(
        salve.renderFields('salve-article-list', values, setAttributes, ['src']),
        field('moreHref', __('Address of all articles', 'salve-elements')),
        field('moreText', __('Words of the link to all articles', 'salve-elements')),
      ),
      h(
        'div',
        useBlockProps(),
        h(
          Disabled,
          null,
          h(Live, { tag: 'salve-article-list', attributes, key: attributes.limit }, renderMore(values)),
        ),
      ),
    );
  }

  salve.cardBlock = {
    edit: editCard,
    save: ({ attributes: values }) =>
      h('salve-article-card', useBlockProps.save(cardAttributes(values)), ...salve.card(h, values)),
  };

  salve.listBlock = {
    edit: editList,
    save: ({ attributes: values }) =>
      h('salve-article-list', useBlockProps.save(listAttributes(values)), renderMore(values)),
  };
})(wp, salveElements);
