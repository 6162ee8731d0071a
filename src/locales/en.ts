import type { Words } from '../words.js';

const en: Words = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',
  salveReadingTime: (minutes) => `${minutes} min read`,
};

export default en;
