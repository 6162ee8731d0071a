import type { Field, Service } from './service.js';
import { activecampaign } from './services/activecampaign.js';
import { aweber } from './services/aweber.js';
import { basin } from './services/basin.js';
import { beehiiv } from './services/beehiiv.js';
import { brevo } from './services/brevo.js';
import { buttondown } from './services/buttondown.js';
import { emailoctopus } from './services/emailoctopus.js';
import { endpoint } from './services/endpoint.js';
import { formspree } from './services/formspree.js';
import { formsubmit } from './services/formsubmit.js';
import { ghost } from './services/ghost.js';
import { hubspot } from './services/hubspot.js';
import { jetpack } from './services/jetpack.js';
import { keila } from './services/keila.js';
import { kit } from './services/kit.js';
import { klaviyo } from './services/klaviyo.js';
import { listmonk } from './services/listmonk.js';
import { mailchimp } from './services/mailchimp.js';
import { mailcoach } from './services/mailcoach.js';
import { mailerlite } from './services/mailerlite.js';
import { mailpoet } from './services/mailpoet.js';
import { mautic } from './services/mautic.js';
import { mc4wp } from './services/mc4wp.js';
import { netlifyforms } from './services/netlifyforms.js';
import { newsletter } from './services/newsletter.js';
import { phplist } from './services/phplist.js';
import { substack } from './services/substack.js';
import { web3forms } from './services/web3forms.js';

/** Form that no service here knows: validated, then submitted by the browser as it stands. */
const native: Service = { name: 'native', label: '', transport: 'native' };

/**
 * Services in the order in which a form is compared with them.
 * Those known by their host come first: any host may have another's path or entry.
 */
const services: Service[] = [
  mailchimp,
  kit,
  buttondown,
  mailerlite,
  emailoctopus,
  brevo,
  activecampaign,
  aweber,
  hubspot,
  klaviyo,
  formspree,
  basin,
  web3forms,
  formsubmit,
  beehiiv,
  jetpack,
  substack,
  ghost,
  listmonk,
  phplist,
  mautic,
  mailpoet,
  newsletter,
  mc4wp,
  netlifyforms,
  mailcoach,
  keila,
  endpoint,
  native,
];

/** Adds a service. It comes before those that were here, and replaces one of the same name. */
export function registerService(service: Service): void {
  services.unshift(service);
}

/** Lists the names that `service=` takes. */
export function serviceNames(): string[] {
  return [...new Set(services.map(({ name }) => name))];
}

/**
 * Finds the service of this name, or else the one that knows a form by what it is made of.
 * No form is unknown (`native`); an unknown name gives undefined.
 */
export function findService(
  name: string | undefined,
  action: URL,
  fields: Field[] = [],
  attributes: string[] = [],
): Service | undefined {
  const place = action.host + action.pathname + action.search;
  return name?.trim()
    ? services.find((service) => service.name === name.trim().toLowerCase())
    : (services.find(({ matches }) =>
        matches instanceof RegExp ? matches.test(place) : matches?.(action, fields, attributes),
      ) ?? native);
}
