import type { Service } from '../service.js';
/** Mailcoach answers with a redirect. Nothing in a form's URL tells it, so name it in `service`. */
export declare const mailcoach: Service;
