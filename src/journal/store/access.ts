import { AGAIN, closeDatabase, openDatabase, openedDatabase, readError, type Database } from './database.js';
import { Encryption } from '../encryption/encryption.js';

/**
 * Errors of a connection that the browser has closed, or lost: WebKit's stays open without an
 * answer, as after an app was in the background. https://bugs.webkit.org/show_bug.cgi?id=197050
 */
const LOST = ['InvalidStateError', 'AbortError', 'UnknownError'];

type Act<Value> = (database: Database, encryption: Encryption) => Promise<Value>;

/** Access to the database, with the lock that is in force there. */
export class Access {
  readonly encryption = new Encryption();
  /** Database whose lock was read last; null before that. */
  known: Database | undefined | null = null;

  /** Hears of what was written by no `write`: under `keys`, or maybe anywhere. */
  readonly onWritten: (keys?: string[]) => void;

  /** Last change in line: within a page they go one by one, and only tabs try again. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(onWritten: (keys?: string[]) => void) {
    this.onWritten = onWritten;
  }

  /**
   * Runs `act` on the database, again where another tab came between or the connection had closed.
   * Gives undefined where there is no database.
   */
  async run<Value>(create: boolean, act: Act<Value>): Promise<Value | undefined> {
    for (let tries = 0; ; tries += 1) {
      let database: Database | undefined;
      try {
        database = await openDatabase(create, this.onWritten);
        if (database !== this.known) {
          await this.encryption.readLock(database);
          this.known = database;
        }
        return database && (await act(database, this.encryption));
      } catch (error) {
        const isLost = database && LOST.includes((error as Error).name);
        if (isLost && database === openedDatabase()) closeDatabase();
        if (tries > (isLost ? 2 : 500) || !(isLost || error === AGAIN)) throw readError(error);
      }
    }
  }

  /** Runs `act` once the changes before it are done. */
  enqueue<Value>(create: boolean, act: Act<Value>): Promise<Value | undefined> {
    const change = this.#queue.then(() => this.run(create, act));
    this.#queue = change.catch(() => {});
    return change;
  }
}
