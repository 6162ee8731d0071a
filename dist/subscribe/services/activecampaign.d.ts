import type { Service } from '../service.js';
/** ActiveCampaign answers with a program to run; nothing of that is read, the form itself is submitted. */
export declare const activecampaign: Service;
