import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import 'salve-elements';
import { page } from '../note.js';
import { Note } from './react.js';

console.log(page(renderToString(createElement(Note)), '/client.js'));
