// src/subscribe/services/mailpoet.ts
/** MailPoet's form has a script of its own, which is left to it. */
var mailpoet = {
	name: "mailpoet",
	label: "MailPoet",
	transport: "native",
	matches: /[?&]action=mailpoet_subscription_form(&|$)/
};
export { mailpoet };
