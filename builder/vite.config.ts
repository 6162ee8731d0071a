import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { bundle } from 'lightningcss';
import { defineConfig, type Plugin } from 'vite';
import { TARGETS } from '../scripts/plain-styles.js';
import { collectModules } from './build/modules.js';
import { writePage, writePreview } from './build/page.js';

const root = new URL('../', import.meta.url);
const WASM = 'bindings_wasm_bg.wasm';

/**
 * Lets Rollup take its WebAssembly module as bytes from `readBeside`, which reads the disk in Node.
 * It asks for an address by `fetch`, which Node has for no file; the glue takes bytes as well.
 */
const giveWasm = (): Plugin => ({
  name: 'salve:give-wasm',
  enforce: 'pre',
  transform: {
    filter: { id: /@rollup\/browser\/dist\/es\/rollup\.browser\.js$/ },
    handler(code) {
      const address = `new URL("${WASM}",import.meta.url)`;
      assert.equal(code.split(address).length, 2, 'Rollup finds its WebAssembly module in another way.');
      return {
        code: `import { readBeside as $readBeside } from ${JSON.stringify(new URL('builder/modules.ts', root).pathname)};
${code.replace(address, `await $readBeside("${WASM}")`)}`,
        map: null,
      };
    },
  },
});

/** Leaves out of Terser what mangles properties and writes source maps: nothing asks for it. */
const trimTerser = (): Plugin => ({
  name: 'salve:trim-terser',
  enforce: 'pre',
  load: {
    filter: { id: /\/terser\/(?:tools\/domprops|lib\/sourcemap)\.js$/ },
    handler: (id) =>
      id.endsWith('domprops.js') ? 'export const domprops = [];' : 'export const SourceMap = undefined;',
  },
});

const LICENSES = 'THIRD-PARTY-LICENSES.md';

/** Writes the files beside the scripts. */
const writeFiles = (): Plugin => ({
  name: 'salve:builder-files',
  async generateBundle() {
    const emit = (fileName: string, source: string | Uint8Array): void =>
      void this.emitFile({ type: 'asset', fileName, source });
    const modules = await collectModules();
    emit('modules.json', JSON.stringify(modules));
    emit('index.html', writePage(modules));
    emit('preview.html', writePreview());
    for (const name of ['page.css', 'preview.css']) {
      const filename = new URL(`builder/${name}`, root).pathname;
      emit(name, bundle({ filename, minify: true, targets: TARGETS }).code);
    }
    emit(WASM, readFileSync(new URL(`node_modules/@rollup/browser/dist/es/${WASM}`, root)));
  },
});

/** Adds the licences of what stands in modules.json to those of what is bundled here. */
const joinLicenses = (): Plugin => ({
  name: 'salve:builder-licenses',
  generateBundle: {
    order: 'post',
    handler(_, files) {
      const file = files[LICENSES];
      assert.ok(file?.type === 'asset');
      const more = readFileSync(new URL(`dist/${LICENSES}`, root), 'utf8').replace(/^[^]*?(?=^## )/m, '');
      file.source = `${String(file.source).trimEnd()}\n\n---\n\n${more}`;
    },
  },
});

export default defineConfig(() => {
  process.env.NODE_ENV = 'production';
  return {
    root: new URL('builder/', root).pathname,
    publicDir: false as const,
    plugins: [giveWasm(), trimTerser(), writeFiles(), joinLicenses()],
    build: {
      target: 'es2022',
      outDir: '../dist/builder',
      emptyOutDir: true,
      license: { fileName: LICENSES },
      reportCompressedSize: false,
      lib: {
        entry: ['bundle', 'command', 'page', 'preview', 'worker'].map(
          (name) => new URL(`builder/${name}.ts`, root).pathname,
        ),
        formats: ['es' as const],
      },
      rolldownOptions: {
        external: [/^node:/],
        output: {
          minify: true,
          entryFileNames: '[name].js',
          chunkFileNames: 'bundler.js',
          postBanner: ({ name }) => (name === 'command' ? '#!/usr/bin/env node' : ''),
        },
      },
    },
  };
});
