import type { Words } from '../words.js';

const ar: Words = {
  $code: 'ar',
  $name: 'العربية',
  $dir: 'rtl',
  salveReadingTime: (_, time) => `مدة القراءة: ${time()}`,
};

export default ar;
