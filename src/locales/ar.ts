import type { Words } from '../words.js';

const ar: Words = {
  $code: 'ar',
  $name: 'العربية',
  $dir: 'rtl',
  salveReadingTime: (minutes) => `قراءة في ${minutes} د`,
};

export default ar;
