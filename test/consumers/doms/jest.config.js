import process from 'node:process';
import guide from './guide.jest.config.js';

const isModules = process.env.NODE_OPTIONS?.includes('--experimental-vm-modules');

export default {
  ...(isModules ? { testEnvironment: 'jsdom', extensionsToTreatAsEsm: ['.jsx'] } : guide),
  testTimeout: 60_000,
  testEnvironmentOptions: { url: process.env.ORIGIN },
  testMatch: ['<rootDir>/{guide,page,react}.test.{js,jsx}'],
  setupFilesAfterEnv: ['<rootDir>/strict.js'],
};
