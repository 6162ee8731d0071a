import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { ORIGIN } from '../../origin.js';

export default {
  plugins: [
    sveltekit({
      adapter: adapter({ pages: '../../built/sveltekit' }),
      paths: { origin: ORIGIN },
      prerender: { crawl: false },
    }),
  ],
};
