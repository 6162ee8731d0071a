import { parseJson } from "./fetch.js";
import { submitNatively } from "./form.js";
import { asObject } from "./service.js";
// src/subscribe/frame.ts
/**
* Milliseconds that the frame's page has once it is loaded.
* Its message may take longer than the load event.
*/
var MESSAGE_MS = 500;
/**
* Submits a form in a hidden frame, whose page answers with a message to this one.
* Throws a SecurityError if this page's policy lets no form be sent there.
*/
async function sendByFrame(request, signal) {
	const frame = document.createElement("iframe");
	frame.hidden = true;
	document.body.append(frame);
	const ended = new AbortController();
	try {
		return {
			status: 200,
			text: "",
			json: asObject(await receive(frame, request, signal, ended.signal))
		};
	} finally {
		ended.abort();
		frame.remove();
	}
}
/** Message of the frame's page after a form was submitted in it; undefined if none comes. */
function receive(frame, { url, fields = [] }, signal, ended) {
	return new Promise((resolve, reject) => {
		signal.addEventListener("abort", () => reject(signal.reason));
		const onMessage = ({ source, origin, data }) => {
			if (source === frame.contentWindow && origin === new URL(url).origin) resolve(typeof data === "string" ? parseJson(data) : data);
		};
		window.addEventListener("message", onMessage, { signal: ended });
		frame.addEventListener("load", () => {
			if (frame.contentDocument?.URL !== "about:blank") setTimeout(resolve, MESSAGE_MS);
		});
		const page = frame.contentDocument;
		const refuse = () => reject(new DOMException("The policy of the page lets no form be sent there.", "SecurityError"));
		page.addEventListener("securitypolicyviolation", ({ disposition }) => {
			if (disposition === "enforce") refuse();
		});
		try {
			submitNatively(page.body, {
				action: url,
				fields
			});
		} catch {
			refuse();
		}
	});
}
export { sendByFrame };
