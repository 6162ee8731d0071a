import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect } from 'chai';

declare const axe: { run: (context: Element, options: RunOptions) => Promise<AxeResults> };

/** Fails with every breach of WCAG 2.2 AA, or of a best practice, that axe finds in `element`. */
export async function expectAccessible(element: Element): Promise<void> {
  // A fixture is no whole page: it has neither landmarks nor a first heading.
  const rules = Object.fromEntries(
    ['region', 'page-has-heading-one', 'heading-order'].map((id) => [id, { enabled: false }]),
  );
  const { violations } = await axe.run(element, { rules });
  expect(
    violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`),
  ).to.deep.equal([]);
}
