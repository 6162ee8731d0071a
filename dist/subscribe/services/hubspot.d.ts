import { type Service } from '../service.js';
/** HubSpot: https://developers.hubspot.com/docs/reference/api/marketing/forms/v3-legacy/submit-data-unauthenticated */
export declare const hubspot: Service;
