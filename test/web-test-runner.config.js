import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { simulatorPlugin } from './subscribe/simulator.js';
import { launchers } from './tools/browsers.js';
import { commandsPlugin } from './tools/commands-plugin.js';
import { feedRoutes } from './tools/feed-routes.js';
import { oneFile } from './tools/one-file.js';
import { totalsReporter } from './tools/totals-reporter.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const wanted = (process.env.BROWSERS || 'chromium').split(',');
const browsers = wanted.map((name) => launchers[name]());

const MODEL = 'test/draft-session.test.ts';
const isWhole = !process.env.FILES && !process.argv.includes('--files');

/**
 * In a run of all files, Chromium's long model has a process of its own: it waits for the disk most
 * of the time.
 */
const groups = isWhole
  ? [
      {
        name: 'model',
        files: MODEL,
        browsers: browsers.map((browser, index) =>
          wanted[index] === 'chromium' ? launchers.chromium() : browser,
        ),
      },
    ]
  : [];

/** Milliseconds that a file takes to come, by the folder that it is copied to. */
const WAITS = { late: 3000, never: 30_000 };

/**
 * dist/salve.js as somebody copies it: alone into an empty folder, whatever its name. The journal's
 * file comes there later, for a page that has the cookie "copied". In some folders what the script
 * asks for takes as long as on a poor network.
 */
const alone = async (context, next) => {
  const [, folder, file] = /^\/alone\/(?:(\w+)\/)?(salve[\w-]*\.js)$/.exec(context.path) ?? [];
  if (file !== 'salve.js' && WAITS[folder])
    await new Promise((resolve) => setTimeout(resolve, WAITS[folder]));
  if (file && (file === 'salve.js' || context.cookies.get('copied')))
    context.url = `/dist/${file}${context.search}`;
  // The runner lets a browser keep the answer to any path with an extension, 404 too.
  else if (file) context.path = '/alone/nothing';
  return next();
};

/** What the draft's model is asked for: a number of runs, or one to be replayed, "seed path". */
const model = (context, next) => {
  if (context.path !== '/model') return next();
  const [seed, path] = process.env.REPLAY?.split(' ') ?? [];
  context.body = { runs: Number(process.env.RUNS ?? 0), ...(path && { seed: Number(seed), path }) };
};

export default {
  rootDir: root,
  files: isWhole ? ['test/*.test.ts', `!${MODEL}`] : (process.env.FILES ?? 'test/*.test.ts'),
  groups,
  nodeResolve: { exportConditions: ['browser', 'development'] },
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}/tsconfig.json` }),
    commandsPlugin(),
    simulatorPlugin(),
  ],
  middleware: [alone, model, feedRoutes, oneFile()],
  browsers,
  // A test often waits for a timer of the elements: another engine has its turn meanwhile.
  concurrentBrowsers: 4,
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  // Three engines share what may be two cores, where WebKit's driver now and then loses a key: CI
  // tries a test once more. What races in the elements is for the draft's model to find.
  testFramework: { config: { timeout: 30_000, retries: process.env.CI ? 1 : 0 } },
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), totalsReporter()],
  // Chromium alone can tell it, and it takes a part of the time.
  coverage: process.env.npm_lifecycle_event === 'test' && wanted.join() === 'chromium',
  coverageConfig: {
    include: ['src/**/*.ts'],
    report: true,
    reportDir: 'coverage',
    reporters: ['text-summary', 'lcovonly'],
  },
};
