import { fail, succeed, type ServiceResponse, type Service, type Outcome } from '../service.js';

/** MC4WP's form posts to the page it stands on, which answers with an alert in its HTML. */
export const mc4wp: Service = {
  name: 'mc4wp',
  label: 'MC4WP',
  transport: ({ action, page }) => (action.origin === new URL(page).origin ? 'fetch' : 'native'),
  matches: (_, fields) => fields.some(([name]) => name === '_mc4wp_form_id'),
  read: readMc4wp,
};

function readMc4wp({ text }: ServiceResponse): Outcome {
  const kind = /class="[^"]*\bmc4wp-alert mc4wp-(\w+)/.exec(text)?.[1];
  // A notice: the address was on the list before.
  if (kind === 'success' || kind === 'notice') return succeed('accepted');
  return fail(kind === 'error' ? 'rejected' : 'unavailable');
}
