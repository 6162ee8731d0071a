import type { Words } from '../words.js';

const es: Words = {
  $code: 'es',
  $name: 'Español',
  $dir: 'ltr',
  salveReadingTime: (minutes) => `${minutes} min de lectura`,
};

export default es;
