import { defaultSchema } from 'rehype-sanitize';
import { attributesOf, tags } from './tags.js';

export const schema = {
  ...defaultSchema,
  tagNames: [...defaultSchema.tagNames, ...tags, 'small', 'time'],
  attributes: {
    ...defaultSchema.attributes,
    ...attributesOf,
    '*': [...defaultSchema.attributes['*'], 'slot'],
  },
  protocols: { ...defaultSchema.protocols, href: [...defaultSchema.protocols.href, 'tel', 'sms'] },
};
