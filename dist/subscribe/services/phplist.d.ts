import { type Service } from '../service.js';
/**
 * phpList's page `?p=asubscribe` can be read by the sites in its `ACCESS_CONTROL_ALLOW_ORIGINS`; its form answers with a page. The answer is
 * "OK" where the setting `ajax_subscribeconfirmation` is empty; words of the owner's own can't be told from anybody's.
 */
export declare const phplist: Service;
