import { expect } from 'chai';
import { DraftSession } from '../src/journal/draft-session.js';
import type { DraftEvent, DraftState, Effect, Table } from '../src/journal/draft-states.js';
import { TABLE } from '../src/journal/draft-table.js';
import { engine } from './tools/can.js';
import { Device, explore } from './tools/draft-model.js';

/** Firefox and WebKit show that the model holds there too; that it holds for long is Chromium's part. */
const asked = (await (await fetch('/model')).json()) as { runs: number; seed?: number; path?: string };
const RUNS = asked.path ? 1 : asked.runs || (engine === 'Chromium' ? 2000 : 200);
/** Seed of the runs, so that each change is judged by the same ones; runs that are asked for have none. */
const SEED = asked.seed ?? (asked.runs ? undefined : 1129);
/** Runs in which a wrong table must be seen, from its seed on. */
const WRONG_RUNS = 50;

const only =
  (...effects: Effect[]) =>
  (state: DraftState): [DraftState, ...Effect[]] => [state, ...effects];
const show = (state: DraftState, { text }: { text: string }): [DraftState] => [{ ...state, text }];

/**
 * Tables with one wrong entry, and a seed that meets it soon; the letter names the promise that it breaks.
 */
const WRONG: { [name: string]: [number, Table] } = {
  'a: words stay in sight when the lock closes': [
    1,
    { ...TABLE, saved: { ...TABLE.saved, lockChanged: only() } },
  ],
  'a: words of a write that ends after “Lock now” stay in sight': [
    10,
    {
      ...TABLE,
      writing: { ...TABLE.writing, saved: (state) => [{ ...state, at: 'saved' }] },
      failed: { ...TABLE.failed, saved: (state) => [{ ...state, at: 'saved' }] },
    },
  ],
  'a: “Lock now” is not passed on': [2, { ...TABLE, saved: { ...TABLE.saved, lock: only() } }],
  'b: the field keeps its words when the article changes': [
    3,
    {
      ...TABLE,
      saved: { ...TABLE.saved, keyChanged: only({ do: 'begin' }) },
    },
  ],
  'c: what is typed counts as saved': [
    1,
    {
      ...TABLE,
      saved: { ...TABLE.saved, type: (state, { text }) => [{ ...state, text }] },
    },
  ],
  'd: another tab’s erasure is not heard': [12, { ...TABLE, saved: { ...TABLE.saved, erased: only() } }],
  'e: a visit begins without a draft of its own': [
    1,
    {
      ...TABLE,
      saved: { ...TABLE.saved, visit: (state) => [{ ...state, at: 'visit' }] },
    },
  ],
  'f: what is typed during an erasure is not written': [
    1,
    {
      ...TABLE,
      erasing: { ...TABLE.erasing, type: show },
    },
  ],
};

/** Logs each event of the two tabs' sessions, and the state after it, until the function it gives is called. */
function logEvents(): () => void {
  type Send = (this: DraftSession, event: DraftEvent) => Promise<void>;
  const send: Send = Reflect.get(DraftSession.prototype, 'send');
  const sessions: DraftSession[] = [];
  DraftSession.prototype.send = function (event) {
    if (!sessions.includes(this)) sessions.push(this);
    const running = send.call(this, event);
    console.log(`${sessions.indexOf(this)} ${JSON.stringify(event)} → ${JSON.stringify(this.state)}`);
    return running;
  };
  return () => (DraftSession.prototype.send = send);
}

describe('the draft session', function () {
  this.timeout(0);

  let device: Device;
  before(async () => (device = await Device.open()));
  after(() => device.close());

  it(`keeps promises a to f in ${RUNS} runs of two tabs, in any order`, async () => {
    const stop = asked.path ? logEvents() : () => {};
    const { isBroken, text } = await explore(device, TABLE, 'abcdef', RUNS, SEED, asked.path);
    stop();
    expect(isBroken, text).to.equal(false);
  });

  for (const [name, [seed, table]] of Object.entries(WRONG)) {
    it(`is seen to break promise ${name}`, async () => {
      expect(await explore(device, table, name[0]!, WRONG_RUNS, seed)).to.include({ isBroken: true });
    });
  }
});
