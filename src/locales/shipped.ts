/** Languages (ISO 639) other than English that have a translation in this folder. */
export const SHIPPED = ['ar', 'de', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'uk'];
