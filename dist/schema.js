// src/schema.ts
/** Merges descriptions of one article; the first that has a field wins. */
function mergeArticles(...sources) {
	const filled = sources.map((source) => Object.fromEntries(Object.entries(source).filter(([, value]) => value)));
	return Object.assign({}, ...filled.reverse());
}
export { mergeArticles };
