import { JournalError } from "../journal.js";
import { openDB } from "idb";
// src/journal/store/database.ts
var NAME = "salve-journal";
var opening;
/** Whether it waits for another tab to close an older version. */
var isBlocked = false;
/** The open connection, for what can't wait. */
var connection;
/**
* The journal's database, opened on first use and again after the browser has closed it. Unless it is to be created, undefined where there is
* none: a page that is merely read leaves nothing behind. Throws a `JournalError`.
*/
async function openDatabase(create, onUnblocked) {
	if (connection) return connection;
	try {
		if (isRefused()) throw new JournalError("refused");
		if (!create && !opening && !(await indexedDB.databases()).some(({ name }) => name === NAME)) return void 0;
		if (isBlocked) throw new JournalError("blocked");
		return await new Promise((resolve, reject) => {
			opening ??= open(() => reject(new JournalError("blocked")), onUnblocked);
			opening.then(resolve, reject);
		});
	} catch (error) {
		throw readError(error);
	}
}
/** The connection, where it is open. */
var openedDatabase = () => connection;
/** Lets go of a connection that no longer answers. */
function closeDatabase() {
	connection?.close();
	opening = connection = void 0;
}
function open(onBlocked, onUnblocked) {
	const forget = () => {
		opening = connection = void 0;
		isBlocked = false;
	};
	const opened = openDB(NAME, 2, {
		upgrade(database, from) {
			if (from < 1) {
				database.createObjectStore("reflections", { keyPath: "key" });
				database.createObjectStore("versions", {
					keyPath: "id",
					autoIncrement: true
				}).createIndex("key", "key");
			}
			if (from < 2) {
				database.createObjectStore("last", { keyPath: "id" });
				database.createObjectStore("lock", { keyPath: "id" });
			}
		},
		blocked() {
			isBlocked = true;
			onBlocked();
		},
		blocking(_from, _to, event) {
			event.target.close();
			forget();
		},
		terminated: forget
	});
	opened.then((database) => {
		connection = database;
		if (isBlocked) onUnblocked();
		isBlocked = false;
	}, forget);
	return opened;
}
/**
* Whether the browser keeps nothing for this page, as in a sandboxed frame or by the reader's settings: it says so by its session storage, while the errors
* of its IndexedDB are as those of broken files, or can't be caught. https://html.spec.whatwg.org/multipage/webstorage.html#dom-sessionstorage
*/
function isRefused() {
	try {
		return !sessionStorage || !indexedDB;
	} catch {
		return true;
	}
}
var REASONS = {
	SecurityError: "refused",
	InvalidStateError: "refused",
	NotAllowedError: "refused",
	QuotaExceededError: "full",
	UnknownError: "damaged",
	DataError: "damaged",
	NotReadableError: "damaged",
	VersionError: "newer"
};
/** An error of IndexedDB as the journal's own. https://w3c.github.io/IndexedDB/#exceptions */
function readError(error) {
	if (error instanceof JournalError) return error;
	return new JournalError(REASONS[error?.name ?? ""] ?? "failed", error);
}
/** Thrown by a change that found something changed under it: nothing was written, and it may be tried again. */
var AGAIN = /* @__PURE__ */ new Error("Try again");
export { AGAIN, closeDatabase, openDatabase, openedDatabase, readError };
