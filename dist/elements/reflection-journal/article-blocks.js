// src/elements/reflection-journal/article-blocks.ts
/** Number of rows that come and go together: few enough to be drawn within a frame. */
var BLOCK_SIZE = 20;
/** Cuts the list into blocks of at most `BLOCK_SIZE` rows, whatever articles they stand beneath. */
function cutBlocks(groups) {
	const blocks = [];
	let room = 0;
	for (const { article, reflections } of groups) for (let start = 0; start < reflections.length;) {
		if (room <= 0) {
			blocks.push([]);
			room = BLOCK_SIZE;
		}
		const slice = reflections.slice(start, start + room);
		blocks.at(-1).push({
			article,
			isFirst: start === 0,
			reflections: slice
		});
		start += slice.length;
		room -= slice.length;
	}
	return blocks;
}
export { cutBlocks };
