import { JournalError } from "./journal.js";
// src/journal/erasures.ts
/** Erasures that can be undone: what they erased is in this page's memory, and nowhere else. */
var Erasures = class {
	#all = /* @__PURE__ */ new Set();
	/** Keeps erased records until `putBack` has put them back, or they are finished. */
	keep(records, putBack) {
		let held = records;
		const erased = {
			keys: records?.reflections.map(({ key }) => key) ?? [],
			undo: async () => {
				if (!held) throw new JournalError("failed");
				await putBack(held);
				erased.finish();
			},
			finish: () => {
				held = void 0;
				this.#all.delete(erased);
			}
		};
		this.#all.add(erased);
		return erased;
	}
	/** Finishes all of them: nothing that was erased outlasts the reader's look at it. */
	finish() {
		for (const erased of this.#all) erased.finish();
	}
};
export { Erasures };
