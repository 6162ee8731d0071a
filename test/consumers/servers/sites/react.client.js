import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import 'salve-elements';
import { Note } from './react.js';

hydrateRoot(document.querySelector('main'), createElement(Note));
