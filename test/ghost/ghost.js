import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import { setTimeout as wait } from 'node:timers/promises';
import { app, folder, installGhost, node } from './install.js';

const OWNER = { email: 'owner@letters.example', password: 'only-for-this-machine-1' };

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** A Ghost with an empty database on a free port of this machine, and the mail that it sends. */
export class Ghost {
  /** What was sent, oldest first: `to`, `subject`, `text`. */
  mail = [];
  url = '';
  #port = 0;
  #process;
  #smtp;
  #cookie = '';

  static async install() {
    installGhost();
    const ghost = new Ghost();
    ghost.#port = await freePort();
    ghost.url = `http://127.0.0.1:${ghost.#port}`;
    await ghost.#receiveMail();
    return ghost;
  }

  async #receiveMail() {
    const require = createRequire(`${folder}tools/`);
    const { SMTPServer } = require('smtp-server');
    const { simpleParser } = require('mailparser');
    this.#smtp = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onData: (stream, { envelope }, done) =>
        simpleParser(stream).then(({ subject, text }) => {
          this.mail.push({ to: envelope.rcptTo[0].address, subject, text });
          done();
        }, done),
    });
    this.#smtp.listen(0, '127.0.0.1');
    await once(this.#smtp.server, 'listening');
  }

  /** Starts it anew; `limits` are Ghost's own on attempts, which tests would run into. */
  async start({ limits = false } = {}) {
    for (const end of ['', '-shm', '-wal']) rmSync(`${folder}ghost.db${end}`, { force: true });
    writeFileSync(
      `${app}config.development.json`,
      JSON.stringify({
        url: this.url,
        server: { host: '127.0.0.1', port: this.#port, shutdownTimeout: 2_000 },
        database: {
          client: 'better-sqlite3',
          connection: { filename: `${folder}ghost.db` },
          useNullAsDefault: true,
        },
        mail: {
          from: 'letters@letters.example',
          transport: 'SMTP',
          options: {
            host: '127.0.0.1',
            port: this.#smtp.server.address().port,
            secure: false,
            ignoreTLS: true,
          },
        },
        logging: { level: 'info', transports: ['stdout'] },
        privacy: { useUpdateCheck: false, useGravatar: false, useRpcPing: false, useStructuredData: false },
        security: { staffDeviceVerification: false },
        ...(!limits && {
          spam: { member_login: { minWait: 10, maxWait: 20, lifetime: 1, freeRetries: 100_000 } },
        }),
      }),
    );
    const log = openSync(`${folder}ghost.log`, 'w');
    this.#process = spawn(node, ['index.js'], {
      cwd: app,
      stdio: ['ignore', log, log],
      env: { ...process.env, NODE_ENV: 'development' },
    });
    while (!(await this.#isUp())) {
      if (this.#process.exitCode !== null) throw new Error(`Ghost ended: ${folder}ghost.log`);
      await wait(200);
    }
    await this.#admin('POST', 'authentication/setup/', {
      setup: [{ name: 'Owner', blogTitle: 'Letters', ...OWNER }],
    });
    const { headers } = await this.#admin('POST', 'session/', {
      username: OWNER.email,
      password: OWNER.password,
    });
    this.#cookie = headers.get('set-cookie').split(';')[0];
  }

  async #isUp() {
    const response = await fetch(`${this.url}/members/api/site/`).catch(() => undefined);
    return response?.ok;
  }

  async #admin(method, path, body) {
    const response = await fetch(`${this.url}/ghost/api/admin/${path}`, {
      method,
      headers: { Origin: this.url, 'Content-Type': 'application/json', Cookie: this.#cookie },
      body: body && JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response;
  }

  async set(key, value) {
    await this.#admin('PUT', 'settings/', { settings: [{ key, value }] });
  }

  /** Publishes a post of Ghost's cards, and gives back its address and what Ghost made of it. */
  async publish(title, ...cards) {
    const root = { type: 'root', version: 1, direction: null, format: '', indent: 0, children: cards };
    const post = { title, status: 'published', lexical: JSON.stringify({ root }) };
    const response = await this.#admin('POST', 'posts/?formats=html', { posts: [post] });
    const { url, html } = (await response.json()).posts[0];
    return { url, html };
  }

  /** Publishes a post of HTML that Ghost takes apart into cards of its own, as its editor does with what is pasted. */
  async publishHTML(title, html) {
    const response = await this.#admin('POST', 'posts/?source=html&formats=html', {
      posts: [{ title, status: 'published', html }],
    });
    return (await response.json()).posts[0].html;
  }

  /** Makes a theme of Ghost's own one: `change` is given its folder. The theme is there from the next start on. */
  static makeTheme(name, change) {
    const themes = `${app}content/themes/`;
    rmSync(`${themes}${name}`, { recursive: true, force: true });
    cpSync(`${themes}source`, `${themes}${name}`, { recursive: true, dereference: true });
    change(`${themes}${name}`);
  }

  async useTheme(name) {
    await this.#admin('PUT', `themes/${name}/activate/`);
  }

  /** The member of this address in Ghost's database, with labels and newsletters; undefined where there is none. */
  async member(email) {
    const response = await this.#admin(
      'GET',
      `members/?filter=${encodeURIComponent(`email:'${email}'`)}&include=labels,newsletters`,
    );
    return (await response.json()).members[0];
  }

  /** Waits for the newest mail to an address after `after` others, and gives the link in it that confirms. */
  async linkFor(email, after = 0) {
    for (;;) {
      const { text } = this.mail.filter(({ to }) => to === email)[after] ?? {};
      const link = text?.match(/https?:\/\/\S+[?&]token=[^\s)\]]+/)?.[0];
      if (link) return link;
      await wait(50);
    }
  }

  pause() {
    this.#process.kill('SIGSTOP');
  }

  resume() {
    this.#process.kill('SIGCONT');
  }

  async stop() {
    if (this.#process?.exitCode === null) {
      this.#process.kill();
      await once(this.#process, 'exit');
    }
  }

  async close() {
    await this.stop();
    await new Promise((resolve) => this.#smtp.close(resolve));
  }
}
