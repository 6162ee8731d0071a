// src/schema.ts
/** One article out of several accounts of it: of each field, the first that says something. */
function mergeArticles(...accounts) {
	const filled = accounts.map((account) => Object.fromEntries(Object.entries(account).filter(([, value]) => value)));
	return Object.assign({}, ...filled.reverse());
}
export { mergeArticles };
