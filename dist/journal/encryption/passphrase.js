import { makeKey, unwrapKey, wrapKey } from "./crypto.js";
import { AGAIN } from "../store/database.js";
import { Encryption } from "./encryption.js";
import { recoverPending } from "../store/write.js";
// src/journal/encryption/passphrase.ts
/** Unlocks. Throws a `JournalError` (`passphrase`) if the passphrase is the wrong one. */
async function unlockWith(database, encryption, passphrase) {
	await encryption.readLock(database);
	if (encryption.lock) encryption.key = await unwrapKey(encryption.lock, passphrase);
}
/**
* Wraps the same key by another passphrase: no record changes.
* Throws `AGAIN` if another tab changed the lock meanwhile.
*/
async function changePassphrase(database, encryption, passphrase, current) {
	const { lock } = encryption;
	const changed = await wrapKey(await unwrapKey(lock, current, true), passphrase, lock.keyId);
	const transaction = database.transaction("lock", "readwrite", { durability: "strict" });
	if (String(new Uint8Array((await transaction.store.get("lock"))?.wrapped ?? [])) !== String(new Uint8Array(lock.wrapped))) throw AGAIN;
	await Promise.all([transaction.store.put(changed), transaction.done]);
	encryption.useLock(changed);
	encryption.key = await unwrapKey(changed, passphrase);
}
/**
* Sets the first lock. The transaction that stores it replaces all plain records by ciphertext made
* before, so that at no moment a record has neither.
* Throws `AGAIN`, with nothing changed, if another tab wrote meanwhile.
*/
async function setLock(database, encryption, passphrase, iterations) {
	await recoverPending(database, encryption);
	const locked = new Encryption();
	const key = await makeKey();
	locked.useLock(await wrapKey(key, passphrase, void 0, iterations));
	locked.key = key;
	const encryptRecord = async (record) => {
		const { body, ...rest } = record;
		return {
			...rest,
			...await locked.encrypt(record.key, body)
		};
	};
	const [plainReflections, plainVersions] = await Promise.all([database.getAll("reflections"), database.getAll("versions")]);
	const reflections = await Promise.all(plainReflections.map(encryptRecord));
	const versions = await Promise.all(plainVersions.map(encryptRecord));
	const transaction = database.transaction([
		"reflections",
		"versions",
		"last",
		"lock"
	], "readwrite", { durability: "strict" });
	const reflectionStore = transaction.objectStore("reflections");
	const versionStore = transaction.objectStore("versions");
	const lockStore = transaction.objectStore("lock");
	const [now, ids, last, lock] = await Promise.all([
		reflectionStore.getAll(),
		versionStore.getAllKeys(),
		transaction.objectStore("last").count(),
		lockStore.get("lock")
	]);
	const stateOf = (records) => records.map(({ key, revision }) => `${key} ${revision}`).join();
	if (lock || last || stateOf(now) !== stateOf(plainReflections) || String(ids) !== String(versions.map(({ id }) => id))) {
		encryption.useLock(lock);
		throw AGAIN;
	}
	await Promise.all([
		...reflections.map((reflection) => reflectionStore.put(reflection)),
		...versions.map((version) => versionStore.put(version)),
		lockStore.put(locked.lock),
		transaction.done
	]);
	encryption.useLock(locked.lock);
	encryption.key = await unwrapKey(locked.lock, passphrase);
}
export { changePassphrase, setLock, unlockWith };
