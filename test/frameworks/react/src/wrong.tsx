/** What the types must refuse, each line for one mistake. */
export const wrong = [
  // @ts-expect-error An attribute takes no word that it does not know.
  <salve-article-card layout="grid" />,
  // @ts-expect-error A property is of its own type.
  <salve-article-card readingTime="four" />,
  // @ts-expect-error A property that no element has.
  <salve-article-card minutes={4} />,
  // @ts-expect-error The article that the elements inside receive is not to be set.
  <salve-article article={{ headline: 'Antes de llamar', url: '/' }} />,
  // @ts-expect-error An element that does not exist.
  <salve-nothing />,
];
