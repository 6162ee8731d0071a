import { FEEDS, SITE } from './feeds.js';

type Read = (bytes: Uint8Array, url: string, type?: string) => unknown;

/** How many files there are, of how many `read` gives something, and of how many each title and link that is expected. */
export async function readFiles(read: Read): Promise<{ files: number; opened: number; right: number }> {
  const counts = { files: 0, opened: 0, right: 0 };
  for (const [, file, expected, type] of Object.values(FEEDS).flat()) {
    counts.files++;
    const url = `${SITE}/feeds/${file}`;
    const bytes = new Uint8Array(await (await fetch(`/fixtures/${file}`)).arrayBuffer());
    try {
      const found = (await read(bytes, url, type)) as [unknown, string?][];
      if (found.length > 0) counts.opened++;
      const said = found.map(
        ([title, link = '']) =>
          `${String(title).trim()} ${URL.canParse(link, url) ? new URL(link, url).href : ''}`,
      );
      if (expected.every((article) => said.includes(`${article.headline} ${article.url}`))) counts.right++;
    } catch {
      // Not one that it reads.
    }
  }
  return counts;
}
