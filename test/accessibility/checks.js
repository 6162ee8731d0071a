// What is tried on each story, and how an engine is brought into the state that a check asks for.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { until } from './engines.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const WINDOW = [1280, 900];

const inPage = (engine, check) => engine.evaluate(`globalThis.story.checks[${JSON.stringify(check)}]()`);

/** The media feature of each name, where it is emulated. */
const QUERIES = {
  reducedMotion: '(prefers-reduced-motion: reduce)',
  forcedColors: '(forced-colors: active)',
};

const withMedia = (features, rest) => async (engine, check) => {
  await engine.media(features);
  const query = QUERIES[Object.keys(features)[0]];
  await until(() => engine.evaluate(`matchMedia('${query}').matches`), query);
  try {
    return await inPage(engine, check);
  } finally {
    await engine.media(rest);
  }
};

/** A page's width once `width` by `height` CSS pixels are what a reader sees of it. */
const withWindow = (width, height) => async (engine, check) => {
  await engine.resize(width, height);
  try {
    return await inPage(engine, check);
  } finally {
    await engine.resize(...WINDOW);
  }
};

const printed = async (engine, check) => {
  await engine.evaluate('globalThis.story.remember()');
  await engine.print(true);
  try {
    return await inPage(engine, check);
  } finally {
    await engine.print(false);
  }
};

/** Both ways of holding a phone show and offer the same. */
async function orientation(engine) {
  const names = [];
  for (const size of [
    [360, 740],
    [760, 740],
  ]) {
    await engine.resize(...size);
    names.push(await engine.evaluate('globalThis.story.shown()'));
  }
  await engine.resize(...WINDOW);
  const [upright, across] = names;
  const faults = String(upright) === String(across) ? [] : [`${upright} upright, ${across} across`];
  return { subjects: upright.length, faults };
}

const emulates = (engine) => typeof engine.media === 'function';
const isSmall = (engine) => engine.leastWidth <= 320;

/**
 * Each check: a fact about a story, in words that stand after its title, the engines that can be brought
 * there, and what is done.
 */
export const CHECKS = {
  'target-24': { label: 'has targets of 24 px or more', run: inPage },
  'field-edges': { label: 'draws the edges of its fields in 3:1', run: inPage },
  'label-in-name': { label: 'has its visible words in its names', run: inPage },
  'input-purpose': { label: 'says what each field about the reader is for', run: inPage },
  'nothing-foreign': { label: 'has no sound, film, shortcut or tab order of its own', run: inPage },
  'endless-motion': { label: 'has nothing that moves for more than five seconds', run: inPage },
  'text-spacing': { label: 'loses no text by wider spacing', run: inPage },
  'text-200': { label: 'loses no text at 200 % text size', run: inPage },
  'root-font-200': { label: 'loses no text at 200 % of the root font size', run: inPage },
  reflow: {
    label: 'is read at 320 by 256 px without scrolling sideways',
    can: isSmall,
    run: withWindow(320, 256),
  },
  orientation: { label: 'offers the same however the device is held', can: isSmall, run: orientation },
  'reduced-motion': {
    label: 'does not move where less motion is asked for',
    can: emulates,
    run: withMedia({ reducedMotion: 'reduce' }, { reducedMotion: 'no-preference' }),
  },
  'forced-colours': {
    label: 'can be read and used in forced colours',
    can: emulates,
    run: withMedia({ forcedColors: 'active' }, { forcedColors: 'none' }),
  },
  print: { label: 'is printed whole', can: (engine) => typeof engine.print === 'function', run: printed },
  'printed-controls': {
    label: 'prints no control',
    can: (engine) => typeof engine.print === 'function',
    run: printed,
  },
};

/** At most so many stops: a list of ten thousand draws more as it is scrolled. */
const STOPS = 40;

/**
 * Goes through a story by Tab from before it to after it, and back: everything operable is reached, in the
 * order of reading, is seen to have focus, and is left again; nothing else happens.
 */
export async function walkByTab(engine) {
  const before = await engine.evaluate(`(() => {
    const start = document.querySelector('#storybook-root');
    start.tabIndex = -1;
    start.focus();
    start.removeAttribute('tabindex');
    return { count: globalThis.story.stops().length, address: location.href, title: document.title };
  })()`);
  const count = Math.min(before.count, STOPS);
  const look = () =>
    engine.evaluate(`(() => {
      const { focusAt, focusFault, obscured, nameOf, deepFocus } = globalThis.story;
      const at = focusAt();
      return at < 0
        ? { at, name: nameOf(deepFocus()) }
        : { at, name: nameOf(deepFocus()), ring: focusFault(), obscured: obscured() };
    })()`);
  const found = Object.fromEntries(
    ['keyboard', 'focus-order', 'focus-visible', 'focus-unobscured', 'no-trap', 'on-focus'].map((name) => [
      name,
      { subjects: count, faults: [] },
    ]),
  );
  const stops = [];
  for (let presses = 0; presses < count + 12 && stops.length < count; presses++) {
    await engine.press('Tab');
    const stop = await look();
    if (stop.at < 0) {
      // What a story stands in may have stops of its own, which are not looked at.
      if (stops.length === 0) continue;
      break;
    }
    if (stops.at(-1)?.at === stop.at && stop.at >= 0 && stops.length > 0) {
      if (++stops.at(-1).again > 8) found['no-trap'].faults.push(`${stop.name} keeps focus`);
      continue;
    }
    stops.push({ ...stop, again: 0 });
    if (stop.ring) found['focus-visible'].faults.push(stop.ring);
    if (stop.obscured) found['focus-unobscured'].faults.push(stop.obscured);
  }
  const order = stops.map(({ at }) => at);
  if (stops.length < count)
    found.keyboard.faults.push(
      `Tab reached ${stops.length} of ${count}: ${stops.map(({ name }) => name).join(', ')}`,
    );
  if (order.some((at, index) => index > 0 && at < order[index - 1]))
    found['focus-order'].faults.push(`Tab goes ${order.join(', ')}`);
  if (count > 1 && stops.length > 1) {
    await engine.press('Shift+Tab');
    const back = await look();
    if (back.at !== stops.at(-2).at && back.name !== stops.at(-2).name)
      found['no-trap'].faults.push(`Shift and Tab lead from ${stops.at(-1).name} to ${back.name}`);
  }
  const later = await engine.evaluate('({ address: location.href, title: document.title })');
  if (later.address !== before.address || later.title !== before.title)
    found['on-focus'].faults.push(`the page became ${later.title} at ${later.address}`);
  return found;
}

/** Rules for whole pages: a story is a piece of one. */
const OF_PAGES = [
  'region',
  'page-has-heading-one',
  'heading-order',
  'landmark-one-main',
  'document-title',
  'bypass',
];

/** By each rule of axe's that found something to look at: how much of it, what breaks it, what axe couldn't tell. */
export async function breachesByRule(engine) {
  // Under a name of its own: Storybook loads another axe, which may be at work or comes meanwhile.
  await engine.page.evaluate(`${axe}; globalThis.ownAxe = globalThis.axe; 0`);
  return engine.page.evaluate(async (left) => {
    const rules = Object.fromEntries(left.map((id) => [id, { enabled: false }]));
    const { passes, violations, incomplete } = await globalThis.ownAxe.run('#storybook-root', { rules });
    const found = {};
    const of = ({ id }) => (found[id] ??= { subjects: 0, faults: [], unsure: 0 });
    for (const each of passes) of(each).subjects += each.nodes.length;
    for (const each of incomplete) of(each).unsure += each.nodes.length;
    for (const each of violations)
      of(each).faults.push(...each.nodes.map(({ target }) => `${each.help}: ${target.join(' ')}`));
    return found;
  }, OF_PAGES);
}
