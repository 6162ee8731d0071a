import sanitizeHtml from 'sanitize-html';
import { attributesOf, tags } from './tags.js';

const { allowedAttributes, allowedTags } = sanitizeHtml.defaults;

export const sanitize = (html) =>
  sanitizeHtml(html, {
    allowedTags: [...allowedTags, ...tags, 'img'],
    allowedAttributes: { ...allowedAttributes, ...attributesOf, time: ['datetime'], '*': ['slot'] },
  });
