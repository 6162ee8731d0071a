import process from 'node:process';
import { defineConfig } from 'vitest/config';

const { ORIGIN: url, DOM: environment } = process.env;

export default defineConfig({
  test: {
    environment,
    environmentOptions: { jsdom: { url }, happyDOM: { url } },
    include: ['*.test.{js,jsx}'],
    setupFiles: ['strict.js'],
    globals: true,
    testTimeout: 60_000,
  },
});
