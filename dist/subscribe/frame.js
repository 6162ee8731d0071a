import { parse } from "./fetch.js";
import { asObject } from "./service.js";
// src/subscribe/frame.ts
/** Milliseconds that a page in the frame has once it is there: its message may travel by a longer way than the news that it has loaded. */
var GRACE = 500;
/**
* The answer to a form that is submitted in a hidden frame, whose page sends it to this one as a message. Throws a SecurityError where this
* page's policy lets no form be sent there.
*/
async function sendByFrame(outgoing, signal) {
	const frame = document.createElement("iframe");
	frame.hidden = true;
	document.body.append(frame);
	const ended = new AbortController();
	try {
		return {
			status: 200,
			text: "",
			json: asObject(await hear(frame, outgoing, AbortSignal.any([signal, ended.signal])))
		};
	} finally {
		ended.abort();
		frame.remove();
	}
}
/** What the frame's page says after a form was submitted in it; undefined if that is nothing. */
function hear(frame, { url, fields = [] }, signal) {
	return new Promise((resolve, reject) => {
		signal.addEventListener("abort", () => reject(signal.reason));
		const onMessage = ({ source, origin, data }) => {
			if (source === frame.contentWindow && origin === new URL(url).origin) resolve(typeof data === "string" ? parse(data) : data);
		};
		addEventListener("message", onMessage, { signal });
		frame.addEventListener("load", () => {
			if (frame.contentDocument?.URL !== "about:blank") setTimeout(resolve, GRACE);
		});
		const page = frame.contentDocument;
		const refuse = () => reject(new DOMException("The policy of the page lets no form be sent there.", "SecurityError"));
		page.addEventListener("securitypolicyviolation", refuse);
		try {
			submitIn(page, url, fields);
		} catch {
			refuse();
		}
	});
}
function submitIn(page, url, fields) {
	const form = page.createElement("form");
	form.method = "post";
	form.setAttribute("action", url);
	for (const [name, value] of fields) form.append(Object.assign(page.createElement("input"), {
		type: "hidden",
		name,
		value
	}));
	page.body.append(form);
	HTMLFormElement.prototype.submit.call(form);
}
export { sendByFrame };
