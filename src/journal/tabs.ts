import type { Change } from './journal.js';

/** Channel of the news between tabs; no word of the reader's goes through it. */
const CHANNEL = 'salve-journal';

/** A change as tabs send it; `locks` asks each of them to lock, too. */
export type TabMessage = Change & { locks?: true };

/** A channel. Node waits for an open one unless told otherwise, and a test would never end. */
interface Channel extends BroadcastChannel {
  unref?(): void;
}

/** Listener to the other tabs. */
export interface TabsListener {
  /** Another tab changed something, or may have while this page was put away. */
  onChange(change: TabMessage): Promise<void>;
  /** The page hides, or is put away. */
  onHide(): void;
}

/**
 * The other tabs that have the same journal open.
 * They are heard from `listen` on, for as long as the page is not put away.
 */
export class Tabs {
  #listener: TabsListener;
  #channel?: Channel;
  #isListening = false;

  constructor(listener: TabsListener) {
    this.#listener = listener;
  }

  listen(): void {
    if (this.#isListening) return;
    this.#isListening = true;
    this.#open();
    window.addEventListener('pagehide', () => {
      this.#listener.onHide();
      this.#channel?.close();
      this.#channel = undefined;
    });
    window.addEventListener('pageshow', ({ persisted }) => {
      if (!persisted) return;
      this.#open();
      void this.#listener.onChange({ kind: 'lock' });
    });
    document.addEventListener('visibilitychange', () => document.hidden && this.#listener.onHide());
  }

  notify(change: TabMessage): void {
    this.listen();
    this.#channel?.postMessage(change);
  }

  #open(): void {
    try {
      this.#channel ??= new BroadcastChannel(CHANNEL);
    } catch {
      // Firefox refuses it where it keeps nothing: then there is nothing for a tab to hear of.
      return;
    }
    this.#channel.unref?.();
    this.#channel.onmessage = ({ data }: MessageEvent<TabMessage>) => void this.#listener.onChange(data);
  }
}
