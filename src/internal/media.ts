/** Tells that a media query matches; none does in an engine that can't tell. */
export const matchesMedia = (query: string): boolean => !!window.matchMedia?.(query).matches;
