import { createContext } from '@lit/context';
import type { Article } from './schema.js';

/**
 * Article around an element, from whoever has imported `<salve-article>`: who listens brings the
 * key alone. It is global, so that two copies of the library meet.
 */
export const articleContext = createContext<Article>(Symbol.for('salve-article'));
