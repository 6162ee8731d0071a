import { type Service } from '../service.js';
/** FormSubmit says whether it succeeded as a string: https://formsubmit.co/ajax-documentation */
export declare const formsubmit: Service;
