import { type Service } from '../service.js';
/** Klaviyo takes JSON:API, and no form. https://developers.klaviyo.com/en/reference/create_client_subscription */
export declare const klaviyo: Service;
