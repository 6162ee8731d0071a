import { asObject } from "./service.js";
// src/subscribe/jsonp.ts
var count = 0;
/**
* Sends a request as a script's URL, which names a global callback.
* Throws a TypeError if no script comes.
* The callback stays until the script has run or failed, because a late answer would call it.
*/
function sendByJsonp({ url, callback = "callback" }, signal) {
	return new Promise((resolve, reject) => {
		const name = `salveSubscribe${Date.now()}${count++}`;
		const page = window;
		const script = document.createElement("script");
		const target = new URL(url);
		target.searchParams.set(callback, name);
		script.src = target.href;
		page[name] = (json) => resolve({
			status: 200,
			text: "",
			json: asObject(json)
		});
		const clear = () => {
			delete page[name];
			script.remove();
		};
		script.addEventListener("load", () => {
			clear();
			resolve({
				status: 200,
				text: "",
				json: void 0
			});
		});
		script.addEventListener("error", () => {
			clear();
			reject(/* @__PURE__ */ new TypeError(`No script came from ${target.host}.`));
		});
		signal.addEventListener("abort", () => reject(signal.reason));
		document.head.append(script);
	});
}
export { sendByJsonp };
