// Debian's MariaDB for a WordPress of the tests: a folder of its own, a socket in it and no port.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';

/** Options of both programs: none of the machine's own, and root may start it as root. */
const OPTIONS = ['--no-defaults', ...(process.getuid?.() === 0 ? ['--user=root'] : [])];

/** Little memory, and no wait for the disk: a test's site is not to last. */
const SMALL = [
  '--innodb-buffer-pool-size=64M',
  '--innodb-log-file-size=8M',
  '--innodb-flush-log-at-trx-commit=0',
  '--skip-log-bin',
  '--skip-networking',
];

/** Makes an empty database in a folder, which each site begins with a copy of. */
export function makeDatabase(folder) {
  const own = ['--auth-root-authentication-method=normal', '--skip-test-db', '--innodb-log-file-size=8M'];
  execFileSync('mariadb-install-db', [...OPTIONS, ...own, `--datadir=${folder}`], { stdio: 'ignore' });
}

/** Whether a server greets who connects. */
function answers(socket) {
  return new Promise((resolve) => {
    const connection = connect(socket);
    connection.once('data', () => resolve(true)).once('error', () => resolve(false));
    connection.once('close', () => resolve(false)).once('data', () => connection.destroy());
  });
}

/** Starts a server on a copy of `template` in `folder`, with a database called "wordpress". */
export async function startDatabase(template, folder) {
  const socket = `${folder}/mariadb.sock`;
  cpSync(template, `${folder}/mariadb`, { recursive: true });
  writeFileSync(`${folder}/init.sql`, 'CREATE DATABASE IF NOT EXISTS wordpress CHARACTER SET utf8mb4;\n');
  const places = [`--datadir=${folder}/mariadb`, `--socket=${socket}`, `--pid-file=${folder}/mariadb.pid`];
  const server = spawn('mariadbd', [...OPTIONS, ...SMALL, ...places, `--init-file=${folder}/init.sql`], {
    stdio: 'ignore',
  });
  while (!(await answers(socket))) {
    if (server.exitCode !== null) throw new Error(`MariaDB ended: ${server.exitCode}`);
    await wait(50);
  }
  return {
    socket,
    async close() {
      if (server.exitCode !== null) return;
      server.kill();
      await once(server, 'exit');
    },
  };
}
