import { type Service } from '../service.js';
/** Klaviyo takes no form, only JSON:API: https://developers.klaviyo.com/en/reference/create_client_subscription */
export declare const klaviyo: Service;
