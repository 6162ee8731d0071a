// Runs the elements' own tests with each file of files.js, all at once: node test/builder/elements.js [NAME ...]
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import process from 'node:process';
import { FILES } from './files.js';

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(FILES);

/** Finds a free port. Runners that begin at once would find the same. */
async function findPort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return String(port);
}

/** Runs the tests of one file, and gives what they said and whether they passed. */
async function run(name) {
  const env = { ...process.env, OWN: name, PORT: await findPort(), BROWSERS: 'chromium' };
  return new Promise((resolve, reject) => {
    const child = spawn('npx', ['--no', '--', 'wtr', '--config', 'test/builder/elements.config.js'], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data));
    child.once('error', reject);
    child.once('close', (code) => resolve({ name, said, passed: code === 0 }));
  });
}

for (const { name, said, passed } of await Promise.all(names.map(run))) {
  console.log(
    `== ${name}: ${FILES[name].elements.join(', ')}\n${passed ? said.trim().split('\n').at(-1) : said}`,
  );
  if (!passed) process.exitCode = 1;
}
