import { newestFirst } from "./journal.js";
// src/journal/articles.ts
/**
* Groups reflections by article, the newest first among both.
* The newest of a group gives the article's headline and address.
*/
function groupByArticle(reflections) {
	const groups = /* @__PURE__ */ new Map();
	for (const reflection of reflections.toSorted(newestFirst)) {
		const { article } = reflection;
		const group = groups.get(article.id);
		if (group) group.reflections.push(reflection);
		else groups.set(article.id, {
			article,
			reflections: [reflection]
		});
	}
	return [...groups.values()];
}
export { groupByArticle };
