// With the plugin that has Lit render elements while the site is built: none of ours is registered there.
import lit from '@lit-labs/eleventy-plugin-lit';
import configure from './eleventy.config.js';

export default function (config) {
  configure(config);
  config.addPlugin(lit, { mode: 'worker', componentModules: ['node_modules/salve-elements/dist/index.js'] });
}
