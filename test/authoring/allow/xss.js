import xss from 'xss';
import { attributesOf } from './tags.js';

const whiteList = { ...xss.getDefaultWhiteList(), ...attributesOf, time: ['datetime'] };
for (const tag of ['p', 'div', 'h2', 'a']) whiteList[tag] = [...whiteList[tag], 'slot'];
const filter = new xss.FilterXSS({ whiteList });

export const sanitize = (html) => filter.process(html);
