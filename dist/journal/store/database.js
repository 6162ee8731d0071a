import { JournalError } from "../journal.js";
import { openDB, unwrap, wrap } from "idb";
// src/journal/store/database.ts
var NAME = "salve-journal";
var SCHEMA_VERSION = 2;
var opening;
/** Another tab has to close an older version first. */
var isBlocked = false;
/** List of databases that this turn has asked for: a page's prompts all ask at once. */
var listing;
/** Open connection, for what can't wait. */
var connection;
/**
* Opens the database, once, and again after the browser has closed it.
* Unless `create`, undefined if there is none: a page that is only read leaves nothing behind.
* Throws a `JournalError`.
*/
async function openDatabase(create, onUnblocked) {
	if (connection) return connection;
	try {
		if (isRefused()) throw new JournalError("refused");
		if (!create && !opening && !(await list()).some(({ name }) => name === NAME)) return void 0;
		if (isBlocked) throw new JournalError("blocked");
		return await new Promise((resolve, reject) => {
			opening ??= open(() => reject(new JournalError("blocked")), onUnblocked);
			opening.then(resolve, reject);
		});
	} catch (error) {
		throw readError(error);
	}
}
/**
* Lists the databases, once for all that ask in one turn. A later turn asks anew: in Firefox an
* answer may never come, as where a frame that was asking has gone.
*/
function list() {
	if (!listing) setTimeout(() => listing = void 0);
	return listing ??= indexedDB.databases();
}
/** Returns the connection if it is open. */
var openedDatabase = () => connection;
/** Closes a connection that no longer answers. */
function closeDatabase() {
	connection?.close();
	opening = connection = void 0;
}
function open(onBlocked, onUnblocked) {
	const onClosed = () => {
		opening = connection = void 0;
		isBlocked = false;
	};
	const opened = openDB(NAME, SCHEMA_VERSION, {
		upgrade(database, from, _to, transaction) {
			transaction.done.catch(() => {});
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
			onClosed();
		},
		terminated: onClosed
	});
	opened.then((database) => {
		handleAborts(database);
		connection = database;
		if (isBlocked) onUnblocked();
		isBlocked = false;
	}, onClosed);
	return opened;
}
/**
* Takes the rejection of an aborted transaction's end: its requests are rejected, too.
* idb leaves it unhandled for those that only read, so that a page logs an error for it.
*/
function handleAborts(database) {
	const raw = unwrap(database);
	const { transaction } = raw;
	raw.transaction = (...options) => {
		const begun = transaction.apply(raw, options);
		wrap(begun).done.catch(() => {});
		return begun;
	};
}
/**
* Tells whether the browser keeps nothing for this page, by its settings or in a sandboxed frame.
* Session storage throws then; IndexedDB's errors are those of broken files, or can't be caught.
* https://html.spec.whatwg.org/multipage/webstorage.html#dom-sessionstorage
*/
function isRefused() {
	try {
		return !sessionStorage || !indexedDB;
	} catch {
		return true;
	}
}
/** Reasons by the names of IndexedDB's errors. https://w3c.github.io/IndexedDB/#exceptions */
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
/** Makes a `JournalError` of an error of IndexedDB. */
function readError(error) {
	if (error instanceof JournalError) return error;
	return new JournalError(REASONS[error?.name ?? ""] ?? "failed", error);
}
/** Thrown by a change if a record changed meanwhile: nothing is written, it may be tried again. */
var AGAIN = /* @__PURE__ */ new Error("Try again");
export { AGAIN, closeDatabase, openDatabase, openedDatabase, readError };
