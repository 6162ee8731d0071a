'use client';

import { useEffect } from 'react';

/** Loads the elements in the reader's browser, where they find what the server wrote. */
export function Elements() {
  useEffect(() => void import('salve-elements'), []);
}
