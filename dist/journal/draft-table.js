// src/journal/draft-table.ts
var shared = ({ text, lock, told, conflict, versions, undo }) => ({
	text,
	lock,
	told,
	conflict,
	versions,
	undo
});
var empty = ({ lock, told, undo }) => ({
	text: "",
	lock,
	told,
	undo
});
var withoutUndo = (state) => ({
	...state,
	undo: void 0
});
var join = (...texts) => texts.filter(Boolean).join("\n\n");
var only = (...effects) => (state) => [state, ...effects];
var look = only({ do: "look" });
var lookAnew = {
	do: "look",
	mayReplace: true
};
var type = (state, { text }) => [{
	...shared(state),
	at: "writing",
	text
}, {
	do: "write",
	text
}];
/** Stays in its state: it says more than `writing`. */
var typeOn = (state, { text }) => [{
	...state,
	text
}, {
	do: "write",
	text
}];
var close = (state) => [{
	...empty(state),
	at: "locked"
}, { do: "begin" }];
var save = (state) => state.lock === "locked" ? close(state) : [{
	...shared(state),
	at: "saved",
	told: "saved"
}, ...state.told === "saved" ? [] : [{
	do: "notify",
	notice: { kind: "saved" }
}]];
var fail = (state, { reason }) => [{
	...shared(state),
	at: "failed",
	told: "failed",
	reason
}, {
	do: "notify",
	notice: {
		kind: "failed",
		reason,
		isFirst: state.told !== "failed"
	}
}];
var notifyFlushed = only({
	do: "notify",
	notice: { kind: "flushed" }
});
/**
* Makes the screen true to the device.
* Text that the device does not hold stays until it can be kept.
*/
var read = (state, event) => {
	const { lock, found, isSaved, isRecent, mayReplace } = event;
	const next = {
		...state,
		lock
	};
	if (!isSaved) return lock === "locked" ? fail(next, { reason: "locked" }) : [next, { do: "flush" }];
	if (lock === "locked") return close(next);
	const isSame = found?.text === state.text;
	if (state.text && found && !isSame && !mayReplace) return [{
		...shared(next),
		at: "outdated"
	}];
	if (!state.text && state.at !== "saved" && found?.text && (!isRecent || state.at === "collapsed")) return [{
		...empty(next),
		at: "collapsed",
		found
	}];
	return [{
		...isSame ? shared(next) : empty(next),
		at: "saved",
		text: found?.text ?? ""
	}, {
		do: "begin",
		on: found
	}];
};
var changeLock = (state, { lock = state.lock, isSaved }) => {
	const next = {
		...withoutUndo(state),
		lock,
		versions: void 0
	};
	const [closed, ...effects] = isSaved && lock === "locked" ? close(next) : [next];
	return [
		closed,
		...effects,
		{ do: "finish" },
		{ do: "flush" },
		lookAnew
	];
};
var leave = (state) => [
	withoutUndo(state),
	{ do: "store" },
	{ do: "finish" }
];
/** Takes the choice while there is nothing that it could concern. */
var visit = (state, { isVisit }) => state.text || state.undo ? [state] : [
	{
		...empty(state),
		at: isVisit ? "visit" : "loading"
	},
	{ do: "begin" },
	{ do: "look" }
];
var changeKey = (state, { isOther }) => isOther || !state.text ? [
	{
		...withoutUndo(empty(state)),
		at: "loading"
	},
	{ do: "finish" },
	{ do: "begin" }
] : [
	{
		...withoutUndo(shared(state)),
		at: "writing"
	},
	{ do: "finish" },
	{ do: "begin" },
	{
		do: "write",
		text: state.text
	}
];
/** Entries of every state whose words may be on the device. */
var COMMON = {
	type,
	restore: (state, { text }) => [{
		...empty(state),
		at: "writing",
		text
	}, {
		do: "write",
		text,
		keep: true
	}],
	pause: only({ do: "flush" }),
	list: only({ do: "list" }),
	erase: (state) => [
		{
			...withoutUndo(empty(state)),
			at: "erasing",
			erased: state.text,
			isErased: state.isErased
		},
		{ do: "finish" },
		{ do: "erase" }
	],
	undo: (state) => {
		const text = join(state.undo?.text, state.text);
		const [typed, ...effects] = text === state.text ? [state] : type(state, { text });
		return [
			{
				...typed,
				undo: { isRunning: true }
			},
			...effects,
			{ do: "undo" }
		];
	},
	undone: (state) => [
		withoutUndo(state),
		{ do: "finish" },
		{ do: "look" }
	],
	undoOver: (state) => state.undo?.isRunning ? [state] : [withoutUndo(state), { do: "finish" }],
	visit,
	lock: only({ do: "lock" }),
	load: look,
	hidden: leave,
	gone: leave,
	keyChanged: changeKey,
	written: look,
	erased: (state) => [{
		...state,
		isErased: true
	}, lookAnew],
	lockChanged: changeLock,
	read,
	versions: (state, { versions }) => [state.lock === "locked" ? state : {
		...state,
		versions
	}],
	storageFailed: (state, event) => fail({
		...state,
		undo: state.undo && { text: state.undo.text }
	}, event)
};
var UNSAVED = {
	...COMMON,
	saved: save,
	flushed: (state) => [...save(state), {
		do: "notify",
		notice: { kind: "flushed" }
	}],
	conflict: (state) => [{
		...state,
		conflict: true
	}, {
		do: "notify",
		notice: { kind: "conflict" }
	}]
};
/** The next state, and the effects to be run, for each event in each state. */
var TABLE = {
	loading: COMMON,
	locked: {
		...COMMON,
		versions: void 0
	},
	collapsed: {
		...COMMON,
		show: (state) => [{
			...shared(state),
			at: "saved",
			text: state.found.text
		}, {
			do: "begin",
			on: state.found
		}]
	},
	saved: {
		...COMMON,
		flushed: notifyFlushed
	},
	outdated: {
		...COMMON,
		pause: look,
		flushed: notifyFlushed
	},
	writing: UNSAVED,
	failed: {
		...UNSAVED,
		type: typeOn,
		pause: only({ do: "flush" }, { do: "look" }),
		saved: (state) => [...save(state), { do: "look" }],
		flushed: (state) => [
			...save(state),
			{
				do: "notify",
				notice: { kind: "flushed" }
			},
			{ do: "look" }
		]
	},
	erasing: {
		type: typeOn,
		lock: only({ do: "lock" }),
		hidden: only({ do: "store" }),
		gone: only({ do: "store" }),
		keyChanged: changeKey,
		lockChanged: (state, { lock = state.lock }) => [{
			...state,
			lock
		}],
		done: (state, { unsaved }) => {
			const next = {
				...state,
				undo: { text: unsaved }
			};
			const [done, ...effects] = state.lock === "locked" && !state.text ? close(next) : [{
				...shared(next),
				at: state.text ? "writing" : "saved"
			}];
			return [
				done,
				...effects,
				{
					do: "notify",
					notice: { kind: "erased" }
				},
				{ do: "look" }
			];
		},
		erased: (state) => [{
			...state,
			isErased: true
		}],
		eraseFailed: (state, event) => {
			const isHidden = event.isSaved && (state.lock === "locked" || !!state.isErased);
			const text = isHidden ? state.text : join(state.erased, state.text);
			const effects = state.isErased ? [lookAnew] : [];
			if (text && (state.text || !event.isSaved)) effects.unshift({
				do: "write",
				text,
				keep: isHidden
			});
			return [...fail({
				...state,
				text
			}, event), ...effects];
		}
	},
	visit: {
		type: typeOn,
		list: (state) => [{
			...state,
			versions: []
		}],
		erase: (state) => [
			{
				...empty(state),
				at: "visit",
				undo: { text: state.text }
			},
			{
				do: "write",
				text: ""
			},
			{
				do: "notify",
				notice: { kind: "erased" }
			}
		],
		undo: (state) => typeOn(withoutUndo(state), { text: join(state.undo?.text, state.text) }),
		undoOver: (state) => [withoutUndo(state)],
		visit,
		lock: only({ do: "lock" }),
		hidden: (state) => [withoutUndo(state)],
		gone: (state) => [withoutUndo({
			...empty(state),
			at: "visit"
		}), { do: "forgetVisits" }],
		keyChanged: (state, { isOther }) => [
			{
				...withoutUndo(state),
				text: isOther ? "" : state.text
			},
			{ do: "begin" },
			...isOther ? [] : [{
				do: "write",
				text: state.text
			}]
		],
		lockChanged: (state, { lock = state.lock }) => [{
			...state,
			lock
		}]
	}
};
export { TABLE };
