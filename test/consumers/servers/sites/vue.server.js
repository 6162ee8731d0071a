import { renderToString } from '@vue/server-renderer';
import 'salve-elements';
import { page } from '../note.js';
import { createApp } from './vue.js';

console.log(page(await renderToString(createApp()), '/client.js'));
