import { type Service } from '../service.js';
/**
 * listmonk has a form and an interface. The form's answer is a page; the interface's can be read by the sites that the newsletter's owner
 * named under "trusted URLs" (Settings, Security), so it is used where the author writes its address.
 */
export declare const listmonk: Service;
