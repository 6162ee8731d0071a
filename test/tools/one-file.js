import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Serves /one-file/NAME.js, which is src/NAME.ts with all that it imports. A test that opens many
 * pages, each with a realm of its own, asks for one file where it would ask for 130.
 */
export function oneFile() {
  const files = new Map();
  return async (context, next) => {
    const [, name] = /^\/one-file\/([\w/-]+)\.js$/.exec(context.path) ?? [];
    if (!name) return next();
    if (!files.has(name)) files.set(name, bundle(`${root}src/${name}.ts`));
    context.type = 'text/javascript';
    context.body = await files.get(name);
  };
}

async function bundle(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['browser', 'development'],
    tsconfig: `${root}tsconfig.json`,
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0].text;
}
