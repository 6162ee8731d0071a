import { newestFirst } from "../journal.js";
import { readPending } from "./pending-drafts.js";
import { recoverPending } from "./write.js";
// src/journal/store/read.ts
/** Reads all reflections, with the drafts that pages left of them; returns the newest first. */
async function readReflections(access) {
	return (await access.run(readPending().length > 0, async (database, encryption) => {
		await recoverAll(access, database);
		const stored = await database.getAll("reflections");
		return Promise.all(stored.map((each) => decryptReflection(each, encryption)));
	}) ?? []).sort(newestFirst);
}
/** Reads all reflections with their versions, the newest first. */
async function readEntries(access) {
	const reflections = await readReflections(access);
	const versions = new Map(reflections.map(({ key }) => [key, []]));
	const stored = await access.run(false, (database) => database.getAll("versions"));
	for (const each of stored ?? []) versions.get(each.key)?.push(each);
	return Promise.all(reflections.map(async (each) => ({
		...each,
		versions: await decryptVersions(versions.get(each.key), access.encryption)
	})));
}
/** Reads the reflection under `key`, with the drafts that pages left of it. */
function readReflection(access, key) {
	return access.run(readPending().length > 0, async (database, encryption) => {
		await recoverAll(access, database, key);
		const stored = await database.get("reflections", key);
		return stored && decryptReflection(stored, encryption);
	});
}
/** Lists the keys of the reflections that begin with `prefix`. */
async function readKeys(access, prefix) {
	const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
	return await access.run(false, (database) => database.getAllKeys("reflections", range)) ?? [];
}
/** Reads the versions of the reflection under `key`, the newest first. */
async function readVersions(access, key) {
	return decryptVersions(await access.run(false, (database) => database.getAllFromIndex("versions", "key", key)), access.encryption);
}
/** Writes the drafts that pages left, and tells of them. */
async function recoverAll(access, database, key) {
	const keys = await recoverPending(database, access.encryption, key);
	if (keys.length) access.onWritten(keys);
}
async function decryptReflection(stored, encryption) {
	const { key, revision } = stored;
	return {
		...await encryption.decrypt(key, stored),
		key,
		revision
	};
}
async function decryptVersions(stored, encryption) {
	const versions = (stored ?? []).map(async ({ key, beside, ...kept }) => {
		const { text, updated } = await encryption.decrypt(key, kept);
		return {
			text,
			updated,
			...beside && { conflict: true }
		};
	});
	return (await Promise.all(versions)).reverse().sort(newestFirst);
}
export { readEntries, readKeys, readReflection, readReflections, readVersions };
