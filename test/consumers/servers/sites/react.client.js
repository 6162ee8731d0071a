import { createElement, useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Note } from './react.js';

/** Loads the elements once React has taken over: a form's element writes attributes that React did not. */
function Page() {
  useEffect(() => void import('salve-elements'), []);
  return createElement(Note);
}

hydrateRoot(document.querySelector('main'), createElement(Page));
