import { asObject } from "./service.js";
// src/subscribe/jsonp.ts
var count = 0;
/**
* The answer to a subscription that is sent as a script's address, with a function of the page's named in it; throws where the script can't
* be loaded. The function stays until the script has run or failed, however long that takes: an answer that comes too late must find it.
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
