import { defaultSchema } from 'rehype-sanitize';
import sanitizeHtml from 'sanitize-html';
import xss from 'xss';

const { allowedAttributes, allowedTags } = sanitizeHtml.defaults;

export const sanitizeHtmlOptions = {
  allowedTags: [...allowedTags, 'img'],
  allowedAttributes: { ...allowedAttributes, time: ['datetime'], '*': ['data-*'] },
};

export const schema = {
  ...defaultSchema,
  tagNames: [...defaultSchema.tagNames, 'small', 'time'],
  attributes: { ...defaultSchema.attributes, '*': [...defaultSchema.attributes['*'], 'data*'] },
  protocols: { ...defaultSchema.protocols, href: [...defaultSchema.protocols.href, 'tel', 'sms'] },
};

export const filter = new xss.FilterXSS({
  whiteList: { ...xss.getDefaultWhiteList(), time: ['datetime'] },
  onIgnoreTagAttr: (tag, name, value) =>
    name.startsWith('data-') ? `${name}="${xss.escapeAttrValue(value)}"` : undefined,
});
