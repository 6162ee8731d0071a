import type { Field, Service } from './service.js';
/** Adds a service; it is asked before those that were here, and stands in for one of the same name. */
export declare function registerService(service: Service): void;
/** The names that `service=` takes. */
export declare function serviceNames(): string[];
/**
 * The service that takes a form: the one that `name` names, else the one that knows the form by its target, entries or attributes, else
 * `native`. A name that nobody has gives undefined.
 */
export declare function findService(name: string | undefined, action: URL, fields?: Field[], attributes?: string[]): Service | undefined;
