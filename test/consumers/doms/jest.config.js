import process from 'node:process';
import guide from './guide.jest.config.js';

const { NODE_OPTIONS = '', ORIGIN: url, CONDITIONS } = process.env;
const isModules = NODE_OPTIONS.includes('--experimental-vm-modules');

export default {
  ...(isModules ? { testEnvironment: 'jsdom', extensionsToTreatAsEsm: ['.jsx'] } : guide),
  testTimeout: 60_000,
  testEnvironmentOptions: { url, ...(CONDITIONS && { customExportConditions: CONDITIONS.split(',') }) },
  // Flags of Vue's build for bundlers, which Jest takes where it reads modules.
  globals: {
    __VUE_OPTIONS_API__: true,
    __VUE_PROD_DEVTOOLS__: false,
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: false,
  },
  testMatch: ['<rootDir>/{guide,page,plain,react,vue}.test.{js,jsx}'],
  setupFilesAfterEnv: ['<rootDir>/strict.js'],
};
