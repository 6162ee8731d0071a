// Every newsletter service on one port, answering as facts.js says by the address that is sent. `node test/subscribe/simulator.js` runs it alone.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { addressFor, NATIVE, READABLE } from './facts.js';

const BODY_LIMIT = 1_000_000;

async function receive(request) {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    if ((size += chunk.length) > BODY_LIMIT) throw new Error('too large');
    chunks.push(chunk);
  }
  const body = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  const isForm = /^(multipart\/form-data|application\/x-www-form-urlencoded)/.test(type);
  return {
    method: request.method,
    path: decodeURIComponent(pathname),
    query: searchParams,
    type,
    headers: request.headers,
    fields: new URLSearchParams(
      isForm ? [...(await new Response(body, { headers: { 'Content-Type': type } }).formData())] : [],
    ),
    json: type.startsWith('application/json') ? JSON.parse(body.toString()) : undefined,
  };
}

/** The service that takes a request, and the address in it. */
function recognise(received) {
  for (const [service, facts] of Object.entries({ ...READABLE, ...NATIVE })) {
    const address = facts.read(received);
    if (address) return { service, facts, address };
  }
  return undefined;
}

const answers = ({ yes, no, pages }) =>
  Object.entries({ ...yes, ...no, ...pages }).map(([name, row]) => [
    addressFor(name),
    Array.isArray(row) ? row[0] : row,
  ]);

/** A reply in the way that the service's transport reads it. */
function write(
  response,
  { status = 200, type, body, location, readable = true },
  service,
  { query, headers },
) {
  const isWords = typeof body === 'string';
  const callback = service === 'mailchimp' ? query.get('c') : '';
  const json = JSON.stringify(body);
  const text = isWords
    ? body
    : callback
      ? `${callback}(${json})`
      : service === 'mautic'
        ? `<script>parent.postMessage(${JSON.stringify(json).replaceAll('<', '\\u003c')}, '*')</script>`
        : (json ?? '');
  const kind =
    type ?? (callback ? 'text/javascript' : service === 'mautic' ? 'text/html' : 'application/json');
  response.writeHead(status, {
    'Content-Type': kind,
    ...(location && { Location: location }),
    ...(readable && service in READABLE && { 'Access-Control-Allow-Origin': headers.origin ?? '*' }),
  });
  response.end(text);
}

/**
 * Starts it on a free port of this machine. Beside the answers of facts.js, `hang@reader.example` is never answered and `reset@reader.example`
 * has its connection cut. `GET /log` gives what came, newest last: service, address, method, path and entries.
 */
export async function startSimulator(port = 0) {
  const log = [];
  const server = createServer(async (request, response) => {
    try {
      const received = await receive(request);
      if (request.method === 'OPTIONS') {
        response.writeHead(204, {
          'Access-Control-Allow-Origin': '*',
          'Access-Control-Allow-Methods': 'GET, POST',
          'Access-Control-Allow-Headers': 'accept, content-type, revision',
        });
        response.end();
        return;
      }
      if (received.path === '/log') {
        response.writeHead(200, { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' });
        response.end(JSON.stringify(log));
        return;
      }
      const found = recognise(received);
      if (!found) {
        response
          .writeHead(400, { 'Content-Type': 'text/plain', 'Access-Control-Allow-Origin': '*' })
          .end('No service takes this.');
        return;
      }
      const { service, facts, address } = found;
      if (address === 'token@reader.example') {
        write(response, { type: 'text/plain', body: 'a.token' }, service, received);
        return;
      }
      const { method, path, fields } = received;
      log.push({ service, address, method, path, fields: [...fields] });
      if (address === 'hang@reader.example') return;
      if (address === 'reset@reader.example') {
        request.socket.destroy();
        return;
      }
      const [, reply] = answers(facts).find(([each]) => each === address) ?? answers(facts)[0];
      write(response, reply, service, received);
    } catch {
      request.socket.destroy();
    }
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    log,
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}

const GUIDE = new URL('../../stories/subscribe-answers.json', import.meta.url);

/** Compares what a test run saw with what the guide shows; with UPDATE=1, the guide shows this run from now on. */
function compareAnswers(seen) {
  const text = `${JSON.stringify(seen, null, 2)}\n`;
  if (process.env.UPDATE) writeFileSync(GUIDE, text);
  return existsSync(GUIDE) && readFileSync(GUIDE, 'utf8') === text
    ? 'as the guide shows'
    : 'not as the guide shows: UPDATE=1 FILES=test/subscribe.test.ts npm test writes stories/subscribe-answers.json anew';
}

/** For Web Test Runner: the command "simulator" gives its origin, "answers" compares what was seen with the guide. */
/** One for each browser: what another sends at the same time is not in its log. */
export function simulatorPlugin() {
  const simulators = new Map();
  return {
    name: 'salve-simulator',
    async serverStop() {
      for (const simulator of simulators.values()) await (await simulator).close();
    },
    async executeCommand({ command, payload, session }) {
      const { name } = session.browser;
      if (command === 'simulator') {
        if (!simulators.has(name)) simulators.set(name, startSimulator());
        return (await simulators.get(name)).origin;
      }
      return command === 'answers' ? compareAnswers(payload) : undefined;
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { origin } = await startSimulator(Number(process.env.PORT) || 0);
  console.log(
    `The newsletter services answer at ${origin}; an address such as already-subscribed@reader.example chooses the answer.`,
  );
}
