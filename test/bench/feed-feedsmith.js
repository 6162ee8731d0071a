import { parseFeed } from 'feedsmith';

const textOf = (title) => title?.value ?? title;
const pageOf = ({ link, url, links = [] }) =>
  link ?? url ?? (links.find(({ rel = 'alternate' }) => rel === 'alternate') ?? links[0])?.href;

export const read = (bytes) => {
  const { feed } = parseFeed(new TextDecoder().decode(bytes));
  return (feed.items ?? feed.entries ?? []).map((item) => [textOf(item.title), pageOf(item)]);
};
