import process from 'node:process';
import { CANNOT } from './abilities.js';

/** Ends a run with what was left out and why, then one plain line, "N passed, N failed". A file that did not load counts as one failure. */
export function totalsReporter() {
  const total = { passed: 0, failed: 0 };
  let leftOut = [];
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
      for (const session of sessions) {
        count(session.testResults);
        if (!session.testResults || session.errors.length > 0) total.failed += 1;
      }
    },
    start() {
      // After all that the other reporters write.
      process.once('exit', () => {
        if (leftOut.length > 0) console.log(['Left out, where a test needs it:', ...leftOut, ''].join('\n'));
        console.log(`${total.passed} passed, ${total.failed} failed`);
      });
    },
  };
}
