import { existsSync } from 'node:fs';
import process from 'node:process';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { webkitLauncher } from './webkit-launcher.js';
import { findWebKit } from './webkit.js';

const { env } = process;

const PLACES = {
  chromium: [
    env.CHROME_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge-stable',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...[env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) => [
      `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
      `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ]),
  ],
  firefox: [
    env.FIREFOX_PATH,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    `${env.PROGRAMFILES}\\Mozilla Firefox\\firefox.exe`,
  ],
};

const find = (name) => PLACES[name].find((path) => path && existsSync(path));

/** What starts each browser with nothing of its own going out to the network; Chromium's sandbox can't be had as root. */
const options = {
  chromium: () => ({
    executablePath: find('chromium'),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...[
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-gpu',
      ],
    ],
  }),
  // Firefox emulates media only through its preferences, which this switch lets a test set in its own throw-away profile.
  firefox: () => ({
    browser: 'firefox',
    executablePath: find('firefox'),
    args: ['--remote-allow-system-access'],
  }),
};

/** The engines that this machine has, and whether each is here. */
export const isHere = {
  chromium: () => !!find('chromium'),
  firefox: () => !!find('firefox'),
  webkit: () => !!findWebKit(),
};

/** Starts an engine for a script of ours; `more` are options of Puppeteer's. */
export const launch = (name, more = {}) => puppeteer.launch({ ...options[name](), ...more });

/** What starts an engine for Web Test Runner. */
export const launchers = {
  chromium: () => chromeLauncher({ puppeteer, launchOptions: options.chromium() }),
  firefox: () => chromeLauncher({ puppeteer, launchOptions: options.firefox() }),
  webkit: () => webkitLauncher(),
};
