// The blocks of the editor.
(function ({ blocks, blockEditor, components, element, i18n }, salve) {
  const { createElement: h, Fragment } = element;
  const { InnerBlocks, useBlockProps, useInnerBlocksProps } = blockEditor;
  const { Disabled, SelectControl } = components;
  const { __ } = i18n;
  const { around, Live, PromptName, settings } = salve;

  const WORDS = [
    'core/paragraph',
    'core/heading',
    'core/list',
    'core/image',
    'core/html',
    'salve-elements/slot',
  ];
  const words = (placeholder) => [['core/paragraph', { placeholder }]];

  const BLOCKS = {
    'salve-pull-quote': around('salve-pull-quote', {
      without: ['quote'],
      footer: true,
      allowedBlocks: ['core/paragraph', 'core/list'],
      template: words(__('The words of the article, or of somebody else', 'salve-elements')),
    }),
    'salve-reflection-prompt': around('salve-reflection-prompt', {
      without: ['question'],
      allowedBlocks: WORDS,
      template: words(__('The question', 'salve-elements')),
      extra: PromptName,
      // The author's own device keeps nothing of what is tried out here.
      preview: { keep: 'visit' },
    }),
    'salve-reflection-journal': around('salve-reflection-journal', {
      allowedBlocks: WORDS,
      template: words(__('What you say above it', 'salve-elements')),
    }),
    'salve-subscribe-form': around('salve-subscribe-form', {
      allowedBlocks: WORDS,
      template: words(__('A link to subscribe by, for readers without the script', 'salve-elements')),
    }),
    'salve-article': around('salve-article', {}),
    'salve-reflection-lock': {
      edit: () =>
        h(
          'div',
          useBlockProps(),
          h(Disabled, null, h(Live, { tag: 'salve-reflection-lock', attributes: {} })),
        ),
      save: () => h('salve-reflection-lock', useBlockProps.save()),
    },
    'salve-article-card': salve.cardBlock,
    'salve-article-list': salve.listBlock,
  };

  for (const [tag, block] of Object.entries(BLOCKS))
    blocks.registerBlockType(tag.replace('salve-', 'salve-elements/'), {
      ...block,
      transforms: salve.transformsOf(tag),
    });

  blocks.registerBlockType('salve-elements/slot', {
    edit({ attributes: { slot }, setAttributes }) {
      const props = useInnerBlocksProps(useBlockProps(), { template: words(''), templateLock: false });
      const options = Object.keys(salve.slots).map((name) => ({ value: name, label: name }));
      return h(
        Fragment,
        null,
        settings(
          h(SelectControl, {
            label: __('Place', 'salve-elements'),
            value: slot || 'support',
            options,
            __nextHasNoMarginBottom: true,
            __next40pxDefaultSize: true,
            onChange: (value) => setAttributes({ slot: value }),
          }),
        ),
        h('div', { ...props, slot: slot || 'support' }),
      );
    },
    save: ({ attributes: { slot } }) =>
      h('div', useBlockProps.save({ slot: slot || 'support' }), h(InnerBlocks.Content)),
  });
})(wp, salveElements);
