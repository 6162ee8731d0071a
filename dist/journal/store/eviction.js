// src/journal/store/eviction.ts
/**
* Tells whether a browser deletes a site's storage after seven days of use without a visit.
* Safari does, and every browser on iPhones and iPads, except for a site on the home screen.
* https://webkit.org/blog/10218/full-third-party-cookie-blocking-and-more/
*/
function mayEvict({ vendor, userAgent, standalone }) {
	return vendor.startsWith("Apple") && /Mac OS X/.test(userAgent) && !standalone;
}
export { mayEvict };
