import { type ServiceResponse, type ServiceRequest } from './service.js';
/**
 * Submits a form in a hidden frame, whose page answers with a message to this one.
 * Throws a SecurityError if this page's policy lets no form be sent there.
 */
export declare function sendByFrame(request: ServiceRequest, signal: AbortSignal): Promise<ServiceResponse>;
