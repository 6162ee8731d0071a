// Samples that README and the guides give to be pasted and typed.
import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);

export const texts = [
  'README.md',
  ...readdirSync(new URL('stories/', root))
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => `stories/${name}`),
].map((path) => ({ path, text: readFileSync(new URL(path, root), 'utf8') }));

/** Blocks of code in these languages, with the line that each begins at and the heading above it. */
export const samples = (...languages) =>
  texts.flatMap(({ path, text }) =>
    [...text.matchAll(/^```(\w+)\n([^]*?)^```$/gm)]
      .filter(([, language]) => languages.includes(language))
      .map(({ 2: code, index }) => {
        const above = text.slice(0, index);
        const heading = [...above.matchAll(/^#+ (.*)$/gm)].at(-1)[1].replaceAll('`', '');
        return { code, path, heading, place: `${path}:${above.split('\n').length}` };
      }),
  );

/** Lines where a tag's end stands apart from its name or last attribute. Markdown takes them for a quotation. */
export const brokenTags = (code) => code.match(/^\s*\/?>.*$|^.*<\/[\w-]+$/gm) ?? [];
