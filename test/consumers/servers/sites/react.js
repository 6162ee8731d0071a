// React on a server, and in the browser that takes over what it rendered.
import { createElement } from 'react';
import { make, tree } from '../note.js';

/** React wants no list where there is one child, and no text for an attribute that is on. */
const h = (name, { required, ...attributes }, children) =>
  createElement(name, required === undefined ? attributes : { ...attributes, required: true }, ...children);

export const Note = () => make(h, tree);
