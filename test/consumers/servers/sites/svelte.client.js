import 'salve-elements';
import { hydrate } from 'svelte';
import Note from '../built/note.client.js';

hydrate(Note, { target: document.querySelector('main') });
