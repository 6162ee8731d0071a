import { fail, failBy, succeed } from "../service.js";
// src/subscribe/services/kit.ts
/** Kit, formerly ConvertKit. Its status is 200 for failures too, so only the body counts. */
var kit = {
	name: "kit",
	label: "Kit",
	transport: "fetch",
	matches: /^app\.(convert)?kit\.com\/forms\/[^/]+\/subscriptions/,
	compose: ({ email, name, labels }) => ({
		email_address: email,
		"fields[first_name]": name,
		"tags[]": labels
	}),
	read({ json }) {
		const { status, errors } = json ?? {};
		if (status === "success") return succeed("accepted");
		if (status === "quarantined") return fail("captcha");
		if (status !== "failed") return fail("unavailable");
		return failBy(errors, { invalid: /email/i });
	}
};
export { kit };
