import { extractFromJson, extractFromXml } from '@extractus/feed-extractor';

export const read = (bytes, url) => {
  const text = new TextDecoder().decode(bytes);
  const { entries } = /^\s*[[{]/.test(text)
    ? extractFromJson(JSON.parse(text))
    : extractFromXml(text, { baseUrl: url });
  return entries.map(({ title, link }) => [title, link]);
};
