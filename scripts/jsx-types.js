import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'dist/jsx.d.ts';

/** Libraries with attributes and listeners of their own for every element, which ours take too. */
const IMPORTS = `
// Who uses one of these libraries lacks the others: their names are then of any type.
// @ts-ignore
import type { ClassAttributes, HTMLAttributes } from "react";
// @ts-ignore
import type { ClassAttributes as PreactClassAttributes, HTMLAttributes as PreactHTMLAttributes } from "preact";
// @ts-ignore
import type { JSX as Solid } from "solid-js";
`;

const LIBRARIES = `
type TagName = keyof CustomElements;

/** Props of an element alone, without what every element takes. */
type OwnProps<Props> = Omit<Props, keyof BaseProps<HTMLElement>>;

/** Props of an element, and those that a library gives every element; the element's come first. */
type WithCommon<Common, Props> = Omit<Common, keyof OwnProps<Props>> &
  Omit<Props, keyof Common> &
  OwnProps<Props>;

type ReactElements = {
  [Tag in TagName]: WithCommon<
    ClassAttributes<HTMLElementTagNameMap[Tag]> & HTMLAttributes<HTMLElementTagNameMap[Tag]>,
    CustomElements[Tag]
  >;
};

type PreactElements = {
  [Tag in TagName]: WithCommon<
    PreactClassAttributes<HTMLElementTagNameMap[Tag]> & PreactHTMLAttributes<HTMLElementTagNameMap[Tag]>,
    CustomElements[Tag]
  >;
};

/** Solid's ways to say that a name is that of an attribute or of a property. */
type Explicit<Props> = {
  [Name in keyof Props & string as \`attr:\${Name}\` | \`prop:\${Name}\`]?: Props[Name];
} & {
  [Name in keyof Props & string as \`bool:\${Name}\`]?: boolean | undefined;
};

type SolidElements = {
  [Tag in TagName]: WithCommon<
    Solid.HTMLAttributes<HTMLElementTagNameMap[Tag]>,
    CustomElementsSolidJs[Tag] & Explicit<CustomElements[Tag]>
  >;
};

declare module "react" {`;

/** What the generated types say, and what stands in its place. */
const SWAPS = [
  ['(T | ((e: T) => void))', '{ current: T | null } | ((element: T | null) => void) | null'],
  ['dir?: "ltr" | "rtl"', 'dir?: "ltr" | "rtl" | "auto"'],
  ['popovertarget?: "top" | "bottom" | "left" | "right" | "auto"', 'popovertarget?: string'],
  [/declare module "react\/[\w-]+" \{[^]*?\n\}\n\n/g, ''], // they extend the one of "react"
  ...['react', 'preact', 'solid-js'].map((library) => [
    new RegExp(
      `(?<=declare module "${library}" \\{\\s+namespace JSX \\{\\s+interface IntrinsicElements extends )\\w+`,
    ),
    { react: 'ReactElements', preact: 'PreactElements', 'solid-js': 'SolidElements' }[library],
  ]),
  ['\ndeclare module "react" {', LIBRARIES],
];

/** Lets an attribute's number be written as its text. */
function* numbers(manifest) {
  for (const { name: element, attributes = [] } of manifest.modules.flatMap(
    ({ declarations = [] }) => declarations,
  )) {
    for (const { name, fieldName, type } of attributes) {
      if (!/\bnumber\b/.test(type?.text)) continue;
      const typed = `${element}["${fieldName}"]`;
      const keys = name.includes('-') ? [`"${name}"`, `"attr:${name}"`] : [name];
      for (const key of keys) yield [`  ${key}?: ${typed}`, `  ${key}?: ${typed} | \`\${number}\``];
    }
  }
}

/** Completes the JSX types: with what a library gives every element, the events' own types, a ref of React's kind. */
export const completeJsx = {
  name: 'complete-jsx',
  packageLinkPhase({ customElementsManifest }) {
    let text = readFileSync(FILE, 'utf8');
    for (const [from, to] of [...SWAPS, ...numbers(customElementsManifest)]) {
      const swapped = typeof from === 'string' ? text.replaceAll(from, () => to) : text.replace(from, to);
      if (swapped === text) throw new Error(`${FILE} no longer holds ${from}`);
      text = swapped;
    }
    const events = [...readFileSync('src/events.ts', 'utf8').matchAll(/export class (\w+)/g)].map(
      ([, name]) => name,
    );
    const used = events.filter((name) => text.includes(name)).join(', ');
    writeFileSync(FILE, `import type { ${used} } from './events.js';${IMPORTS}${text}`);
  },
};
