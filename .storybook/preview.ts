import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { setStorybookHelpersConfig } from '@wc-toolkit/storybook-helpers';
import { version } from '../src/internal/define.js';
import '../src/salve.css';
import { registerTranslation } from '../src/index.js';
import type { Words } from '../src/locales/localize.js';
import { DocsPage } from './docs-page.js';
import './preview.css';

/** Contents of dist/custom-elements.json, written in by main.ts. */
declare const SALVE_MANIFEST: object;
/** The hashes of dist/salve.js and dist/salve.css, written in by main.ts. */
declare const SALVE_INTEGRITY: { script: string; styles: string };

// The stories' words are British.
document.documentElement.lang = 'en-GB';

registerTranslation(
  ...Object.values(
    import.meta.glob<Words>('../src/locales/{??,??-??,??-????}.ts', { eager: true, import: 'default' }),
  ),
);

setCustomElementsManifest(SALVE_MANIFEST);
setStorybookHelpersConfig({ hideArgRef: true });

/** The tags that go into a page's head, so that what "Show code" gives works where it is pasted beside a copy of dist/. */
const head = `<!-- salve-elements ${version}: "salve" is a copy of its folder dist/, beside your page -->
<link rel="stylesheet" href="salve/salve.css" integrity="${SALVE_INTEGRITY.styles}">
<script type="module" src="salve/salve.js" integrity="${SALVE_INTEGRITY.script}"></script>
`;

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true, sort: 'requiredFirst' },
    docs: { codePanel: true, page: DocsPage, source: { transform: (code: string) => `${head}\n${code}` } },
    options: {
      storySort: {
        order: [
          'Start here',
          'Embedding',
          'Your own file',
          'Privacy, in one page',
          'Where to paste it',
          'Plain HTML',
          'Markdown and static sites',
          'WordPress',
          'Sanitizers and minifiers',
          'Theming',
          'Article data',
          'Recent articles',
          'Pull quotes that land',
          'Reflections: what is kept, where, and who could see it',
          'Help lines: what to put in the support slot',
          'A journal page',
          'Connect your newsletter service',
          'When a blocker stands in the way',
          'Sites that swap pages',
          'With a bundler',
          'On a server',
          'Unit tests',
          'Accessibility',
          'What it costs',
          'Elements',
          'Languages',
        ],
      },
    },
  },
};

export default preview;
