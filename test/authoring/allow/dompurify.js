import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import { attributesOf, tags } from './tags.js';

const DOMPurify = createDOMPurify(new JSDOM('').window);

export const sanitize = (html) =>
  DOMPurify.sanitize(html, {
    CUSTOM_ELEMENT_HANDLING: {
      tagNameCheck: (tag) => tags.includes(tag),
      attributeNameCheck: (name, tag) => attributesOf[tag].includes(name),
    },
  });
