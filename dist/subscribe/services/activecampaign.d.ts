import type { Service } from '../service.js';
/** ActiveCampaign answers with a script to run, which is not read: the browser submits the form. */
export declare const activecampaign: Service;
