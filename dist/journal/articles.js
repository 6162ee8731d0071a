import { newestFirst } from "./journal.js";
// src/journal/articles.ts
/** Reflections by the article they stand beside, the newest first in each and among the articles; an article is called what its newest says. */
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
