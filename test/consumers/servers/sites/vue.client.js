import 'salve-elements';
import { createApp } from './vue.js';

createApp().mount('main');
