// `npm start`: builds dist/, then serves Storybook, and the sample site under /site/, on one port.
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import process from 'node:process';

const port = Number(process.env.PORT) || 6006;
const run = (command, ...words) => spawnSync(command, words, { stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1;

const isFree = () =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });

if (await isFree()) {
  process.exitCode =
    run('npm', 'run', 'build') || run('npx', 'storybook', 'dev', '--port', String(port), '--exact-port', '--ci', '--quiet');
} else {
  console.error(`Port ${port} is taken, perhaps by an earlier "npm start". Stop that, or choose another: PORT=${port + 1} npm start`);
  process.exitCode = 1;
}
