// src/subscribe/services/mailcoach.ts
/** Mailcoach answers with a redirect. Nothing in a form's URL tells it, so name it in `service`. */
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
