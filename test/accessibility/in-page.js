// Runs in the page of a story, as `globalThis.story`: what is drawn there, and what is wrong with it by each check.
// Every check gives `{ subjects, faults }`: how many things it looked at, and a line for each fault.

/** Puts `globalThis.story` into a page. It is sent as text, so nothing outside of it may be used. */
export function install() {
  const OPERABLE =
    'a[href], button, input:not([type=hidden]), select, textarea, summary, iframe, [tabindex], [contenteditable]';

  /** An element's parent as it is drawn: a slot's, a shadow root's host. */
  const parentOf = (element) =>
    element.assignedSlot ?? element.parentElement ?? element.getRootNode().host ?? null;

  const childrenOf = (element) =>
    element.shadowRoot
      ? element.shadowRoot.children
      : element.localName === 'slot' && element.assignedElements().length > 0
        ? element.assignedElements()
        : element.children;

  function* drawn(element) {
    yield element;
    for (const child of childrenOf(element)) yield* drawn(child);
  }

  const isOurs = (element) => element.localName.startsWith('salve-');

  /** Elements at and inside the outermost tags of ours, in the order of the flat tree. */
  const all = () => [
    ...new Set(
      [...drawn(document.querySelector('#storybook-root'))]
        .filter((element) => isOurs(element))
        .flatMap((element) => [...drawn(element)]),
    ),
  ];

  const isVisible = (element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    element.getBoundingClientRect().width > 0 &&
    element.getBoundingClientRect().height > 0;

  /** Hidden from sight and left to be heard. */
  const isHeardOnly = (element) => {
    for (let each = element; each; each = parentOf(each)) {
      const { clipPath } = getComputedStyle(each);
      if (clipPath === 'inset(50%)') return true;
    }
    return false;
  };

  const operable = () =>
    all().filter(
      (element) =>
        element.matches(OPERABLE) &&
        element.tabIndex >= 0 &&
        !element.disabled &&
        isVisible(element) &&
        !isHeardOnly(element),
    );

  const nameOf = (element) => {
    const words =
      element.ariaLabel ||
      element.labels?.[0]?.textContent ||
      element.textContent ||
      element.getAttribute('title') ||
      '';
    return `<${element.localName}> "${words.replace(/\s+/g, ' ').trim().slice(0, 60)}"`;
  };

  /** Texts of an element's own, not of what is inside. */
  const hasText = (element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.data));

  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });

  /** Red, green, blue and alpha of a CSS colour, 0 to 1. */
  function channels(colour) {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = '#000';
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data].map((value) => value / 255);
  }

  const over = ([r, g, b, a], [r2, g2, b2]) => [
    r * a + r2 * (1 - a),
    g * a + g2 * (1 - a),
    b * a + b2 * (1 - a),
    1,
  ];

  /** Colour behind an element, through whatever is translucent. */
  function backdrop(element) {
    const layers = [];
    for (let each = element; each; each = parentOf(each)) {
      const layer = channels(getComputedStyle(each).backgroundColor);
      layers.push(layer);
      if (layer[3] >= 0.999) break;
    }
    return layers.reduceRight((below, layer) => over(layer, below), channels('Canvas'));
  }

  const luminance = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((value) =>
      value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };

  /** Contrast as WCAG computes it. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
  function contrast(colour, behind) {
    const [a, b] = [luminance(over(channels(colour), behind)), luminance(behind)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  const judged = (subjects, faultOf) => ({
    subjects: subjects.length,
    faults: subjects.flatMap((subject) => faultOf(subject) ?? []),
  });

  /** Inside a sentence, whose line height decides. https://www.w3.org/TR/WCAG22/#target-size-minimum */
  const isInSentence = (element) => {
    if (!getComputedStyle(element).display.startsWith('inline')) return false;
    const parent = parentOf(element);
    return !!parent && parent.textContent.trim().length > element.textContent.trim().length + 3;
  };

  /** What a press reaches: a box's label as well as the box, and all that a link lies over. */
  const targetOf = (element) => {
    const over = getComputedStyle(element, '::after');
    const box =
      over.position === 'absolute' && over.content !== 'none'
        ? element.offsetParent.getBoundingClientRect()
        : element.getBoundingClientRect();
    const label = element.matches('[type=checkbox], [type=radio]') && element.labels?.[0];
    if (!label) return box;
    const other = label.getBoundingClientRect();
    return new DOMRect(
      Math.min(box.x, other.x),
      Math.min(box.y, other.y),
      Math.max(box.right, other.right) - Math.min(box.x, other.x),
      Math.max(box.bottom, other.bottom) - Math.min(box.y, other.y),
    );
  };

  const isLarge = (box, least) => box.width >= least - 0.5 && box.height >= least - 0.5;

  /**
   * A circle of 24 px around the middle of a small target meets no other target, and no small one's circle.
   * https://www.w3.org/TR/WCAG22/#target-size-minimum
   */
  function hasRoom(element, box, targets) {
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    return targets.every(({ element: other, box: its }) => {
      if (other === element || other.contains(element) || element.contains(other)) return true;
      const nearX = isLarge(its, 24) ? Math.max(its.left, Math.min(x, its.right)) : its.x + its.width / 2;
      const nearY = isLarge(its, 24) ? Math.max(its.top, Math.min(y, its.bottom)) : its.y + its.height / 2;
      return Math.hypot(x - nearX, y - nearY) >= (isLarge(its, 24) ? 12 : 24);
    });
  }

  function targetSize(least) {
    const targets = operable().map((element) => ({ element, box: targetOf(element) }));
    return judged(targets, ({ element, box }) =>
      isLarge(box, least) || isInSentence(element) || (least === 24 && hasRoom(element, box, targets))
        ? undefined
        : `${nameOf(element)}: ${box.width.toFixed(1)} x ${box.height.toFixed(1)} px`,
    );
  }

  /** Boxes of an element's own texts. */
  function* textBoxes(element) {
    for (const node of element.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE || !/\S/.test(node.data)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      yield* range.getClientRects();
    }
  }

  /** Room above and below a letter that its line may leave to another's box. */
  const LEADING = 6;

  /** A box that cuts off some of an element's own text, where there is one. */
  function cutBy(element) {
    const boxes = [...textBoxes(element)];
    for (let each = element; each && each.id !== 'storybook-root'; each = parentOf(each)) {
      const { overflowX, overflowY, contentVisibility, webkitLineClamp } = getComputedStyle(each);
      // An excerpt, cut after so many lines at any size: the whole is where a link or a button leads.
      if (webkitLineClamp > 0) return undefined;
      if (!/hidden|clip/.test(overflowX + overflowY) || contentVisibility === 'auto') continue;
      const frame = each.getBoundingClientRect();
      for (const box of boxes) {
        if (overflowX !== 'visible' && (box.left < frame.left - 1 || box.right > frame.right + 1))
          return each;
        if (overflowY !== 'visible' && (box.top < frame.top - LEADING || box.bottom > frame.bottom + LEADING))
          return each;
      }
    }
    return undefined;
  }

  /** Text that its box cuts off, and boxes that have to be scrolled sideways. */
  function lost() {
    const width = document.documentElement.clientWidth;
    return judged(
      all().filter((element) => isVisible(element) && !isHeardOnly(element)),
      (element) => {
        const style = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        if (element.localName === 'img' || element.localName === 'iframe') return undefined;
        if (/auto|scroll/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1)
          return `${nameOf(element)} scrolls sideways`;
        if (cutBy(element)) return `${nameOf(element)} is cut off`;
        if ((hasText(element) || element.matches(OPERABLE)) && (box.left < -1 || box.right > width + 1))
          return `${nameOf(element)} leaves the window`;
        return undefined;
      },
    );
  }

  function reflow() {
    const found = lost();
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.faults.push(`the page is ${scrollWidth} px wide`);
    return found;
  }

  /** What a reader sees and can use, by name: the same whichever way the device is held. */
  const shown = () => operable().map(nameOf);

  const roots = () => [document, ...all().flatMap(({ shadowRoot }) => shadowRoot ?? [])];

  /** Adds a style to the page and every shadow root, and gives what takes it away. */
  function restyle(text) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    const changed = roots();
    for (const root of changed) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return () => {
      for (const root of changed)
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  }

  function under(text, check) {
    const undo = restyle(text);
    try {
      return check();
    } finally {
      undo();
    }
  }

  /** The four values together. https://www.w3.org/TR/WCAG22/#text-spacing */
  const textSpacing = () =>
    under(
      '*, *::before, *::after { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      lost,
    );
  const rootFont = () => under(':root { font-size: 200% !important }', reflow);
  const textSize = () => under('#storybook-root { font-size: 200% !important }', reflow);

  /** Whatever moves by a style: a reader asked for none of it. */
  const motion = () =>
    judged(all(), (element) => {
      for (const pseudo of [undefined, '::before', '::after']) {
        const { animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(
          element,
          pseudo,
        );
        const lasts = (list) => list.split(',').some((each) => parseFloat(each) > 0.001);
        if (animationName !== 'none' && lasts(animationDuration)) return `${nameOf(element)} is animated`;
        if (lasts(transitionDuration)) return `${nameOf(element)} has a transition`;
        if (scrollBehavior === 'smooth') return `${nameOf(element)} scrolls smoothly`;
      }
      return undefined;
    });

  /** Whatever would flash, blink or go on for more than five seconds where motion is welcome. */
  const endlessMotion = () =>
    judged(all(), (element) => {
      const { animationName, animationDuration, animationIterationCount } = getComputedStyle(element);
      if (animationName === 'none') return undefined;
      const seconds = parseFloat(animationDuration) * parseFloat(animationIterationCount);
      return animationIterationCount === 'infinite' || seconds > 5
        ? `${nameOf(element)} moves for ${seconds} s`
        : undefined;
    });

  const drawsEdge = (style, behind) =>
    ['Top', 'Bottom'].some(
      (side) =>
        style[`border${side}Style`] !== 'none' &&
        parseFloat(style[`border${side}Width`]) > 0 &&
        contrast(style[`border${side}Color`], behind) >= 3,
    );

  const isNative = (element) => getComputedStyle(element).appearance !== 'none';

  /** Fields whose edge, and boxes whose own drawing, stand out from what is behind them. */
  const fieldEdges = () =>
    judged(
      operable().filter((element) => element.matches('input, textarea, select') && !isHeardOnly(element)),
      (element) => {
        if (element.matches('[type=checkbox], [type=radio], [type=file]') && isNative(element))
          return undefined;
        return drawsEdge(getComputedStyle(element), backdrop(parentOf(element)))
          ? undefined
          : `${nameOf(element)} has no edge of 3:1`;
      },
    );

  /** In forced colours: every word against what is behind it, every field's and filled button's edge. */
  const forcedColours = () =>
    judged(
      all().filter(
        (element) =>
          isVisible(element) &&
          !isHeardOnly(element) &&
          (hasText(element) || element.matches('input, textarea, select, .solid')),
      ),
      (element) => {
        const style = getComputedStyle(element);
        if (!matchMedia('(forced-colors: active)').matches) return 'colours are not forced';
        if (hasText(element) && contrast(style.color, backdrop(element)) < 4.5)
          return `${nameOf(element)}: its words are ${contrast(style.color, backdrop(element)).toFixed(1)}:1`;
        if (element.matches('textarea, button.solid, input:not([type=checkbox], [type=radio], [type=file])'))
          if (!drawsEdge(style, backdrop(parentOf(element)))) return `${nameOf(element)} has no edge`;
        return undefined;
      },
    );

  /** Elements of the author's with words of their own. */
  const authored = () =>
    all().filter(
      (element) =>
        element.getRootNode() === document &&
        hasText(element) &&
        !element.matches('button, label, [slot=privacy]'),
    );

  let onScreen = [];
  /** Keeps what can be read on the screen, before paper is asked for. */
  const remember = () => (onScreen = authored().filter(isVisible)).length;

  /** Whatever of the author's words was on the screen is on paper, and nothing is cut off there. */
  function print() {
    const words = judged(onScreen, (element) =>
      isVisible(element) ? undefined : `${nameOf(element)} is not printed`,
    );
    const cut = lost();
    return { subjects: words.subjects + cut.subjects, faults: [...words.faults, ...cut.faults] };
  }

  const printedControls = () =>
    judged(
      all().filter(
        (element) =>
          element.getRootNode() !== document &&
          element.matches('button, input:not([type=checkbox], [type=radio]), select, textarea'),
      ),
      (element) =>
        isVisible(element) && !isHeardOnly(element) ? `${nameOf(element)} is printed` : undefined,
    );

  /** Sound, film, drawing surfaces, shortcuts and tab orders of its own: there is none of it. */
  const foreign = () =>
    judged(all(), (element) =>
      element.matches(
        'audio, video, canvas, object, embed, marquee, blink, [accesskey], [autofocus], [draggable=true], [tabindex]:not([tabindex="0"], [tabindex="-1"])',
      )
        ? nameOf(element)
        : undefined,
    );

  /** Visible words of what has a name of its own are in that name, in their order. */
  const labelInName = () =>
    judged(
      operable().filter(
        (element) => element.matches('a, button, summary') && /\p{L}/u.test(element.innerText),
      ),
      (element) => {
        const squeeze = (text) => text.replace(/\s+/g, ' ').trim().toLowerCase();
        const name = element.ariaLabel;
        return !name || squeeze(name).includes(squeeze(element.innerText)) ? undefined : nameOf(element);
      },
    );

  /** Fields about the reader say which of the purposes that browsers know they have. */
  const inputPurpose = () =>
    judged(
      operable().filter(
        (element) =>
          element.getRootNode() !== document &&
          element.matches('[type=email], [type=password], [name=name], #name'),
      ),
      (element) => (/email|password|name|off/.test(element.autocomplete) ? undefined : nameOf(element)),
    );

  function deepFocus() {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element;
  }

  /** A group of radio buttons is one stop: the one that is chosen, or the first. */
  const isStop = (element) => {
    if (element.type !== 'radio' || !element.name || element.checked) return true;
    const group = [...element.getRootNode().querySelectorAll('[type=radio]')].filter(
      ({ name }) => name === element.name,
    );
    return !group.some(({ checked }) => checked) && group[0] === element;
  };
  const stops = () => operable().filter(isStop);

  /** Whatever has focus, as a place among the stops of Tab; -1 where it is none of them. */
  const focusAt = () => stops().indexOf(deepFocus());

  /** Of what has focus: whether a ring of 3:1 is drawn, and whether the middle of it can be seen. */
  function focusFault() {
    const element = deepFocus();
    const style = getComputedStyle(element);
    const ring = parseFloat(style.outlineWidth);
    const isRung = style.outlineStyle !== 'none' && ring >= 1;
    if (!isRung) return `${nameOf(element)} shows no focus`;
    if (style.outlineStyle !== 'auto' && contrast(style.outlineColor, backdrop(parentOf(element))) < 3)
      return `${nameOf(element)}: its focus is under 3:1`;
    return undefined;
  }

  /** Nothing else lies over any corner and the middle of what has focus. */
  function obscured() {
    const element = deepFocus();
    const box = element.getClientRects()[0];
    if (!box) return `${nameOf(element)} has no box`;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    if (y < 0 || y > innerHeight) return `${nameOf(element)} is out of the window`;
    let top = document.elementFromPoint(x, y);
    while (top?.shadowRoot?.elementFromPoint(x, y) && top.shadowRoot.elementFromPoint(x, y) !== top)
      top = top.shadowRoot.elementFromPoint(x, y);
    for (let each = top; each; each = parentOf(each)) if (each === element) return undefined;
    for (let each = element; each; each = parentOf(each)) if (each === top) return undefined;
    return `${nameOf(element)} is under ${top ? nameOf(top) : 'nothing'}`;
  }

  /** Names of the tags of ours that a story shows. */
  const tags = () => [
    ...new Set(
      all()
        .filter(isOurs)
        .map(({ localName }) => localName),
    ),
  ];

  // A page that scrolls smoothly is still on its way where it is looked at.
  const atOnce = new CSSStyleSheet();
  atOnce.replaceSync(':root { scroll-behavior: auto !important }');
  document.adoptedStyleSheets = [atOnce];

  globalThis.story = {
    ...{ stops, nameOf, deepFocus, focusAt, focusFault, obscured, shown, tags, remember },
    checks: {
      'target-24': () => targetSize(24),
      'target-44': () => targetSize(44),
      'field-edges': fieldEdges,
      'label-in-name': labelInName,
      'input-purpose': inputPurpose,
      'nothing-foreign': foreign,
      'endless-motion': endlessMotion,
      'reduced-motion': motion,
      'forced-colours': forcedColours,
      'text-spacing': textSpacing,
      'text-200': textSize,
      'root-font-200': rootFont,
      reflow,
      print,
      'printed-controls': printedControls,
    },
  };
}
