import { JournalError } from "../journal.js";
// src/journal/store/erase.ts
/**
* Erases the words under `keys`, or without keys all words and the lock.
* Reads again: throws a `JournalError` if any is left.
*/
async function eraseWords(database, keys) {
	const transaction = database.transaction([
		"reflections",
		"versions",
		"last",
		"lock"
	], "readwrite", { durability: "strict" });
	const isErased = ({ key }) => !keys || keys.includes(key);
	const reflectionStore = transaction.objectStore("reflections");
	const versionStore = transaction.objectStore("versions");
	const lastStore = transaction.objectStore("last");
	const lockStore = transaction.objectStore("lock");
	const records = {
		reflections: keys ? (await Promise.all(keys.map((key) => reflectionStore.get(key)))).filter((each) => each !== void 0) : await reflectionStore.getAll(),
		versions: keys ? (await Promise.all(keys.map((key) => versionStore.index("key").getAll(key)))).flat() : await versionStore.getAll(),
		lock: await lockStore.get("lock"),
		isAll: !keys
	};
	const last = (await lastStore.getAll()).filter(isErased);
	await Promise.all([
		...records.reflections.map(({ key }) => reflectionStore.delete(key)),
		...records.versions.map(({ id }) => versionStore.delete(id)),
		...last.map(({ id }) => lastStore.delete(id)),
		...keys ? [] : [lockStore.clear()]
	]);
	const counts = await Promise.all([...(keys ?? [void 0]).flatMap((key) => [reflectionStore.count(key), key === void 0 ? versionStore.count() : versionStore.index("key").count(key)]), lastStore.getAll().then((left) => left.filter(isErased).length)]);
	await transaction.done;
	if (counts.some(Boolean)) throw new JournalError("failed");
	return records;
}
/**
* Puts erased records back. A reflection that was written since stays, and gains a version.
* Throws a `JournalError` if another lock is in force by now.
*/
async function putBack(database, { reflections, versions, lock, isAll }) {
	const transaction = database.transaction([
		"reflections",
		"versions",
		"lock"
	], "readwrite", { durability: "strict" });
	const reflectionStore = transaction.objectStore("reflections");
	const versionStore = transaction.objectStore("versions");
	const lockStore = transaction.objectStore("lock");
	const [lockNow, ...now] = await Promise.all([lockStore.get("lock"), ...reflections.map(({ key }) => reflectionStore.getKey(key))]);
	if (lockNow?.keyId !== (isAll ? void 0 : lock?.keyId)) throw new JournalError("failed");
	await Promise.all([
		...isAll && lock ? [lockStore.put(lock)] : [],
		...versions.map((version) => versionStore.put(version)),
		...reflections.map((reflection, index) => {
			const { key, revision, ...kept } = reflection;
			return now[index] === void 0 ? reflectionStore.put(reflection) : versionStore.put({
				key,
				beside: `erased ${revision}`,
				...kept
			});
		}),
		transaction.done
	]);
}
export { eraseWords, putBack };
