// src/subscribe/address.ts
/**
* HTML's rule with a dot in the domain, and letters of every script (RFC 6531).
* https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address
*/
var LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?";
var ADDRESS = new RegExp(`^[\\p{L}\\p{M}\\p{N}.!#$%&'*+/=?^_\`{|}~-]+@${LABEL}(?:\\.${LABEL})+$`, "u");
/** Characters that are not seen, other than the joiners that some scripts need. */
var UNSEEN = /[^\P{Cf}\u200c\u200d]+/gu;
/**
* Removes from an address what a paste or a sentence brings along:
* white space, marks of direction, and a full stop or comma at the end.
*/
function cleanAddress(typed) {
	return typed.replace(UNSEEN, "").replace(/^[\s\p{Cf}]+|[\s\p{Cf}.,;]+$/gu, "");
}
/** Longest address in UTF-8. https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1.3 */
var MAX_BYTES = 254;
/** Finds the fault of an address, if any. */
function checkAddress(typed) {
	const address = cleanAddress(typed);
	if (!address) return "empty";
	const { size } = new Blob([address]);
	return ADDRESS.test(address) && size <= MAX_BYTES ? void 0 : "format";
}
/** Providers of most people's mail, and so of most slips. */
var PROVIDERS = "gmail.com yahoo.com hotmail.com outlook.com icloud.com googlemail.com protonmail.com proton.me aol.com live.com msn.com comcast.net verizon.net sbcglobal.net bellsouth.net yahoo.co.uk hotmail.co.uk btinternet.com virginmedia.com bigpond.com rediffmail.com hotmail.fr yahoo.fr orange.fr wanadoo.fr laposte.net free.fr gmx.de gmx.net web.de t-online.de hotmail.es yahoo.es hotmail.it yahoo.it libero.it telenet.be bluewin.ch yandex.ru mail.ru".split(" ");
/** Providers one letter away from a larger one. */
var SMALLER_PROVIDERS = [
	"mail.com",
	"email.com",
	"ymail.com"
];
/** Slips for ".com" that are no top-level domains. */
var MISTYPED_COM = /\.(?:con|cmo|ocm|vom|xom|comm|coom|ccom|cpm|cim|clm|cok|conm|cpom|c0m)$/;
/**
* Suggests another address if the domain is one slip away from a large provider's,
* or ends in a slip for ".com".
*/
function suggestAddress(typed) {
	const address = cleanAddress(typed);
	const at = address.lastIndexOf("@");
	const domain = address.slice(at + 1).toLowerCase();
	if (at < 1 || !domain) return void 0;
	const ended = domain.replaceAll(",", ".").replace(MISTYPED_COM, ".com");
	const meant = isProvider(ended) ? ended : PROVIDERS.find((provider) => isMeant(ended, provider)) ?? ended;
	return meant === domain ? void 0 : address.slice(0, at + 1) + meant;
}
function isProvider(domain) {
	return PROVIDERS.includes(domain) || SMALLER_PROVIDERS.includes(domain);
}
/**
* Tells a slip for `provider` from another provider's domain.
* Short names are close to real ones, and a provider has the same name in many countries.
*/
function isMeant(domain, provider) {
	if (!isOneSlip(domain, provider)) return false;
	const [name, ending] = splitDomain(domain);
	const [wanted, wantedEnding] = splitDomain(provider);
	return name === wanted ? ending.length !== 2 || wantedEnding.length !== 2 : wanted.length > 4;
}
function splitDomain(domain) {
	const dot = domain.lastIndexOf(".");
	return [domain.slice(0, dot), domain.slice(dot + 1)];
}
/** Tells whether one letter left out, put in, changed or swapped makes `typed` out of `meant`. */
function isOneSlip(typed, meant) {
	let start = 0;
	while (start < typed.length && typed[start] === meant[start]) start++;
	const [rest, wanted] = [typed.slice(start), meant.slice(start)];
	return rest === wanted.slice(1) || rest.slice(1) === wanted || rest.slice(1) === wanted.slice(1) || rest.slice(2) === wanted.slice(2) && rest[0] === wanted[1] && rest[1] === wanted[0];
}
export { checkAddress, cleanAddress, suggestAddress };
