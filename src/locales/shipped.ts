/** Languages (ISO 639) other than English that have a translation in this folder. */
export const SHIPPED = ['ar', 'de', 'es', 'fa', 'fr', 'he', 'hi', 'it', 'ja', 'nl', 'pl', 'pt', 'uk', 'zh'];
