import Parser from 'rss-parser/dist/rss-parser.min.js';

export const read = async (bytes) =>
  (await new Parser().parseString(new TextDecoder().decode(bytes))).items.map(({ title, link }) => [
    title,
    link,
  ]);
