import process from 'node:process';
import nextJest from 'next/jest.js';

export default nextJest({ dir: import.meta.dirname })({
  testEnvironment: 'jsdom',
  testEnvironmentOptions: { url: process.env.ORIGIN },
  testTimeout: 60_000,
  rootDir: '..',
  testMatch: ['<rootDir>/{guide,page,plain,react}.test.{js,jsx}', '<rootDir>/next/page.test.jsx'],
  setupFilesAfterEnv: ['<rootDir>/strict.js'],
});
