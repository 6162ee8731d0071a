import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A port that nothing listens at. */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Runs `npm start` as in a terminal of its own. `until` waits for words that it prints, `stop` presses Control and C. */
export function npmStart({ port, env = {} }) {
  const child = spawn('npm', ['start'], {
    cwd: root,
    detached: true,
    env: { ...process.env, PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { text: '' };
  const waiting = new Set();
  const look = () => {
    for (const each of waiting) each();
  };
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => {
      said.text += data;
      look();
    });
  const ended = new Promise((resolve) => {
    child.once('close', (code) => {
      said.code = code;
      look();
      resolve(code);
    });
  });
  return {
    said,
    ended,
    until: (words) =>
      new Promise((resolve, reject) => {
        const each = () => {
          const found = said.text.match(words);
          if (!found && said.code === undefined) return;
          waiting.delete(each);
          if (found) resolve(found);
          else reject(new Error(`It ended with ${said.code} and had not said ${words}:\n${said.text}`));
        };
        waiting.add(each);
        each();
      }),
    /** Whether any process is left of it. */
    isLeft: () => {
      try {
        return process.kill(-child.pid, 0);
      } catch {
        return false;
      }
    },
    stop: () => {
      if (said.code === undefined) process.kill(-child.pid, 'SIGINT');
      return ended;
    },
  };
}
