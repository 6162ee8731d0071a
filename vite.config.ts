import { bundle } from 'lightningcss';
import MagicString from 'magic-string';
import { minifyHTMLLiterals } from 'minify-literals';
import { minify, type MinifyOptions } from 'terser';
import ts from 'typescript';
import { defineConfig, type Plugin } from 'vite';
import { TARGETS, writePlainStyles } from './scripts/plain-styles.js';
import { nameChunk, splitFiles } from './scripts/split-files.js';
import { SHIPPED } from './src/locales/shipped.js';

/** Minifies html`` and css`` in our own sources; Lit's own come minified from npm. */
const minifyTemplates = (): Plugin => ({
  name: 'salve:minify-templates',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: /\b(?:html|css|svg)`/ },
    async handler(code, id) {
      const result = await minifyHTMLLiterals(code, { fileName: id });
      return result ? { code: result.code, map: result.map ?? null } : null;
    },
  },
});

/**
 * Writes each class's `@property()` and `@state()` as one `static properties`.
 * Lit takes it for the same, at a third of the weight: 400 bytes of the compressed bundle for
 * every two elements.
 * https://lit.dev/docs/components/properties/#declaring-properties-in-a-static-properties-field
 */
const lowerDecorators = (): Plugin => ({
  name: 'salve:lower-decorators',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/elements\/.*\.ts$/, code: /@(?:property|state)\(/ },
    handler(code, id) {
      const text = new MagicString(code);
      const source = ts.createSourceFile(id, code, ts.ScriptTarget.Latest);
      for (const element of source.statements.filter(ts.isClassDeclaration)) {
        const properties: string[] = [];
        for (const member of element.members.filter(ts.isPropertyDeclaration)) {
          for (const { expression, pos, end } of ts.getDecorators(member) ?? []) {
            if (!ts.isCallExpression(expression)) continue;
            const kind = expression.expression.getText(source);
            if (kind !== 'property' && kind !== 'state') continue;
            const options =
              expression.arguments[0]?.getText(source) ?? (kind === 'state' ? '{ state: true }' : '{}');
            properties.push(`${member.name.getText(source)}: ${options}`);
            text.remove(pos, end);
          }
        }
        const start = element.members[0]!.getFullStart();
        if (properties.length > 0)
          text.appendLeft(start, `static properties = { ${properties.join(', ')} };`);
      }
      // Emptied, the import would stay for its effect.
      text.replace(/import \{ (?:property|property, state) \} from 'lit\/decorators\.js';/, '');
      return { code: text.toString(), map: text.generateMap({ hires: true }) };
    },
  },
});

/** The banner, and what tells bundlers to leave an import alone whose address the page alone knows. */
const format = { comments: /^!|@vite-ignore|webpackIgnore/ };

/**
 * Inlines and folds, before Oxc and after it, code that Oxc leaves as it is: a kilobyte of the
 * compressed bundle. Vite's own Terser leaves ES libraries alone.
 * https://vite.dev/config/build-options#build-minify
 */
const compress = (): Plugin => ({
  name: 'salve:compress',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  async renderChunk(code) {
    const options: MinifyOptions = {
      module: true,
      mangle: false,
      ecma: 2020,
      compress: { passes: 3 },
      format,
    };
    const result = await minify(code, { ...options, sourceMap: true });
    return { code: result.code!, map: result.map as string };
  },
  async generateBundle(_, bundle) {
    // Statements in a row compress better than one sequence, 150 bytes, and functions that stand
    // first, 200.
    const options: MinifyOptions = {
      module: true,
      ecma: 2020,
      compress: { passes: 2, sequences: false, hoist_funs: true, keep_fargs: false },
      format,
    };
    for (const chunk of Object.values(bundle)) {
      const map = chunk.type === 'chunk' && bundle[chunk.sourcemapFileName!];
      if (!map || map.type !== 'asset') continue;
      const result = await minify(chunk.code, {
        ...options,
        sourceMap: { content: String(map.source), includeSources: true },
      });
      chunk.code = result.code!;
      map.source = result.map as string;
    }
  },
});

/** Writes dist/salve.css and dist/salve-plain.css, which the page links beside the script. */
const pageStyles = (): Plugin => ({
  name: 'salve:page-styles',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle() {
    const filename = 'src/salve.css';
    const { code } = bundle({ filename, minify: true, targets: TARGETS });
    this.emitFile({ type: 'asset', fileName: 'salve.css', source: code });
    this.emitFile({ type: 'asset', fileName: 'salve-plain.css', source: writePlainStyles(filename) });
    // TypeScript asks for the types of what is imported for its effect alone, too.
    this.emitFile({ type: 'asset', fileName: 'salve.css.d.ts', source: 'export {};\n' });
  },
});

const locales = ['en', ...SHIPPED].map((language) => `src/locales/${language}.ts`);

export default defineConfig(({ command }) => {
  // A NODE_ENV of "development" or "test" left in the shell would bundle Lit's development build.
  if (command === 'build') process.env.NODE_ENV = 'production';
  return {
    plugins: [minifyTemplates(), lowerDecorators(), splitFiles(), compress(), pageStyles()],
    build: { target: 'es2022' },
    builder: {
      async buildApp(builder) {
        await builder.build(builder.environments.client!); // empties dist
        await builder.build(builder.environments.modules!);
      },
    },
    environments: {
      // dist/salve.js, for a <script type="module">, and dist/salve-*.js, which it fetches
      client: {
        build: {
          sourcemap: true,
          license: { fileName: 'THIRD-PARTY-LICENSES.md' },
          lib: { entry: 'src/salve.ts', formats: ['es'], fileName: () => 'salve.js' },
          rolldownOptions: {
            // The other files take from this one what both need.
            preserveEntrySignatures: 'allow-extension',
            output: {
              chunkFileNames: nameChunk,
              // What two of the other files need is here as well. Their own words stay theirs.
              codeSplitting: {
                includeDependenciesRecursively: false,
                groups: [
                  { name: 'salve', tags: ['$initial'], test: (id) => !id.includes('/src/locales/en-') },
                ],
              },
              minify: true, // Vite leaves white space in ES libraries unless told
              comments: { legal: false, annotation: true, jsdoc: false },
              postBanner: '/*! salve-elements, MIT, with Lit and others: THIRD-PARTY-LICENSES.md */',
            },
          },
        },
      },
      // dist/index.js, dist/elements/*.js, dist/locales/*.js and their imports: one module a source,
      // Lit left to the importer
      modules: {
        consumer: 'client',
        build: {
          emptyOutDir: false,
          minify: false,
          lib: {
            entry: ['src/index.ts', 'src/html.ts', 'src/plain.ts', 'src/locales/register.ts', ...locales],
            formats: ['es'],
          },
          rolldownOptions: {
            external: ['idb', /^lit($|\/)/, /^@lit\//],
            output: {
              preserveModules: true,
              preserveModulesRoot: 'src',
              entryFileNames: '[name].js',
            },
          },
        },
      },
    },
  };
});
