import type { Change } from './journal.js';

/** How tabs tell each other what has changed; no word of the reader's goes through it. */
const CHANNEL = 'salve-journal';

/** Who hears of the other tabs. */
export interface TabsListener {
  /** Another tab changed something, or may have while this page was put away. */
  hear(change: Change): void;
  /** The page hides, or is put away. */
  hide(): void;
}

/** The other tabs that have the same journal open, from `attend` on and for as long as the page is not put away. */
export class Tabs {
  #listener: TabsListener;
  #channel?: BroadcastChannel;
  #attends = false;

  constructor(listener: TabsListener) {
    this.#listener = listener;
  }

  attend(): void {
    if (this.#attends) return;
    this.#attends = true;
    this.#open();
    addEventListener('pagehide', () => {
      this.#listener.hide();
      this.#channel?.close();
      this.#channel = undefined;
    });
    addEventListener('pageshow', ({ persisted }) => {
      if (!persisted) return;
      this.#open();
      this.#listener.hear({ kind: 'lock' });
    });
    document.addEventListener('visibilitychange', () => document.hidden && this.#listener.hide());
  }

  tell(change: Change): void {
    this.attend();
    this.#channel?.postMessage(change);
  }

  #open(): void {
    try {
      this.#channel ??= new BroadcastChannel(CHANNEL);
    } catch {
      // Firefox refuses it where it keeps nothing: then there is nothing for a tab to hear of.
      return;
    }
    this.#channel.onmessage = ({ data }: MessageEvent<Change>) => this.#listener.hear(data);
  }
}
