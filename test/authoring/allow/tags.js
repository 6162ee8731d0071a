// The tags with their attributes, as the package itself lists them.
import manifest from 'salve-elements/custom-elements.json' with { type: 'json' };

export const attributesOf = Object.fromEntries(
  manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(({ tagName, attributes = [] }) => [tagName, attributes.map(({ name }) => name)]),
);
export const tags = Object.keys(attributesOf);
