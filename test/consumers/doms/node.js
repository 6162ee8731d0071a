// Node's own runner, under the names that the samples know from Jest and Vitest.
import process from 'node:process';
import { afterEach, test } from 'node:test';
import { expect } from 'expect';
import './guide.node-dom.js';

globalThis.$jsdom.reconfigure({ url: process.env.ORIGIN });
Object.assign(globalThis, { afterEach, expect, test });
await import('./strict.js');
