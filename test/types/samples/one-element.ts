// Elements one by one: each brings the types of its own events.
import 'salve-elements/elements/pull-quote.js';
import 'salve-elements/elements/reflection-prompt.js';
import 'salve-elements/elements/subscribe-form.js';

document.addEventListener('salve-quote-share', (event) => {
  const words: string = event.quote;
  console.log(words, event.url);
});
document.addEventListener('salve-reflection-saved', (event) => console.log(event.key.length));

const form = document.querySelector('salve-subscribe-form');
form?.addEventListener('salve-subscribed', (event) => console.log(event.service.length));
