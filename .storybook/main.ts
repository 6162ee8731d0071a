import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { StorybookConfig } from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';
import type { Plugin } from 'vite';
import { files } from './serve.js';
import { subscribeEndpoint } from './subscribe.js';

/** A file's hash as the attribute `integrity` takes it. https://www.w3.org/TR/SRI/ */
const integrity = (file: string): string =>
  `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

/** Storybook's own server knows no index files. */
const siteFolders: Plugin = {
  name: 'salve:site-folders',
  configureServer({ middlewares }) {
    const answer = files({ '/site/': 'stories/site', '/builder/': 'dist/builder' });
    middlewares.use((request, response, next) => {
      if (!answer(request, response)) next();
    });
  },
};

/** The sample site's forms subscribe for real: into a file, which is named at start. */
const siteEndpoint: Plugin = {
  name: 'salve:site-endpoint',
  configureServer({ middlewares }) {
    const file = process.env.SUBSCRIBERS ?? 'subscribers.txt';
    const answer = subscribeEndpoint({ file });
    console.log(
      `Who subscribes on the sample site is added to ${file}, once the link that is printed here was opened.`,
    );
    middlewares.use((request, response, next) => {
      answer(request, response).then((done) => done || next(), next);
    });
  },
};

const config: StorybookConfig = {
  framework: {
    name: '@storybook/web-components-vite',
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  stories: ['../stories/*.mdx', '../stories/*.stories.ts'],
  addons: [
    // The guides have tables.
    {
      name: '@storybook/addon-docs',
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
  ],
  staticDirs: [
    { from: '../stories/site', to: '/site' },
    { from: '../stories/pictures', to: '/pictures' },
    { from: '../dist', to: '/dist' },
    { from: '../dist/builder', to: '/builder' },
  ],
  // Nothing here is for sale, and nothing is to be ticked off.
  features: { sidebarOnboardingChecklist: false, menuOnboardingChecklist: false },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), siteFolders, siteEndpoint],
    // Not imported: the development server would answer for a module in /dist with the file itself, which no browser takes for one.
    define: {
      ...vite.define,
      SALVE_MANIFEST: readFileSync('dist/custom-elements.json', 'utf8'),
      SALVE_INTEGRITY: JSON.stringify({
        script: integrity('dist/salve.js'),
        styles: integrity('dist/salve.css'),
      }),
    },
  }),
};

export default config;
