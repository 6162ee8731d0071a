// src/subscribe/services/mailcoach.ts
/** Mailcoach answers by leading to a page; its forms have no address of a shape of their own, so `service` names it. */
var mailcoach = {
	name: "mailcoach",
	label: "Mailcoach",
	transport: "native",
	compose: ({ email, name, labels }) => ({
		email,
		first_name: name,
		tags: labels.join(";")
	})
};
export { mailcoach };
