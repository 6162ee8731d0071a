import type { Words } from '../words.js';

const de: Words = {
  $code: 'de',
  $name: 'Deutsch',
  $dir: 'ltr',
  salveReadingTime: (minutes) => `${minutes} Min. Lesezeit`,
};

export default de;
