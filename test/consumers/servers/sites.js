// The sites: each with the command that renders it, and what takes over in the browser where something does.
const render = (name) => ({ command: [`sites/${name}.server.js`] });
const hydrate = (name) => ({ ...render(name), client: `sites/${name}.client.js` });
const eleventy = (name, config) => ({
  command: [
    'node_modules/@11ty/eleventy/cmd.cjs',
    '--quiet',
    '--input=sites/eleventy',
    `--output=built/${name}`,
    `--config=sites/eleventy/${config}`,
  ],
  folder: `built/${name}`,
});

export const SITES = {
  react: { packages: ['react-dom'], ...hydrate('react') },
  'lit-react': {
    packages: ['@lit-labs/ssr-react', 'react-dom'],
    ...render('lit-react'),
    client: 'sites/react.client.js',
  },
  vue: { packages: ['@vue/server-renderer'], ...hydrate('vue') },
  svelte: { packages: ['svelte'], ...hydrate('svelte') },
  lit: { packages: ['@lit-labs/ssr'], ...render('lit') },
  eleventy: { packages: ['@11ty/eleventy'], ...eleventy('eleventy', 'eleventy.config.js') },
  'eleventy-lit': {
    packages: ['@11ty/eleventy', '@lit-labs/eleventy-plugin-lit'],
    ...eleventy('eleventy-lit', 'lit.config.js'),
  },
  astro: {
    packages: ['astro'],
    command: ['node_modules/astro/astro.js', 'build', '--root', 'sites/astro', '--silent'],
    folder: 'built/astro',
  },
  next: {
    packages: ['next'],
    command: ['node_modules/next/dist/bin/next', 'build', 'sites/next'],
    folder: 'built/next',
  },
};
Object.defineProperty(SITES, 'tags', {
  value: [
    'salve-article',
    'salve-article-card',
    'salve-article-list',
    'salve-pull-quote',
    'salve-reflection-journal',
    'salve-reflection-lock',
    'salve-reflection-prompt',
    'salve-subscribe-form',
  ],
});
