import { AGAIN, closeDatabase, openDatabase, openedDatabase, readError } from "./database.js";
import { Encryption } from "../encryption/encryption.js";
// src/journal/store/access.ts
/**
* Errors of a connection that the browser has closed, or lost: WebKit's stays open without an
* answer, as after an app was in the background. https://bugs.webkit.org/show_bug.cgi?id=197050
*/
var LOST = [
	"InvalidStateError",
	"AbortError",
	"UnknownError"
];
/** Access to the database, with the lock that is in force there. */
var Access = class {
	/** Last change in line: within a page they go one by one, and only tabs try again. */
	#queue;
	constructor(onWritten) {
		this.encryption = new Encryption();
		this.known = null;
		this.#queue = Promise.resolve();
		this.onWritten = onWritten;
	}
	/**
	* Runs `act` on the database, again where another tab came between or the connection had closed.
	* Gives undefined where there is no database.
	*/
	async run(create, act) {
		for (let tries = 0;; tries += 1) {
			let database;
			try {
				database = await openDatabase(create, this.onWritten);
				if (database !== this.known) {
					await this.encryption.readLock(database);
					this.known = database;
				}
				return database && await act(database, this.encryption);
			} catch (error) {
				const isLost = database && LOST.includes(error.name);
				if (isLost && database === openedDatabase()) closeDatabase();
				if (tries > (isLost ? 2 : 500) || !(isLost || error === AGAIN)) throw readError(error);
			}
		}
	}
	/** Runs `act` once the changes before it are done. */
	enqueue(create, act) {
		const change = this.#queue.then(() => this.run(create, act));
		this.#queue = change.catch(() => {});
		return change;
	}
};
export { Access };
