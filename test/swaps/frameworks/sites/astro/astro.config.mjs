import { ORIGIN } from '../../origin.js';

export default {
  site: ORIGIN,
  outDir: '../../built/astro',
  build: { format: 'file' },
  devToolbar: { enabled: false },
};
