import { type Service } from '../service.js';
/** Web3Forms takes an access key, which `lists` holds. https://docs.web3forms.com */
export declare const web3forms: Service;
