import 'salve-elements';
import { operate, PAGE } from './page.js';

test('a page of every element renders, is operated and leaves again', async () => {
  document.body.innerHTML = PAGE;
  await operate(document);
});
