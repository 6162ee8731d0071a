import { readDate } from '../date.js';
import { isLink, readWebUrl } from '../url.js';
import { warn } from '../warn.js';

/** An attribute's value as the ISO 8601 date it should be; what is no date is left out, and its author told once. */
export function readDateAttribute(
  tag: string,
  name: string,
  value: string | null | undefined,
): string | undefined {
  const date = readDate(value);
  if (value && !date)
    warn(tag, `${quote(name, value)} is no date and is left out; write it like 2026-10-02.`);
  return date;
}

/** An attribute's value as an absolute http(s) URL; anything else is left out, and its author told once. */
export function readUrlAttribute(
  tag: string,
  name: string,
  value: string | null | undefined,
  base: string,
): string | undefined {
  const url = readWebUrl(value, base);
  if (value && !url)
    warn(tag, `${quote(name, value)} is left out; an address here is relative, http: or https:.`);
  return url;
}

/** An attribute's value as it stands where a link may lead there: relative, http(s) or mailto; else its author is told once. */
export function readLinkAttribute(
  tag: string,
  name: string,
  value: string | null | undefined,
  base: string,
): string | undefined {
  if (!value || isLink(value, base)) return value ?? undefined;
  warn(tag, `${quote(name, value)} is not linked; a link here is relative, http:, https: or mailto:.`);
  return undefined;
}

function quote(name: string, value: string): string {
  return `${name}="${value.length > 80 ? `${value.slice(0, 80)}…` : value}"`;
}
