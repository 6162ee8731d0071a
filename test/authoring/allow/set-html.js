import { attributesOf } from './tags.js';

const sanitizer = new window.Sanitizer();
for (const [name, attributes] of Object.entries(attributesOf)) sanitizer.allowElement({ name, attributes });
sanitizer.allowElement({ name: 'img', attributes: ['src', 'alt', 'width', 'height', 'loading'] });
sanitizer.allowAttribute('slot');

export const put = (place, html) => place.setHTML(html, { sanitizer });
