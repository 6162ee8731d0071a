import { readFileSync } from 'node:fs';
import { transform } from 'lightningcss';
import { minifyHTMLLiterals } from 'minify-literals';
import { defineConfig, type Plugin } from 'vite';

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

/** Writes dist/salve.css, which the page links beside the script. */
const pageStyles = (): Plugin => ({
  name: 'salve:page-styles',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle() {
    const filename = 'src/salve.css';
    const { code } = transform({ filename, code: readFileSync(filename), minify: true });
    this.emitFile({ type: 'asset', fileName: 'salve.css', source: code });
  },
});

const locales = ['ar', 'de', 'es', 'fr'].map((language) => `src/locales/${language}.ts`);

export default defineConfig(({ command }) => {
  // A NODE_ENV of "development" or "test" left in the shell would bundle Lit's development build.
  if (command === 'build') process.env.NODE_ENV = 'production';
  return {
    plugins: [minifyTemplates(), pageStyles()],
    build: { target: 'es2022' },
    builder: {
      async buildApp(builder) {
        await builder.build(builder.environments.client!); // empties dist
        await builder.build(builder.environments.modules!);
      },
    },
    environments: {
      // dist/salve.js: everything in one module, for a <script type="module">
      client: {
        build: {
          sourcemap: true,
          license: { fileName: 'THIRD-PARTY-LICENSES.md' },
          lib: { entry: 'src/salve.ts', formats: ['es'], fileName: () => 'salve.js' },
          rolldownOptions: {
            output: {
              minify: true, // Vite leaves white space in ES libraries unless told
              postBanner:
                '/*! salve-elements | MIT | contains Lit (BSD-3-Clause) and @shoelace-style/localize (MIT): see THIRD-PARTY-LICENSES.md */',
            },
          },
        },
      },
      // dist/index.js, dist/elements/*.js, dist/locales/*.js and what they import: one module a source, Lit left to the importer
      modules: {
        consumer: 'client',
        build: {
          emptyOutDir: false,
          minify: false,
          lib: { entry: ['src/index.ts', ...locales], formats: ['es'] },
          rolldownOptions: {
            external: [/^lit($|\/)/, /^@lit\//, /^@shoelace-style\//],
            output: {
              preserveModules: true,
              preserveModulesRoot: 'src',
              // The compiler's helper would else stand in a folder named after its version.
              entryFileNames: ({ name }) => (name.includes('oxc-project') ? `internal/${name.split('/').pop()}.js` : '[name].js'),
            },
          },
        },
      },
    },
  };
});
