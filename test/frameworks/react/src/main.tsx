import { createRoot } from 'react-dom/client';
import { registerTranslation } from 'salve-elements';
import es from 'salve-elements/locales/es';
import 'salve-elements/salve.css';
import { Note } from './Note';

registerTranslation(es);
createRoot(document.body.appendChild(document.createElement('main'))).render(<Note />);
