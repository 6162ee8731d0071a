// React with Lit's own renderer for elements, which finds none of ours to render.
import '@lit-labs/ssr-react/enable-lit-ssr.js';
import './react.server.js';
