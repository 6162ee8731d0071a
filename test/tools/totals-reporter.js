import { basename } from 'node:path';
import process from 'node:process';
import { CANNOT } from './abilities.js';

/** Number of files whose time is told for each engine. */
const SLOWEST = 6;

const secondsOf = (suite) =>
  [
    ...(suite?.tests ?? []).map(({ duration }) => (duration ?? 0) / 1000),
    ...(suite?.suites ?? []).map(secondsOf),
  ].reduce((sum, each) => sum + each, 0);

/** A line an engine: the seconds of its tests, and of the files that took most of them. */
function timesOf(sessions) {
  const engines = new Set(sessions.map(({ browser }) => browser.name));
  return [...engines].map((engine) => {
    const its = sessions.filter(({ browser }) => browser.name === engine);
    const files = its
      .map(({ testFile, testResults }) => [basename(testFile), Math.round(secondsOf(testResults))])
      .sort(([, one], [, other]) => other - one);
    const sum = files.reduce((all, [, seconds]) => all + seconds, 0);
    const slowest = files.slice(0, SLOWEST).map(([name, seconds]) => `${name} ${seconds}`);
    return `  ${engine} ${sum} s: ${slowest.join(', ')}`;
  });
}

/**
 * Ends a run with its slowest files, what was left out and why, then one plain line, "N passed, N failed". A file that
 * did not load counts as one failure.
 */
export function totalsReporter() {
  const total = { passed: 0, failed: 0 };
  let leftOut = [];
  let times = [];
  const count = (suite) => {
    for (const test of suite?.tests ?? []) total[test.passed ? 'passed' : 'failed'] += 1;
    for (const inner of suite?.suites ?? []) count(inner);
  };
  return {
    onTestRunFinished({ sessions }) {
      const engines = new Set(sessions.map(({ browser }) => browser.name));
      leftOut = Object.entries(CANNOT).flatMap(([ability, reasons]) =>
        Object.entries(reasons)
          .filter(([engine]) => engines.has(engine))
          .map(([engine, reason]) => `  ${engine} can't ${ability}: ${reason}.`),
      );
      times = timesOf([...sessions]);
      for (const session of sessions) {
        count(session.testResults);
        if (!session.testResults || session.errors.length > 0) total.failed += 1;
      }
    },
    start() {
      // After all that the other reporters write.
      process.once('exit', () => {
        console.log(['Seconds in tests:', ...times, ''].join('\n'));
        if (leftOut.length > 0) console.log(['Left out, where a test needs it:', ...leftOut, ''].join('\n'));
        console.log(`${total.passed} passed, ${total.failed} failed`);
      });
    },
  };
}
