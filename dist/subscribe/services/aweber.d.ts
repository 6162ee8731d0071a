import type { Service } from '../service.js';
/** AWeber answers by leading to a page, and looks at the page that a form came from: its `Referer` must not be withheld. */
export declare const aweber: Service;
