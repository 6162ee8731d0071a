// Before the tests: finds the engines asked for by BROWSERS ("chromium" unless set), and on Debian as root installs what is missing.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { isHere } from './browsers.js';

const DEBIAN = { chromium: ['chromium'], firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb'] };
const wanted = (process.env.BROWSERS || 'chromium').split(',');
const missing = () => wanted.filter((name) => !isHere[name]?.());
const apt = (...words) =>
  spawnSync('apt-get', ['-qq', ...words], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });

if (missing().length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
  console.log(`Installing with apt-get: ${missing().join(', ')}`);
  apt('update');
  // Fonts are not a given on a bare machine; without Arabic ones the right-to-left pages are boxes.
  apt(
    'install',
    '-y',
    '--no-install-recommends',
    'fonts-liberation',
    'fonts-noto-core',
    ...missing().flatMap((name) => DEBIAN[name] ?? []),
  );
}
if (missing().length > 0) {
  console.error(
    missing().includes('chromium')
      ? 'The tests need a browser: install Chrome, Chromium or Edge, or set CHROME_PATH to one.'
      : `The tests were asked for ${missing().join(' and ')}, which is not installed here (FIREFOX_PATH names a Firefox; WebKit needs webkit2gtk-driver and xvfb, or Safari).`,
  );
  process.exitCode = 1;
}
