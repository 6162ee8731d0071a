import type { Field, Service } from './service.js';
import { buttondown } from './services/buttondown.js';
import { endpoint } from './services/endpoint.js';
import { kit } from './services/kit.js';
import { native } from './services/native.js';

const services: Service[] = [buttondown, kit, endpoint, native];

/** Adds a service; it is asked before those that were here, and replaces one of the same name. */
export function registerService(service: Service): void {
  services.unshift(service);
}

/** The names that `service=` takes. */
export function serviceNames(): string[] {
  return [...new Set(services.map(({ name }) => name))];
}

/**
 * The service that takes a form: the one that `name` names, else the one that knows the form by its target and entries, else `native`.
 * A name that nobody has gives undefined: the author is told, and the form is treated as `native`.
 */
export function findService(name: string | undefined, action: URL, fields: Field[] = []): Service | undefined {
  return name
    ? services.find((service) => service.name === name.trim().toLowerCase())
    : (services.find((service) => service.matches?.(action, fields)) ?? native);
}
