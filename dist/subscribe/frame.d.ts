import { type ServiceResponse, type ServiceRequest } from './service.js';
/**
 * The answer to a form that is submitted in a hidden frame, whose page sends it to this one as a message. Throws a SecurityError where this
 * page's policy lets no form be sent there.
 */
export declare function sendByFrame(outgoing: ServiceRequest, signal: AbortSignal): Promise<ServiceResponse>;
