/** Languages that have a translation beside English, as files of this folder. */
export const SHIPPED = ['ar', 'de', 'es', 'fr'];
