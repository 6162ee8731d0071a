import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import 'salve-elements';
import { Note } from './react.js';

// React comes late, and compares what it rendered with what the elements have made of it.
for (const element of document.querySelectorAll('*')) await element.updateComplete;
await new Promise((resolve) => requestAnimationFrame(resolve));
hydrateRoot(document.querySelector('main'), createElement(Note));
