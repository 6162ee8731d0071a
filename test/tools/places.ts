/** Where its item stands in a place's markup. */
export const ITEM = '<!--item-->';

const ALIGNMENTS = ['stretch', 'flex-start', 'center', 'flex-end', 'baseline'];
const JUSTIFICATIONS = ['flex-start', 'center', 'space-between'];
const BESIDE = '<p>Beside it.</p>';

const div = (style: string, inside: string): string => `<div style="${style}">${inside}</div>`;

const flex = Object.fromEntries(
  ['column', 'row'].flatMap((direction) =>
    ALIGNMENTS.flatMap((align) =>
      JUSTIFICATIONS.map((justify) => [
        `a flex ${direction}, ${align}, ${justify}`,
        div(
          `display: flex; flex-direction: ${direction}; align-items: ${align}; justify-content: ${justify}; gap: 16px`,
          ITEM + BESIDE,
        ),
      ]),
    ),
  ),
);

/** The style sheet of WordPress's layouts in what matters to an item's width. */
export const WORDPRESS = `
  main { container-type: inline-size }
  .is-layout-flex { display: flex; flex-wrap: wrap; align-items: center; gap: 1.5em }
  .is-layout-flex.is-vertical { flex-direction: column; align-items: flex-start }
  .is-layout-flex.is-nowrap { flex-wrap: nowrap }
  .is-layout-flex > * { margin: 0 }
  .is-layout-flow > * { margin-block: 1.5em 0 }
  .is-layout-constrained > * { max-width: 645px; margin-inline: auto !important; margin-block: 1.5em 0 }
  .wp-block-columns { display: flex; flex-wrap: wrap; align-items: initial; gap: 2em }
  .wp-block-column { flex-basis: 100%; flex-grow: 1; min-width: 0; overflow-wrap: break-word }
  @container (width >= 782px) {
    .wp-block-columns { flex-wrap: nowrap }
    .wp-block-column { flex-basis: 0 }
  }`;

const block = (classes: string, inside: string): string => `<div class="${classes}">${inside}</div>`;

/** Places in which pages put an element, beside what stands there. */
export const PLACES: Record<string, string> = {
  'a block': div('', ITEM + BESIDE),
  ...flex,
  'a flex row that wraps': div('display: flex; flex-wrap: wrap; gap: 16px', ITEM + BESIDE),
  'a grid': div('display: grid', ITEM + BESIDE),
  'a grid whose items start': div('display: grid; justify-items: start', ITEM + BESIDE),
  'a grid of two columns': div('display: grid; grid-template-columns: auto auto; gap: 16px', ITEM + BESIDE),
  'a grid of equal columns': div(
    'display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 16px',
    ITEM + BESIDE,
  ),
  'a grid that fits in columns': div(
    'display: grid; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); gap: 16px',
    ITEM + BESIDE,
  ),
  'a subgrid': div(
    'display: grid; grid-template-columns: auto auto; gap: 16px',
    div('display: grid; grid-template-columns: subgrid; grid-column: 1 / -1', ITEM + BESIDE),
  ),
  'a table cell': `<table><tr><td>${ITEM}</td></tr></table>`,
  'a table cell beside another': `<table><tr><td>${ITEM}</td><td>${BESIDE}</td></tr></table>`,
  'a float': div('display: flow-root', div('float: left', ITEM)),
  'an inline block': div('', div('display: inline-block', ITEM)),
  'a block as wide as its content': div('', div('width: fit-content', ITEM)),
  'a text in columns': div('columns: 15rem', ITEM + BESIDE),
  "WordPress's Stack": block('is-layout-flex is-vertical', ITEM + BESIDE),
  "WordPress's Row": block('is-layout-flex is-nowrap', ITEM + BESIDE),
  "WordPress's Row that wraps": block('is-layout-flex', ITEM + BESIDE),
  "WordPress's Columns": block(
    'wp-block-columns is-layout-flex',
    block('wp-block-column is-layout-flow', ITEM) + block('wp-block-column is-layout-flow', BESIDE),
  ),
  "WordPress's Group": block('is-layout-flow', ITEM),
  "WordPress's Group of a width": block('is-layout-constrained', ITEM),
};
