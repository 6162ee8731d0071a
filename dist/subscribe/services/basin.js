import { fail, failBy, succeed } from "../service.js";
// src/subscribe/services/basin.ts
/** Basin: https://docs.usebasin.com/guides/form-features/ajax */
var basin = {
	name: "basin",
	label: "Basin",
	transport: "fetch",
	matches: /^usebasin\.com\/f\//,
	read: readBasin
};
function readBasin({ status, json }) {
	if (!json) return fail("unavailable");
	const { error } = json;
	if (!error) return status === 200 ? succeed("subscribed") : fail("unavailable");
	return failBy(error, {
		captcha: /captcha/i,
		invalid: /email/i
	});
}
export { basin };
