import type { Service } from '../service.js';
/** Newsletter, a WordPress plugin, answers with a page, which may ask for a captcha first. */
export declare const newsletter: Service;
