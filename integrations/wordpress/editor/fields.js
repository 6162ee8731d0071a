// The settings of each block, as they stand in the editor's sidebar.
(function ({ blockEditor, element, components, i18n }, salve) {
  const { createElement: h } = element;
  const { SelectControl, TextControl, TextareaControl, ToggleControl } = components;
  const { __ } = i18n;
  const camel = (name) => name.replace(/-([a-z])/g, (match, letter) => letter.toUpperCase());

  /** What each attribute is called. */
  const LABELS = {
    action: __('Address that the form is sent to', 'salve-elements'),
    align: __('Place in the column', 'salve-elements'),
    'article-id': __('Id of the article', 'salve-elements'),
    author: __('Author', 'salve-elements'),
    button: __('Words on the button', 'salve-elements'),
    cite: __('Address of the source', 'salve-elements'),
    consent: __('Words beside a checkbox', 'salve-elements'),
    'consent-name': __('Name of the checkbox at the service', 'salve-elements'),
    'consent-required': __('The checkbox has to be ticked', 'salve-elements'),
    'content-note': __('What a reader may not want to meet today', 'salve-elements'),
    count: __('Count the words', 'salve-elements'),
    'date-modified': __('Day of the last change', 'salve-elements'),
    'date-published': __('Day of publication', 'salve-elements'),
    decorative: __(
      'Leave the words out for screen readers, which read them in the article',
      'salve-elements',
    ),
    description: __('Summary', 'salve-elements'),
    headline: __('Headline', 'salve-elements'),
    'heading-level': __('Level of the headings', 'salve-elements'),
    href: __('Address of the article', 'salve-elements'),
    image: __('Address of the picture', 'salve-elements'),
    'image-alt': __('Text for the picture', 'salve-elements'),
    images: __('Pictures', 'salve-elements'),
    keep: __('Where words are kept unless the reader chooses', 'salve-elements'),
    label: __('Label of the field', 'salve-elements'),
    labels: __('Labels at the service, separated by commas', 'salve-elements'),
    layout: __('Layout', 'salve-elements'),
    limit: __('Number of articles', 'salve-elements'),
    lists: __('Lists at the service, separated by commas', 'salve-elements'),
    'lock-after': __('Minutes until words are locked again', 'salve-elements'),
    name: __('Name that the words are kept under', 'salve-elements'),
    'name-field': __('Ask for a name', 'salve-elements'),
    placeholder: __('Hint in the empty field', 'salve-elements'),
    'privacy-href': __('Page about what you do with addresses', 'salve-elements'),
    publisher: __('Publisher', 'salve-elements'),
    'reading-time': __('Reading time', 'salve-elements'),
    redirect: __('Page to go to after a yes', 'salve-elements'),
    rows: __('Lines of the field', 'salve-elements'),
    section: __('Section', 'salve-elements'),
    service: __('Newsletter service', 'salve-elements'),
    share: __('Offer to share it', 'salve-elements'),
    'share-image': __('Offer a picture of it', 'salve-elements'),
    size: __('Size', 'salve-elements'),
    source: __('Title of the source', 'salve-elements'),
    'time-zone': __('Time zone', 'salve-elements'),
  };

  const HELP = {
    name: __(
      'Never change it, however the question is reworded: readers find their words by it.',
      'salve-elements',
    ),
    service: __('Needed only where the address does not tell it.', 'salve-elements'),
    section: __('Of a list: articles of this category alone.', 'salve-elements'),
  };

  /** What each choice is called. */
  const CHOICES = {
    any: __('from anywhere', 'salve-elements'),
    compact: __('compact, without a picture', 'salve-elements'),
    device: __('on the device', 'salve-elements'),
    end: __('at the end, text around it', 'salve-elements'),
    feature: __('large', 'salve-elements'),
    large: __('large', 'salve-elements'),
    medium: __('medium', 'salve-elements'),
    none: __('none', 'salve-elements'),
    optional: __('yes, a reader may leave it out', 'salve-elements'),
    required: __('yes, it is required', 'salve-elements'),
    row: __('in a row', 'salve-elements'),
    'same-origin': __('of this site alone', 'salve-elements'),
    small: __('small', 'salve-elements'),
    stacked: __('picture above the words', 'salve-elements'),
    start: __('at the start, text around it', 'salve-elements'),
    visit: __('for one visit', 'salve-elements'),
    wide: __('wider than the column', 'salve-elements'),
  };

  const ADDRESSES = ['action', 'cite', 'href', 'image', 'privacy-href', 'redirect'];
  const LONG = ['description', 'consent'];
  salve.labels = LABELS;
  salve.choices = CHOICES;

  /** Makes the control of one attribute. */
  function renderField(name, { type, values: choices }, value, change) {
    const shared = {
      key: name,
      label: LABELS[name] || name,
      help: HELP[name],
      __nextHasNoMarginBottom: true,
      __next40pxDefaultSize: true,
      onChange: change,
    };
    if (type === 'boolean')
      return h(ToggleControl, {
        ...shared,
        checked: !!value,
        onChange: (checked) => change(checked || undefined),
      });
    if (name === 'service') choices = Object.keys(salve.services);
    if (choices)
      return h(SelectControl, {
        ...shared,
        value: value || '',
        options: [
          { value: '', label: __('Automatic', 'salve-elements') },
          ...choices.map((choice) => ({
            value: choice,
            label: (name === 'service' && salve.services[choice]) || CHOICES[choice] || choice,
          })),
        ],
        onChange: (chosen) => change(chosen || undefined),
      });
    const isDate = /^date-/.test(name);
    return h(LONG.includes(name) ? TextareaControl : TextControl, {
      ...shared,
      value: value || '',
      ...(!LONG.includes(name) && {
        type: type === 'number' ? 'number' : isDate ? 'date' : ADDRESSES.includes(name) ? 'url' : 'text',
      }),
      onChange: (written) => change(written || undefined),
    });
  }

  /** Makes the controls of a block; `without` are attributes that are set in another way. */
  salve.renderFields = function (tag, values, setAttributes, without = []) {
    return Object.entries(salve.elements[tag].attributes)
      .filter(([name]) => !without.includes(name))
      .map(([name, field]) =>
        renderField(name, field, values[camel(name)], (value) => setAttributes({ [camel(name)]: value })),
      );
  };

  /** Puts controls into the sidebar. */
  salve.settings = (...children) =>
    h(
      blockEditor.InspectorControls,
      { key: 'settings' },
      h(components.PanelBody, { title: __('Settings', 'salve-elements') }, ...children),
    );
})(wp, salveElements);
