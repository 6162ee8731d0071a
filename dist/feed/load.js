import { FeedError, MissingReaderError } from "./error.js";
import { loadReader } from "./load-reader.js";
// src/feed/load.ts
/** Time for the network, then for the browser's own cache. */
var NETWORK_MS = 7e3;
var CACHE_MS = 1e3;
/** Bytes of a feed that are read; a longer one is cut off there. */
var MAX_BYTES = 2e6;
/** Requests under way by URL, so that several lists share one. */
var requests = /* @__PURE__ */ new Map();
/**
* Loads the articles of the feed at `url`. Throws a FeedError or a MissingReaderError.
* The request is aborted once the signal of each of its readers is.
*/
function loadFeed(url, signal, report) {
	const request = requests.get(url) ?? start(url, report);
	request.readers++;
	signal.addEventListener("abort", () => {
		if (--request.readers === 0) request.controller.abort();
	});
	return request.articles;
}
function start(url, report) {
	const controller = new AbortController();
	const request = {
		articles: load(url, controller.signal, report).finally(() => controller.abort()),
		controller,
		readers: 0
	};
	requests.set(url, request);
	controller.signal.addEventListener("abort", () => requests.delete(url));
	return request;
}
async function load(url, signal, report) {
	let isLate = false;
	const get = (cache, time) => {
		const controller = new AbortController();
		const timer = setTimeout(() => {
			isLate = true;
			controller.abort();
		}, time);
		signal.addEventListener("abort", () => {
			clearTimeout(timer);
			controller.abort();
		});
		return fetch(url, {
			credentials: "omit",
			cache,
			signal: controller.signal
		});
	};
	const getFeed = async () => {
		const response = await get("default", NETWORK_MS).catch((error) => {
			if (signal.aborted) throw error;
			return get("force-cache", CACHE_MS).catch(() => Promise.reject(error));
		});
		if (!response.ok) throw new FeedError(url, `was answered with status ${response.status}`);
		return [response, await receive(response)];
	};
	try {
		const [[response, bytes], readFeed] = await Promise.all([getFeed(), loadReader()]);
		return readFeed(bytes, response.url || url, response.headers.get("Content-Type") ?? "", report);
	} catch (cause) {
		if (cause instanceof FeedError || cause instanceof MissingReaderError) throw cause;
		throw new FeedError(url, isLate ? "did not come within 8 seconds" : "could not be reached", { cause });
	}
}
/** Reads a response's bytes, as many as come before it breaks off or grows too long. */
async function receive({ body }) {
	const bytes = new Uint8Array(MAX_BYTES);
	let length = 0;
	try {
		const reader = body?.getReader();
		for (let part; length < MAX_BYTES && (part = await reader?.read())?.value; length += part.value.length) bytes.set(part.value.subarray(0, MAX_BYTES - length), length);
		await reader?.cancel();
	} catch (error) {
		if (length === 0) throw error;
	}
	return bytes.subarray(0, length);
}
export { loadFeed };
