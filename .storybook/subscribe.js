// A newsletter's endpoint as a site of one's own may have it: `POST /site/subscribe` takes a form, `GET /site/subscribe/confirm` the link in its mail.
import { randomUUID } from 'node:crypto';
import { appendFile, readFile } from 'node:fs/promises';

const PATH = '/site/subscribe';
const LIMIT = 10_000;
const DAY = 24 * 60 * 60 * 1000;

const page = (title, words) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><link rel="stylesheet" href="/site/site.css"></head><body><main><h1>${title}</h1><p>${words}</p><p><a href="/site/">Back to the site</a></p></main></body></html>`;

async function readForm(request) {
  let text = '';
  for await (const chunk of request) {
    text += chunk;
    if (text.length > LIMIT) break;
  }
  return new URLSearchParams(text.slice(0, LIMIT));
}

async function isOnList(file, email) {
  const lines = await readFile(file, 'utf8').catch(() => '');
  return lines.split('\n').some((line) => line.split('\t')[1] === email);
}

/**
 * Answers the sample site's subscriptions: a script gets `{ ok, state }`, a form without one a page. An address is on the list, in `file`, once the
 * link was opened that would be mailed, and is printed; whether it was there before, nobody is told. Gives whether it answered.
 */
export function subscribeEndpoint({ file, print = console.log }) {
  /** Addresses by the token of the link that confirms them. */
  const pending = new Map();

  async function subscribe(request, response) {
    const form = await readForm(request);
    const email = form.get('email')?.trim() ?? '';
    const isAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email);
    if (isAddress && !form.get('website')) {
      const token = randomUUID();
      pending.set(token, { email, until: Date.now() + DAY });
      print(`Would be mailed to ${email}: http://${request.headers.host}${PATH}/confirm?token=${token}`);
    }
    const status = isAddress ? 200 : 422;
    if (request.headers.accept?.includes('application/json')) {
      const answer = isAddress ? { ok: true, state: 'pending' } : { ok: false, state: 'invalid' };
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer));
    } else {
      response
        .writeHead(status, { 'Content-Type': 'text/html' })
        .end(
          isAddress
            ? page(
                'Check your email',
                'Open the link in it within a day. Here, it is printed where the server was started.',
              )
            : page('Check your address', 'Go back and write it like name@example.com.'),
        );
    }
  }

  async function confirm(token, response) {
    const { email, until } = pending.get(token) ?? {};
    const isGood = until > Date.now();
    pending.delete(token);
    if (isGood && !(await isOnList(file, email))) {
      await appendFile(file, `${new Date().toISOString()}\t${email}\n`);
      print(`Subscribed: ${email}, in ${file}`);
    }
    response
      .writeHead(isGood ? 200 : 410, { 'Content-Type': 'text/html' })
      .end(
        isGood
          ? page('Welcome', 'You are subscribed.')
          : page('That link is spent', 'Subscribe again for a new one.'),
      );
  }

  return async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    if (pathname === PATH && request.method === 'POST') await subscribe(request, response);
    else if (pathname === `${PATH}/confirm` && request.method === 'GET')
      await confirm(searchParams.get('token'), response);
    else return false;
    return true;
  };
}
