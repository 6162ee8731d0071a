import { makeKey, unwrapKey, wrapKey } from "./crypto.js";
import { AGAIN } from "../store/database.js";
import { Encryption } from "./encryption.js";
import { recoverPending } from "../store/write.js";
// src/journal/encryption/passphrase.ts
/** Opens the lock that is in force. Throws where the passphrase is the wrong one. */
async function unlockWith(database, encryption, passphrase) {
	encryption.useLock(await database.get("lock", "lock"));
	if (encryption.lock) encryption.key = await unwrapKey(encryption.lock, passphrase);
}
/** Wraps the key that is there by another passphrase: no record changes. */
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
* Sets a lock where there is none: everything is made ciphertext first, then takes the plain records' place in the one transaction that sets the
* lock, so that there is no moment with neither. Throws `AGAIN` where another tab wrote meanwhile, with nothing changed.
*/
async function setLock(database, encryption, passphrase) {
	await recoverPending(database, encryption);
	const locked = new Encryption();
	const key = await makeKey();
	locked.useLock(await wrapKey(key, passphrase));
	locked.key = key;
	const close = async (record) => {
		const { body, ...rest } = record;
		return {
			...rest,
			...await locked.encrypt(record.key, body)
		};
	};
	const [plainReflections, plainVersions] = await Promise.all([database.getAll("reflections"), database.getAll("versions")]);
	const reflections = await Promise.all(plainReflections.map(close));
	const versions = await Promise.all(plainVersions.map(close));
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
	const state = (records) => records.map(({ key, revision }) => `${key} ${revision}`).join();
	if (lock || last || state(now) !== state(plainReflections) || String(ids) !== String(versions.map(({ id }) => id))) {
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
