// Bundlers, each with the settings that the guide "With a bundler" names: `bundle` writes `entry` to the folder `out` and gives its warnings.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const require = createRequire(import.meta.url);
const modules = fileURLToPath(new URL('node_modules', import.meta.url));
const run = promisify(execFile);

const versionOf = (name) => JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8')).version;

/** Runs a program; what it prints counts as a warning where it says so. */
async function program(command, args, cwd) {
  const { stdout, stderr } = await run(command, args, {
    cwd,
    env: { ...process.env, NODE_ENV: 'production', PARCEL_WORKERS: '0', NO_COLOR: '1' },
  });
  return `${stdout}\n${stderr}`.split('\n').filter((line) => /warn/i.test(line));
}

const vite = (alias) => ({
  version: versionOf(alias),
  async bundle({ folder, entry, out }) {
    const { build, createLogger } = await import(alias);
    const warnings = [];
    const customLogger = { ...createLogger('silent'), warn: (text) => warnings.push(text) };
    customLogger.warnOnce = customLogger.warn;
    await build({
      configFile: false,
      logLevel: 'silent',
      customLogger,
      root: folder,
      build: {
        outDir: out,
        minify: true,
        modulePreload: { polyfill: false },
        rollupOptions: {
          input: join(folder, entry),
          output: { entryFileNames: 'out.js', chunkFileNames: '[name].js', assetFileNames: 'out[extname]' },
        },
      },
    });
    return warnings;
  },
});

/** Webpack and Rspack, which take the same settings but for the CSS. */
const pack = (name, rules) => ({
  version: versionOf(name),
  bundle({ folder, entry, out }) {
    const compiler = require(name)({
      mode: 'production',
      context: folder,
      entry: `./${entry}`,
      output: { path: out, filename: 'out.js', module: true, chunkFormat: 'module' },
      experiments: { outputModule: true },
      optimization: { emitOnErrors: false },
      performance: false,
      resolveLoader: { modules: [modules] },
      module: { rules },
    });
    return new Promise((resolve, reject) => {
      compiler.run((error, stats) => {
        const { errors, warnings } = stats?.toJson({ all: false, errors: true, warnings: true }) ?? {};
        compiler.close(() => {
          if (error || errors.length) reject(error ?? new Error(errors.map(({ message }) => message).join()));
          else resolve(warnings.map(({ message }) => message));
        });
      });
    });
  },
});

const rollup = (name, { plugins = [], output = {} }) => ({
  version: versionOf(name),
  styles: false,
  async bundle({ folder, entry, out }) {
    const warnings = [];
    const { rollup: start, rolldown = start } = await import(name);
    const bundle = await rolldown({
      input: join(folder, entry),
      plugins: plugins.length ? [(await import(plugins[0])).default()] : [],
      onwarn: ({ message }) => warnings.push(message),
    });
    await bundle.write({ dir: out, entryFileNames: 'out.js', chunkFileNames: '[name].js', ...output });
    await bundle.close();
    return warnings;
  },
});

export const TOOLS = {
  'Vite 7': vite('vite-7'),
  'Vite 8': vite('vite-8'),
  Rollup: rollup('rollup', { plugins: ['@rollup/plugin-node-resolve'] }),
  Rolldown: rollup('rolldown', { output: { minify: true } }),
  webpack: pack('webpack', [{ test: /\.css$/, use: ['style-loader', 'css-loader'] }]),
  Rspack: pack('@rspack/core', [{ test: /\.css$/, type: 'css/auto' }]),
  Parcel: {
    version: versionOf('parcel'),
    bundle: ({ folder, entry, out }) =>
      program(
        process.execPath,
        [
          join(modules, 'parcel/lib/bin.js'),
          'build',
          entry,
          '--dist-dir',
          out,
          '--no-source-maps',
          '--no-cache',
        ],
        folder,
      ),
  },
  esbuild: {
    version: versionOf('esbuild'),
    async bundle({ folder, entry, out }) {
      const { build } = await import('esbuild');
      const { warnings } = await build({
        absWorkingDir: folder,
        entryPoints: { out: entry },
        outdir: out,
        bundle: true,
        minify: true,
        format: 'esm',
        logLevel: 'silent',
      });
      return warnings.map(({ text }) => text);
    },
  },
  Bun: {
    version: versionOf('bun'),
    bundle: ({ folder, entry, out }) =>
      program(
        join(modules, '@oven', `bun-${process.platform}-${process.arch}`, 'bin/bun'),
        ['build', entry, '--outdir', out, '--production', '--entry-naming', 'out.[ext]'],
        folder,
      ),
  },
};
