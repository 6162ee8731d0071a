import { createApp } from 'vue';
import { registerTranslation } from 'salve-elements';
import es from 'salve-elements/locales/es';
import 'salve-elements/salve.css';
import Note from './Note.vue';

registerTranslation(es);
createApp(Note).mount('main');
