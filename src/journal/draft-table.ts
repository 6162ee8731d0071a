import type { DraftState, Effect, Events, Shared, Step, Table } from './draft-states.js';
import type { JournalReason } from './journal.js';

const shared = ({ text, lock, told, conflict, versions, undo }: Shared): Shared => ({
  text,
  lock,
  told,
  conflict,
  versions,
  undo,
});
const empty = ({ lock, told, undo }: Shared): Shared => ({ text: '', lock, told, undo });
const withoutUndo = <State extends Shared>(state: State): State => ({ ...state, undo: undefined });
const join = (...texts: (string | undefined)[]): string => texts.filter(Boolean).join('\n\n');
const only =
  (...effects: Effect[]) =>
  (state: DraftState): Step => [state, ...effects];

const look = only({ do: 'look' });
const lookAnew: Effect = { do: 'look', mayReplace: true };
const type = (state: DraftState, { text }: { text: string }): Step => [
  { ...shared(state), at: 'writing', text },
  { do: 'write', text },
];
/** Stays in its state: it says more than `writing`. */
const typeOn = (state: DraftState, { text }: { text: string }): Step => [
  { ...state, text },
  { do: 'write', text },
];
const close = (state: Shared): Step => [{ ...empty(state), at: 'locked' }, { do: 'begin' }];
const save = (state: DraftState): Step =>
  state.lock === 'locked'
    ? close(state)
    : [
        { ...shared(state), at: 'saved', told: 'saved' },
        ...(state.told === 'saved' ? [] : [{ do: 'notify', notice: { kind: 'saved' } } as const]),
      ];
const fail = (state: DraftState, { reason }: { reason: JournalReason }): Step => [
  { ...shared(state), at: 'failed', told: 'failed', reason },
  { do: 'notify', notice: { kind: 'failed', reason, isFirst: state.told !== 'failed' } },
];
const notifyFlushed = only({ do: 'notify', notice: { kind: 'flushed' } });

/**
 * Makes the screen true to the device.
 * Text that the device does not hold stays until it can be kept.
 */
const read = (state: DraftState, event: Events['read']): Step => {
  const { lock, found, isSaved, isRecent, mayReplace } = event;
  const next = { ...state, lock };
  if (!isSaved) return lock === 'locked' ? fail(next, { reason: 'locked' }) : [next, { do: 'flush' }];
  if (lock === 'locked') return close(next);
  const isSame = found?.text === state.text;
  if (state.text && found && !isSame && !mayReplace) return [{ ...shared(next), at: 'outdated' }];
  // Words that appear in another tab just now need no collapsing.
  const isNew = !state.text && state.at !== 'saved';
  if (isNew && found?.text && (!isRecent || state.at === 'collapsed'))
    return [{ ...empty(next), at: 'collapsed', found }];
  return [
    { ...(isSame ? shared(next) : empty(next)), at: 'saved', text: found?.text ?? '' },
    { do: 'begin', on: found },
  ];
};
const changeLock = (state: DraftState, { lock = state.lock, isSaved }: Events['lockChanged']): Step => {
  const next: DraftState = { ...withoutUndo(state), lock, versions: undefined };
  const [closed, ...effects] = isSaved && lock === 'locked' ? close(next) : [next];
  // A page that was away did not hear of an erasure.
  return [closed, ...effects, { do: 'finish' }, { do: 'flush' }, lookAnew];
};
const leave = (state: DraftState): Step => [withoutUndo(state), { do: 'store' }, { do: 'finish' }];
/** Takes the choice while there is nothing that it could concern. */
const visit = (state: DraftState, { isVisit }: Events['visit']): Step =>
  state.text || state.undo
    ? [state]
    : [{ ...empty(state), at: isVisit ? 'visit' : 'loading' }, { do: 'begin' }, { do: 'look' }];
const changeKey = (state: DraftState, { isOther }: Events['keyChanged']): Step =>
  isOther || !state.text
    ? [{ ...withoutUndo(empty(state)), at: 'loading' }, { do: 'finish' }, { do: 'begin' }]
    : [
        { ...withoutUndo(shared(state)), at: 'writing' },
        { do: 'finish' },
        { do: 'begin' },
        { do: 'write', text: state.text },
      ];

/** Entries of every state whose words may be on the device. */
const COMMON = {
  type,
  restore: (state, { text }) => [
    { ...empty(state), at: 'writing', text },
    { do: 'write', text, keep: true },
  ],
  pause: only({ do: 'flush' }),
  list: only({ do: 'list' }),
  erase: (state) => [
    { ...withoutUndo(empty(state)), at: 'erasing', erased: state.text, isErased: state.isErased },
    { do: 'finish' },
    { do: 'erase' },
  ],
  // Takes back at once what no device holds: whatever comes before the answer may end the undo.
  undo: (state) => {
    const text = join(state.undo?.text, state.text);
    const [typed, ...effects] = text === state.text ? [state] : type(state, { text });
    return [{ ...typed, undo: { isRunning: true } }, ...effects, { do: 'undo' }];
  },
  undone: (state) => [withoutUndo(state), { do: 'finish' }, { do: 'look' }],
  undoOver: (state) => (state.undo?.isRunning ? [state] : [withoutUndo(state), { do: 'finish' }]),
  visit,
  lock: only({ do: 'lock' }),
  load: look,
  hidden: leave,
  gone: leave,
  keyChanged: changeKey,
  written: look,
  erased: (state) => [{ ...state, isErased: true }, lookAnew],
  lockChanged: changeLock,
  read,
  versions: (state, { versions }) => [state.lock === 'locked' ? state : { ...state, versions }],
  storageFailed: (state, event) => fail({ ...state, undo: state.undo && { text: state.undo.text } }, event),
} satisfies { [Type in keyof Events]?: (state: DraftState, event: Events[Type]) => Step };

const UNSAVED = {
  ...COMMON,
  saved: save,
  flushed: (state) => [...save(state), { do: 'notify', notice: { kind: 'flushed' } }],
  conflict: (state) => [
    { ...state, conflict: true },
    { do: 'notify', notice: { kind: 'conflict' } },
  ],
} satisfies { [Type in keyof Events]?: (state: DraftState, event: Events[Type]) => Step };

/** The next state, and the effects to be run, for each event in each state. */
export const TABLE: Table = {
  loading: COMMON,
  locked: { ...COMMON, versions: undefined },
  collapsed: {
    ...COMMON,
    show: (state) => [
      { ...shared(state), at: 'saved', text: state.found.text },
      { do: 'begin', on: state.found },
    ],
  },
  saved: { ...COMMON, flushed: notifyFlushed },
  outdated: { ...COMMON, pause: look, flushed: notifyFlushed },
  writing: UNSAVED,
  failed: {
    ...UNSAVED,
    type: typeOn,
    pause: only({ do: 'flush' }, { do: 'look' }),
    // A look may have failed, not a write.
    saved: (state) => [...save(state), { do: 'look' }],
    flushed: (state) => [...save(state), { do: 'notify', notice: { kind: 'flushed' } }, { do: 'look' }],
  },
  erasing: {
    type: typeOn,
    lock: only({ do: 'lock' }),
    hidden: only({ do: 'store' }),
    gone: only({ do: 'store' }),
    keyChanged: changeKey,
    lockChanged: (state, { lock = state.lock }) => [{ ...state, lock }],
    done: (state, { unsaved }) => {
      const next = { ...state, undo: { text: unsaved } };
      const [done, ...effects]: Step =
        state.lock === 'locked' && !state.text
          ? close(next)
          : [{ ...shared(next), at: state.text ? 'writing' : 'saved' }];
      // What was read before its end no longer counts, and what came meanwhile was not heard.
      return [done, ...effects, { do: 'notify', notice: { kind: 'erased' } }, { do: 'look' }];
    },
    erased: (state) => [{ ...state, isErased: true }],
    eraseFailed: (state, event) => {
      const isHidden = event.isSaved && (state.lock === 'locked' || !!state.isErased);
      const text = isHidden ? state.text : join(state.erased, state.text);
      const effects: Effect[] = state.isErased ? [lookAnew] : [];
      if (text && (state.text || !event.isSaved)) effects.unshift({ do: 'write', text, keep: isHidden });
      return [...fail({ ...state, text }, event), ...effects];
    },
  },
  visit: {
    type: typeOn,
    list: (state) => [{ ...state, versions: [] }],
    erase: (state) => [
      { ...empty(state), at: 'visit', undo: { text: state.text } },
      { do: 'write', text: '' },
      { do: 'notify', notice: { kind: 'erased' } },
    ],
    undo: (state) => typeOn(withoutUndo(state), { text: join(state.undo?.text, state.text) }),
    undoOver: (state) => [withoutUndo(state)],
    visit,
    lock: only({ do: 'lock' }),
    hidden: (state) => [withoutUndo(state)],
    gone: (state) => [withoutUndo({ ...empty(state), at: 'visit' }), { do: 'forgetVisits' }],
    keyChanged: (state, { isOther }) => [
      { ...withoutUndo(state), text: isOther ? '' : state.text },
      { do: 'begin' },
      ...(isOther ? [] : [{ do: 'write', text: state.text } as const]),
    ],
    lockChanged: (state, { lock = state.lock }) => [{ ...state, lock }],
  },
};
