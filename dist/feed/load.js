import { FeedError } from "./error.js";
import { readFeed } from "./feed.js";
// src/feed/load.ts
/** Milliseconds for the network, and for the browser's own cache after that. */
var NETWORK = 7e3;
var CACHE = 1e3;
/** Bytes of a feed that are read; of a longer one, what had come is used. */
var MOST = 2e6;
/** Requests under way, so that several lists of one feed share one. */
var requests = /* @__PURE__ */ new Map();
/** The articles of the feed at `url`. Throws a FeedError; once nobody waits for it any more, the request is aborted. */
function loadFeed(url, signal) {
	const request = requests.get(url) ?? start(url);
	request.readers++;
	signal.addEventListener("abort", () => {
		if (--request.readers === 0) request.controller.abort();
	});
	return request.articles;
}
function start(url) {
	const controller = new AbortController();
	const request = {
		articles: load(url, controller.signal).finally(() => controller.abort()),
		controller,
		readers: 0
	};
	requests.set(url, request);
	controller.signal.addEventListener("abort", () => requests.delete(url));
	return request;
}
async function load(url, signal) {
	let isLate = false;
	const get = (cache, time) => {
		const controller = new AbortController();
		signal.addEventListener("abort", () => controller.abort());
		setTimeout(() => {
			isLate = true;
			controller.abort();
		}, time);
		return fetch(url, {
			credentials: "omit",
			cache,
			signal: controller.signal
		});
	};
	try {
		const response = await get("default", NETWORK).catch((error) => get("force-cache", CACHE).catch(() => Promise.reject(error)));
		if (!response.ok) throw new FeedError(url, `was answered with status ${response.status}`);
		return readFeed(await receive(response), response.url || url, response.headers.get("Content-Type") ?? "");
	} catch (cause) {
		if (cause instanceof FeedError) throw cause;
		throw new FeedError(url, isLate ? "did not come within 8 seconds" : "could not be reached", { cause });
	}
}
/** The bytes of an answer; where it is too long, or breaks off, those that had come. */
async function receive({ body }) {
	const bytes = new Uint8Array(MOST);
	let length = 0;
	try {
		const reader = body?.getReader();
		for (let part; length < MOST && (part = await reader?.read())?.value; length += part.value.length) bytes.set(part.value.subarray(0, MOST - length), length);
		await reader?.cancel();
	} catch (error) {
		if (length === 0) throw error;
	}
	return bytes.subarray(0, length);
}
export { loadFeed };
