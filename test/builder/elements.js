// Runs the elements' own tests with each file of files.js, all at once: node test/builder/elements.js [NAME ...]
import { spawn } from 'node:child_process';
import process from 'node:process';
import { FILES } from './files.js';

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(FILES);

/** Runs the tests of one file, and gives what they said and whether they passed. */
const run = (name) =>
  new Promise((resolve, reject) => {
    const child = spawn('npx', ['--no', 'wtr', '--config', 'test/builder/elements.config.js'], {
      env: { ...process.env, OWN: name, BROWSERS: 'chromium' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data));
    child.once('error', reject);
    child.once('close', (code) => resolve({ name, said, passed: code === 0 }));
  });

for (const { name, said, passed } of await Promise.all(names.map(run))) {
  console.log(
    `== ${name}: ${FILES[name].elements.join(', ')}\n${passed ? said.trim().split('\n').at(-1) : said}`,
  );
  if (!passed) process.exitCode = 1;
}
