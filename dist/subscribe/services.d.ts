import type { Field, Service } from './service.js';
/** Adds a service. It comes before those that were here, and replaces one of the same name. */
export declare function registerService(service: Service): void;
/** Lists the names that `service=` takes. */
export declare function serviceNames(): string[];
/**
 * Finds the service of this name, or else the one that knows a form by what it is made of.
 * No form is unknown (`native`); an unknown name gives undefined.
 */
export declare function findService(name: string | undefined, action: URL, fields?: Field[], attributes?: string[]): Service | undefined;
