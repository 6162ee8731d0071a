import { bundle, type Selector, type SelectorComponent, transform } from 'lightningcss';
import { TARGETS } from '../../scripts/plain-styles.js';

const PREFIX = 'salve-';

/**
 * Writes the rules of salve.css that are for one element, each with the selectors alone that may
 * match its tag. Throws an Error for a selector that names no tag.
 */
export function writeElementStyles(filename: string, element: string): string {
  const { code } = bundle({ filename, targets: TARGETS });
  const written = transform({
    filename,
    code,
    minify: true,
    targets: TARGETS,
    visitor: { Selector: (selector) => (isNested(selector) ? selector : keep(selector, element)) },
  });
  return written.code.toString();
}

/** Tells if a selector stands inside another rule, which names the tag for it. */
const isNested = (selector: Selector): boolean => selector.some(({ type }) => type === 'nesting');

/** Gives a selector less the other tags in its lists, or nothing where it is for another tag. */
function keep(selector: Selector, element: string): Selector {
  const kept: SelectorComponent[] = [];
  let isNamed = false;
  for (const component of selector) {
    if (component.type === 'type' && component.name.startsWith(PREFIX)) {
      if (component.name !== PREFIX + element) return [];
      isNamed = true;
    }
    if (!isListOfTags(component)) {
      kept.push(component);
      continue;
    }
    const selectors = component.selectors
      .map((each) => keep(each, element))
      .filter(({ length }) => length > 0);
    if (selectors.length === 0) return [];
    isNamed = true;
    kept.push({ ...component, selectors });
  }
  if (!isNamed) throw new Error(`A selector of salve.css names no tag: ${JSON.stringify(selector)}`);
  return kept;
}

type List = Extract<SelectorComponent, { kind: 'is' }>;

/** Tells if a component is `:is()` around tags of ours. */
const isListOfTags = (component: SelectorComponent): component is List =>
  component.type === 'pseudo-class' && component.kind === 'is' && component.selectors.some(namesTag);

const namesTag = (selector: Selector): boolean =>
  selector.some(
    (component) =>
      (component.type === 'type' && component.name.startsWith(PREFIX)) || isListOfTags(component),
  );
