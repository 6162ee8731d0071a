import { bootstrapApplication } from '@angular/platform-browser';
import { registerTranslation } from 'salve-elements';
import es from 'salve-elements/locales/es';
import { Note } from './note';

registerTranslation(es);
void bootstrapApplication(Note);
