import type { Words } from '../words.js';

const fr: Words = {
  $code: 'fr',
  $name: 'Français',
  $dir: 'ltr',
  salveReadingTime: (minutes) => `${minutes} min de lecture`,
};

export default fr;
