// What dist/ is made of besides this project.
import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const readJson = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

/** The packages of npm that are in dist/salve.js and the files that it fetches, as their source maps have it. */
export function readBundled() {
  const maps = readdirSync(new URL('dist/', root)).filter((name) => /^salve[\w-]*\.js\.map$/.test(name));
  const sources = maps.flatMap((name) => readJson(`dist/${name}`).sources);
  const names = [
    ...new Set(sources.flatMap((source) => /\bnode_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? [])),
  ].sort();
  return describe(names);
}

/** The packages of npm that are in dist/builder/, as the licences beside it have it. */
export function readBuilder() {
  const text = readFileSync(new URL('dist/builder/THIRD-PARTY-LICENSES.md', root), 'utf8');
  return describe([...text.matchAll(/^## (\S+) - \S+ \(/gm)].map(([, name]) => name).sort());
}

/** Facts of packages. `integrity` is npm's hash of the package, `dependencies` are those that are among them too. */
function describe(names) {
  const { packages } = readJson('package-lock.json');
  return names.map((name) => {
    const {
      version,
      license,
      description,
      homepage,
      repository,
      dependencies = {},
    } = readJson(`node_modules/${name}/package.json`);
    return {
      name,
      version,
      license,
      description,
      homepage: homepage ?? repository?.url,
      integrity: packages[`node_modules/${name}`].integrity,
      dependencies: Object.keys(dependencies).filter((each) => names.includes(each)),
    };
  });
}
