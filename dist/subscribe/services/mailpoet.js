// src/subscribe/services/mailpoet.ts
/** MailPoet's form brings its own script, which goes on sending it. */
var mailpoet = {
	name: "mailpoet",
	label: "MailPoet",
	transport: "native",
	matches: /[?&]action=mailpoet_subscription_form(&|$)/
};
export { mailpoet };
