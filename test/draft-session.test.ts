import { expect } from 'chai';
import type { DraftState, Effect, Table } from '../src/journal/draft-states.js';
import { TABLE } from '../src/journal/draft-table.js';
import { Device, explore } from './tools/draft-model.js';

const RUNS = Number(await (await fetch('/runs')).text());
/** Runs in which a wrong table must be seen. */
const WRONG_RUNS = 2000;

const only =
  (...effects: Effect[]) =>
  (state: DraftState): [DraftState, ...Effect[]] => [state, ...effects];
const show = (state: DraftState, { text }: { text: string }): [DraftState] => [{ ...state, text }];

/** Tables with one wrong entry; the letter names the promise that it breaks. */
const WRONG: { [name: string]: Table } = {
  'a: words stay in sight when the lock closes': { ...TABLE, saved: { ...TABLE.saved, lockChanged: only() } },
  'a: words of a write that ends after “Lock now” stay in sight': {
    ...TABLE,
    writing: { ...TABLE.writing, saved: (state) => [{ ...state, at: 'saved' }] },
    failed: { ...TABLE.failed, saved: (state) => [{ ...state, at: 'saved' }] },
  },
  'a: “Lock now” is not passed on': { ...TABLE, saved: { ...TABLE.saved, lock: only() } },
  'b: the field keeps its words when the article changes': {
    ...TABLE,
    saved: { ...TABLE.saved, keyChanged: only({ do: 'begin' }) },
  },
  'c: what is typed counts as saved': {
    ...TABLE,
    saved: { ...TABLE.saved, type: (state, { text }) => [{ ...state, text }] },
  },
  'd: another tab’s erasure is not heard': { ...TABLE, saved: { ...TABLE.saved, erased: only() } },
  'e: a visit begins without a draft of its own': {
    ...TABLE,
    saved: { ...TABLE.saved, visit: (state) => [{ ...state, at: 'visit' }] },
  },
  'f: what is typed during an erasure is not written': {
    ...TABLE,
    erasing: { ...TABLE.erasing, type: show },
  },
};

describe('the draft session', function () {
  this.timeout(0);

  let device: Device;
  before(async () => (device = await Device.open()));
  after(() => device.close());

  it(`keeps promises a to f in ${RUNS} runs of two tabs, in any order`, async () => {
    const { isBroken, text } = await explore(device, TABLE, 'abcdef', RUNS);
    expect(isBroken, text).to.equal(false);
  });

  for (const [name, table] of Object.entries(WRONG)) {
    it(`is seen to break promise ${name}`, async () => {
      expect(await explore(device, table, name[0]!, WRONG_RUNS)).to.include({ isBroken: true });
    });
  }
});
