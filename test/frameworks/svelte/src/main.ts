import { mount } from 'svelte';
import { registerTranslation } from 'salve-elements';
import es from 'salve-elements/locales/es';
import 'salve-elements/salve.css';
import Note from './Note.svelte';

registerTranslation(es);
mount(Note, { target: document.body });
