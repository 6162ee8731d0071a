import { readFileSync, writeFileSync } from 'node:fs';
import { jsxTypesPlugin } from '@wc-toolkit/jsx-types';
import { getTsProgram, typeParserPlugin } from '@wc-toolkit/type-parser';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

/** Names the built modules in place of the TypeScript sources. */
const builtPaths = {
  name: 'built-paths',
  packageLinkPhase({ customElementsManifest }) {
    const rename = (value) => {
      if (typeof value?.module === 'string')
        value.module = value.module.replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js');
      for (const inner of Object.values(value ?? {})) if (typeof inner === 'object') rename(inner);
    };
    for (const module of customElementsManifest.modules) {
      module.path = module.path.replace(/^src\/(.*)\.ts$/, 'dist/$1.js');
      rename(module);
    }
  },
};

/** Leaves out what is private or inherited from Lit: no part of what readers of the manifest may use. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of customElementsManifest.modules.flatMap((module) => module.declarations ?? [])) {
      declaration.members = declaration.members?.filter(
        ({ privacy = 'public', name }) => privacy === 'public' && !name.startsWith('#'),
      );
    }
  },
};

/** Completes the JSX types: the events' own types, a ref of React's own kind, `dir="auto"`, and an attribute's number written as its text. */
const completeJsx = {
  name: 'complete-jsx',
  packageLinkPhase({ customElementsManifest }) {
    const file = 'dist/jsx.d.ts';
    const swaps = [
      ['(T | ((e: T) => void))', '{ current: T | null } | ((element: T | null) => void) | null'],
      ['dir?: "ltr" | "rtl"', 'dir?: "ltr" | "rtl" | "auto"'],
    ];
    for (const { name: element, attributes = [] } of customElementsManifest.modules.flatMap(
      ({ declarations = [] }) => declarations,
    )) {
      for (const { name, fieldName, type } of attributes) {
        if (!/\bnumber\b/.test(type?.text)) continue;
        const typed = `${element}["${fieldName}"]`;
        const key = name.includes('-') ? `"${name}"` : name;
        swaps.push([`  ${key}?: ${typed}`, `  ${key}?: ${typed} | \`\${number}\``]);
      }
    }
    let text = readFileSync(file, 'utf8');
    for (const [from, to] of swaps) {
      if (!text.includes(from)) throw new Error(`${file} no longer holds ${from}`);
      text = text.replaceAll(from, to);
    }
    const events = [...readFileSync('src/events.ts', 'utf8').matchAll(/export class (\w+)/g)].map(
      ([, name]) => name,
    );
    writeFileSync(
      file,
      `import type { ${events.filter((name) => text.includes(name)).join(', ')} } from './events.js';\n${text}`,
    );
  },
};

export default {
  globs: ['src/elements/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false, // else it rewrites package.json
  overrideModuleCreation({ ts, globs }) {
    const program = getTsProgram(ts, globs, 'tsconfig.json');
    return program.getSourceFiles().filter(({ fileName }) => globs.some((glob) => fileName.includes(glob)));
  },
  plugins: [
    publicOnly,
    builtPaths,
    typeParserPlugin(),
    customElementVsCodePlugin({
      outdir: 'dist',
      htmlFileName: 'vscode.html-custom-data.json',
      cssFileName: 'vscode.css-custom-data.json',
    }),
    customElementJetBrainsPlugin({ outdir: 'dist', packageJson: false }),
    jsxTypesPlugin({
      outdir: 'dist',
      fileName: 'jsx.d.ts',
      componentTypePath: (_name, tag) => `./elements/${tag.replace('salve-', '')}.js`,
    }),
    completeJsx,
  ],
};
