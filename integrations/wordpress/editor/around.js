// Blocks whose element stands around other blocks.
(function ({ blockEditor, components, data, element, i18n }, salve) {
  const { createElement: h, Fragment, useEffect } = element;
  const { InnerBlocks, useBlockProps, useInnerBlocksProps } = blockEditor;
  const { Notice } = components;
  const { __ } = i18n;
  const { Live, settings, toAttributes } = salve;

  /** Makes a block whose element stands around other blocks. */
  function around(tag, { without = [], template, allowedBlocks, footer, extra = () => null, preview = {} }) {
    const write = (values) => toAttributes(tag, values, without);
    return {
      edit({ attributes: values, setAttributes, clientId }) {
        const inner = useInnerBlocksProps({}, { template, allowedBlocks, templateLock: false });
        return h(
          Fragment,
          null,
          settings(
            salve.renderFields(tag, values, setAttributes, without),
            h(extra, { values, setAttributes, clientId }),
          ),
          h(
            'div',
            useBlockProps(),
            h(
              Live,
              { tag, attributes: { ...write(values), ...preview }, ...(!footer && { inner }) },
              footer && h('blockquote', null, h('div', inner), salve.footer(h, values)),
            ),
          ),
        );
      },
      save({ attributes: values }) {
        const inside = h(InnerBlocks.Content);
        return h(
          tag,
          useBlockProps.save(write(values)),
          footer ? h('blockquote', null, inside, salve.footer(h, values)) : inside,
        );
      },
    };
  }

  /** Tells an author of two prompts in one article that share their words. */
  function PromptName({ values, setAttributes, clientId }) {
    const others = data.useSelect(
      (select) => {
        const { getClientIdsWithDescendants, getBlock } = select('core/block-editor');
        return getClientIdsWithDescendants()
          .filter((id) => id !== clientId)
          .map((id) => getBlock(id))
          .filter((block) => block?.name === 'salve-elements/reflection-prompt')
          .map((block) => block.attributes.name)
          .join('\n');
      },
      [clientId],
    );
    useEffect(() => {
      if (!values.name) setAttributes({ name: `question-${clientId.slice(0, 8)}` });
    }, []);
    return values.name && others.split('\n').includes(values.name)
      ? h(
          Notice,
          { status: 'warning', isDismissible: false },
          __('Another prompt of this article has this name: both show the same words.', 'salve-elements'),
        )
      : null;
  }

  Object.assign(salve, { around, PromptName });
})(wp, salveElements);
