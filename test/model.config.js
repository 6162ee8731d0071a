import config from './web-test-runner.config.js';

/** The draft's model alone, for as long as its runs take: milliseconds. */
export default {
  ...config,
  files: 'test/draft-session.test.ts',
  groups: [],
  testsFinishTimeout: 12 * 3_600_000,
};
