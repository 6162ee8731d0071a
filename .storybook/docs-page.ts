import {
  Controls,
  Description,
  Heading,
  Primary,
  Source,
  Stories,
  Subtitle,
  Title,
  useOf,
} from '@storybook/addon-docs/blocks';
import { createElement as h, Fragment, type ReactNode } from 'react';
import { toPlain, WAYS } from '../stories/three-ways.js';

/** Tags without a page of their own, by the tag on whose page they are. */
const BESIDE: Record<string, string[]> = { 'salve-reflection-journal': ['salve-reflection-lock'] };

/** The ways to write a tag, side by side. */
function ThreeWays({ tag }: { tag: keyof typeof WAYS }): ReactNode {
  const { around, attributes } = WAYS[tag];
  const ways = { 'Around HTML': around, 'By attributes alone': attributes, 'Plain HTML': toPlain(around) };
  return h(
    'div',
    { className: 'three-ways' },
    ...Object.entries(ways).map(([way, code]) =>
      h('div', { key: way }, h('h4', null, way), h(Source, { code, language: 'html' })),
    ),
  );
}

/** The page of an element: Storybook's own, with the ways to write its tag. */
export function DocsPage(): ReactNode {
  const { preparedMeta } = useOf('meta', ['meta']);
  const tag = String(preparedMeta.component);
  const tags = [tag, ...(BESIDE[tag] ?? [])].filter((name): name is keyof typeof WAYS => name in WAYS);
  return h(
    Fragment,
    null,
    h(Title),
    h(Subtitle),
    h(Description),
    h(Primary),
    h(Controls),
    tags.length > 0 &&
      h(
        Fragment,
        null,
        h(Heading, null, 'Three ways to write it'),
        h(
          'p',
          null,
          'Around HTML wherever you can: it is read before the script and without it. By attributes where a site builder takes nothing else. Plain HTML where an editor removes tags that it doesn’t know; link salve-plain.css beside salve.css there.',
        ),
        ...tags.map((name) => h(ThreeWays, { key: name, tag: name })),
      ),
    h(Stories),
  );
}
