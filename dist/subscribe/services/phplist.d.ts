import { type Service } from '../service.js';
/**
 * phpList's form answers with a page.
 * Sites in its `ACCESS_CONTROL_ALLOW_ORIGINS` may read the answers of `?p=asubscribe`.
 * They are "OK" if the setting `ajax_subscribeconfirmation` is empty, else words of the owner's,
 * from which no success can be read.
 */
export declare const phplist: Service;
