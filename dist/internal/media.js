// src/internal/media.ts
/** Tells that a media query matches; none does in an engine that can't tell. */
var matchesMedia = (query) => !!window.matchMedia?.(query).matches;
export { matchesMedia };
