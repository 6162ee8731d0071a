import { createReadStream } from 'node:fs';

// A feed's server, as good and as bad as they come: for tests in a browser (Web Test Runner's middleware) and for pages (serve.js).
const item = (number, more = '') =>
  `<item><title>Article ${number}</title><link>/read/${number}</link><pubDate>${9 - number} Oct 2026 08:00:00 GMT</pubDate>${more}</item>`;
const picture = (url) => `<enclosure url="${url}" type="image/svg+xml" length="1"/>`;
const rss = (...items) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Notes</title>${items.join('')}</channel></rss>`;
const long =
  '<description>A sentence that goes on for as long as it takes to fill more lines than a card has. </description>';

/** How often a browser asked for an address, and how often it went away: several may test at the same time. */
const counts = new Map();
const count = (name) => counts.set(name, (counts.get(name) ?? 0) + 1);
const cached = new Set();

const ANSWERS = {
  good: () => ({
    body: rss(
      ...[1, 2, 3, 4, 5].map((number) =>
        item(number, `<category>${number % 2 ? 'Odd' : 'Even'}</category>${long}`),
      ),
    ),
  }),
  late: () => ({}),
  two: () => ({ body: rss(item(1), item(2)) }),
  pictures: () => ({
    body: rss(
      item(1, picture('/stories/site/favicon.svg')),
      item(2, picture('https://elsewhere.example/a.svg')),
      item(3),
    ),
  }),
  empty: () => ({ body: rss() }),
  page: () => ({ body: '<!doctype html><html lang="en"><title>Sign in</title>', type: 'text/html' }),
  nothing: () => ({ body: '' }),
  missing: () => ({ body: 'Not here', status: 404 }),
  broken: () => ({ body: 'Out of order', status: 500 }),
  dropped: () => ({ drop: true }),
  cut: () => ({ body: rss(item(1), item(2), item(3)).split('le>Article 3')[0], drop: true }),
  endless: () => ({ body: rss(item(1), item(2)), endless: true }),
  // A feed as long as half and as a whole of what is read, and an item after that.
  half: () => ({ body: rss(item(1), `<!--${'x'.repeat(1_000_000)}-->`, item(2)) }),
  whole: () => ({ body: rss(item(1), `<!--${'x'.repeat(2_000_000)}-->`, item(2)) }),
  cookies: ({ headers: { cookie } }) => ({ body: rss(item(1).replace('Article 1', cookie ?? 'No cookies')) }),
  redirect: () => ({ status: 302, headers: { Location: '/feeds/good' } }),
  shared: () => ({ body: rss(item(1), item(2), item(3)), headers: { 'Access-Control-Allow-Origin': '*' } }),
};

/** Answers a request for `/feeds/NAME`, or says that it is none: `?wait=` delays it, `?once` answers but the first time by dropping it. */
export async function answerFeed(url, request, response) {
  const [, name] = /^\/feeds\/([\w-]+)$/.exec(url.pathname) ?? [];
  if (!name) return false;
  const asker = `${request.headers['user-agent']} `;
  if (name === 'counts') {
    const own = [...counts]
      .filter(([key]) => key.startsWith(asker))
      .map(([key, times]) => [key.slice(asker.length), times]);
    response
      .writeHead(200, { 'Content-Type': 'application/json' })
      .end(JSON.stringify(Object.fromEntries(own)));
    return true;
  }
  const key = asker + url.pathname.slice(7) + url.search;
  count(key);
  request.on('close', () => response.writableFinished || count(`${key} left`));
  const {
    body = '',
    type = 'application/rss+xml',
    status = 200,
    headers = {},
    drop,
    endless,
  } = ANSWERS[name](request);
  await new Promise((resolve) => setTimeout(resolve, Number(url.searchParams.get('wait') ?? 0)));
  if ((drop && !body) || (url.searchParams.has('once') && cached.has(key))) {
    response.destroy();
    return true;
  }
  cached.add(key);
  response.writeHead(status, {
    'Content-Type': type,
    'Cache-Control': url.searchParams.has('once') ? 'max-age=0' : 'no-store',
    ...(url.searchParams.has('once') && { ETag: '"1"' }),
    ...headers,
  });
  response.write(body);
  if (endless) {
    const filler = `<!--${'x'.repeat(64_000)}-->`;
    // At 16 MB a second: WebKit takes all that a server has ready, and of a quicker one it hangs up only once that is through, as late as after 55 seconds.
    const pour = () => response.destroyed || response.write(filler, () => setTimeout(pour, 4));
    pour();
  } else if (drop) response.write(' ', () => setTimeout(() => response.destroy(), 500));
  else response.end();
  return true;
}

/** The same for Web Test Runner, which takes every file for UTF-8: those among the fixtures that are not are sent as they are. */
export async function feedRoutes(context, next) {
  if (context.path.startsWith('/test/fixtures/feeds/')) {
    context.respond = false;
    context.res.writeHead(200, { 'Content-Type': 'application/octet-stream' });
    createReadStream(new URL(`../..${context.path}`, import.meta.url)).pipe(context.res);
    return undefined;
  }
  if (!context.path.startsWith('/feeds/')) return next();
  context.respond = false;
  await answerFeed(context.URL, context.req, context.res);
}
