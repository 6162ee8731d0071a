import { type Service } from '../service.js';
/**
 * listmonk has a form, which answers with a page, and an API.
 * Sites under "trusted URLs" (Settings, Security) may read the API's answers.
 * The API is used if it is the form's target.
 */
export declare const listmonk: Service;
