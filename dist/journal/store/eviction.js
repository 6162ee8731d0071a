// src/journal/store/eviction.ts
/**
* Whether this browser deletes what a site keeps once seven days of use have passed without a visit: Safari does, and on iPhones and iPads every browser,
* but not for a site that was added to the home screen. https://webkit.org/blog/10218/full-third-party-cookie-blocking-and-more/
*/
function mayEvict({ vendor, userAgent, standalone }) {
	return vendor.startsWith("Apple") && /Mac OS X/.test(userAgent) && !standalone;
}
export { mayEvict };
