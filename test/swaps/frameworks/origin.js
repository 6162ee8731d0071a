/** Origin that is built into the pages; the server puts its own in place of it. */
export const ORIGIN = 'http://low-tide.example';
