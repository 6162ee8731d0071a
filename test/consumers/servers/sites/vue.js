// Vue on a server, and in the browser that takes over what it rendered.
import { createSSRApp, h } from 'vue';
import { make, tree } from '../note.js';

export const createApp = () => createSSRApp({ render: () => make(h, tree) });
