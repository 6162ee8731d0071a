// src/internal/custom-states.ts
/**
* Custom states of an element, for `:state()` in a page's CSS. Where an engine has none, there is
* nothing to match: test DOMs have no `attachInternals` or no `states`, and Chrome before 125
* takes no name without dashes.
*/
var CustomStates = class {
	#states;
	constructor(element) {
		this.#states = element.attachInternals?.().states;
	}
	/** Sets these states alone. */
	set(names) {
		try {
			this.#states?.clear();
			for (const name of names) this.#states?.add(name);
		} catch {}
	}
};
export { CustomStates };
