import { jsxTypesPlugin } from '@wc-toolkit/jsx-types';
import { getTsProgram, typeParserPlugin } from '@wc-toolkit/type-parser';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { completeEditorData } from './scripts/editor-data.js';
import { completeJsx } from './scripts/jsx-types.js';

/** Names the built modules in place of the TypeScript sources. */
const builtPaths = {
  name: 'built-paths',
  packageLinkPhase({ customElementsManifest }) {
    const rename = (value) => {
      if (typeof value?.module === 'string')
        value.module = value.module.replace(/^\.\//, 'dist/').replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js');
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

/** Version of the manifest's schema, the first that has `cssStates`; the analyzer writes 1.0.0. */
const SCHEMA = '2.1.0';

/**
 * Says where each tag is defined, which the analyzer finds at `customElements.define()` alone, in
 * which module each event's class is, and by which schema all that is written.
 */
const complete = {
  name: 'complete',
  packageLinkPhase({ customElementsManifest }) {
    const { modules } = customElementsManifest;
    customElementsManifest.schemaVersion = SCHEMA;
    const events = modules.find(({ path }) => path === 'src/events.ts');
    const isEvent = ({ type }) => events.declarations.some(({ name }) => name === type?.text);
    for (const { path, declarations, exports } of modules) {
      for (const { name, tagName, events: own = [] } of declarations.filter((each) => each.tagName)) {
        exports.push({
          kind: 'custom-element-definition',
          name: tagName,
          declaration: { name, module: path },
        });
        for (const { type } of own.filter(isEvent))
          type.references = [{ name: type.text, module: events.path, start: 0, end: type.text.length }];
      }
    }
  },
};

export default {
  globs: ['src/elements/*.ts', 'src/events.ts', 'src/index.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false, // else it rewrites package.json
  overrideModuleCreation({ ts, globs }) {
    const program = getTsProgram(ts, globs, 'tsconfig.json');
    return program.getSourceFiles().filter(({ fileName }) => globs.some((glob) => fileName.includes(glob)));
  },
  plugins: [
    publicOnly,
    complete,
    builtPaths,
    typeParserPlugin(),
    customElementVsCodePlugin({
      outdir: 'dist',
      typesSrc: 'parsedType',
      htmlFileName: 'vscode.html-custom-data.json',
      cssFileName: 'vscode.css-custom-data.json',
    }),
    customElementJetBrainsPlugin({ outdir: 'dist', packageJson: false, typesSrc: 'parsedType' }),
    completeEditorData,
    jsxTypesPlugin({
      outdir: 'dist',
      fileName: 'jsx.d.ts',
      componentTypePath: (_name, tag) => `./elements/${tag.replace('salve-', '')}.js`,
    }),
    completeJsx,
  ],
};
