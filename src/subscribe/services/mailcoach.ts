import type { Service } from '../service.js';

/** Mailcoach answers with a redirect. Nothing in a form's URL tells it, so name it in `service`. */
export const mailcoach: Service = {
  name: 'mailcoach',
  label: 'Mailcoach',
  transport: 'native',
  compose: ({ email, name, labels }) => ({ email, first_name: name, tags: labels.join(';') }),
};
