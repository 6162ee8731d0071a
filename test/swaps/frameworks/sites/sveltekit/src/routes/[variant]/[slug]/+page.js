import { findNote, NOTES } from '../../../../../../../articles.js';
import { VARIANTS } from '../../../../../../../pages.js';

export const prerender = true;

export const entries = () => VARIANTS.flatMap((variant) => NOTES.map(({ slug }) => ({ variant, slug })));

export const load = ({ params: { variant, slug } }) => ({ variant, note: findNote(slug) });
