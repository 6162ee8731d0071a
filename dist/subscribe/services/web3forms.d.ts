import { type Service } from '../service.js';
/** Web3Forms: https://docs.web3forms.com; by attributes alone, `lists` holds the access key. */
export declare const web3forms: Service;
