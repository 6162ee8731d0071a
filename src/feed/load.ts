import { FeedError, MissingReaderError } from './error.js';
import type { FeedItem } from './feed.js';
import { loadReader } from './load-reader.js';

/** Time for the network, then for the browser's own cache. */
const NETWORK_MS = 7_000;
const CACHE_MS = 1_000;

/** Bytes of a feed that are read; a longer one is cut off there. */
const MAX_BYTES = 2_000_000;

interface SharedRequest {
  articles: Promise<FeedItem[]>;
  controller: AbortController;
  readers: number;
}

/** Requests under way by URL, so that several lists share one. */
const requests = new Map<string, SharedRequest>();

/**
 * Loads the articles of the feed at `url`. Throws a FeedError or a MissingReaderError.
 * The request is aborted once the signal of each of its readers is.
 */
export function loadFeed(
  url: string,
  signal: AbortSignal,
  report?: (problem: string) => void,
): Promise<FeedItem[]> {
  const request = requests.get(url) ?? start(url, report);
  request.readers++;
  signal.addEventListener('abort', () => {
    if (--request.readers === 0) request.controller.abort();
  });
  return request.articles;
}

function start(url: string, report?: (problem: string) => void): SharedRequest {
  const controller = new AbortController();
  // A response without an end would go on loading.
  const articles = load(url, controller.signal, report).finally(() => controller.abort());
  const request = { articles, controller, readers: 0 };
  requests.set(url, request);
  controller.signal.addEventListener('abort', () => requests.delete(url));
  return request;
}

async function load(
  url: string,
  signal: AbortSignal,
  report?: (problem: string) => void,
): Promise<FeedItem[]> {
  let isLate = false;
  // By hand: WebKit may garbage-collect a signal that AbortSignal.any made.
  const get = (cache: RequestCache, time: number): Promise<Response> => {
    const controller = new AbortController();
    const timer = setTimeout(() => {
      isLate = true;
      controller.abort();
    }, time);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      controller.abort();
    });
    return fetch(url, { credentials: 'omit', cache, signal: controller.signal });
  };
  const getFeed = async (): Promise<[Response, Uint8Array]> => {
    // When the network fails, the browser may still have the feed from an earlier visit.
    const response = await get('default', NETWORK_MS).catch((error: Error) => {
      if (signal.aborted) throw error;
      return get('force-cache', CACHE_MS).catch(() => Promise.reject(error));
    });
    if (!response.ok) throw new FeedError(url, `was answered with status ${response.status}`);
    return [response, await receive(response)];
  };
  try {
    const [[response, bytes], readFeed] = await Promise.all([getFeed(), loadReader()]);
    return readFeed(bytes, response.url || url, response.headers.get('Content-Type') ?? '', report);
  } catch (cause) {
    if (cause instanceof FeedError || cause instanceof MissingReaderError) throw cause;
    throw new FeedError(url, isLate ? 'did not come within 8 seconds' : 'could not be reached', { cause });
  }
}

/** Reads a response's bytes, as many as come before it breaks off or grows too long. */
async function receive({ body }: Response): Promise<Uint8Array> {
  const bytes = new Uint8Array(MAX_BYTES);
  let length = 0;
  try {
    const reader = body?.getReader();
    for (let part; length < MAX_BYTES && (part = await reader?.read())?.value; length += part.value.length) {
      bytes.set(part.value.subarray(0, MAX_BYTES - length), length);
    }
    await reader?.cancel();
  } catch (error) {
    if (length === 0) throw error;
  }
  return bytes.subarray(0, length);
}
