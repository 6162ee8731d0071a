import { CANNOT } from './abilities.js';

const { userAgent } = navigator;

/** The engine this page runs in. */
export const engine = userAgent.includes('Firefox/')
  ? 'Firefox'
  : userAgent.includes('Chrome/')
    ? 'Chromium'
    : 'WebKit';

/** Like mocha's `it`, for a test that needs more of the driver than every engine's has. */
export function itCan(ability: keyof typeof CANNOT, title: string, test: () => Promise<void>): void {
  if (!CANNOT[ability]?.[engine]) it(title, test);
}
