// `npm start`: builds what has changed, then serves the Storybook, and the sample site under /site/, on one port.
import { createServer } from 'node:http';
import process from 'node:process';
import { build } from './build.js';
import { files, nothing } from './serve.js';
import { subscribeEndpoint } from './subscribe.js';

const port = Number(process.env.PORT) || 6006;
const list = process.env.SUBSCRIBERS ?? 'subscribers.txt';
const file = files();
const subscribe = subscribeEndpoint({ file: list });
const ending = new AbortController();

/** Answers as soon as all is built: whoever is early waits. */
const server = createServer(async (request, response) => {
  try {
    await built;
    if (!(await subscribe(request, response)) && !file(request, response)) nothing(request, response);
  } catch (error) {
    if (error.code !== 'ERR_INVALID_URL') console.error(error);
    if (response.headersSent) response.destroy();
    else response.writeHead(error.code === 'ERR_INVALID_URL' ? 400 : 500).end();
  }
});

function stop() {
  ending.abort();
  server.close().closeAllConnections();
}

const started = await new Promise((resolve, reject) => {
  server.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error)));
  server.listen(port, () => resolve(true));
});
let built;
if (started) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  try {
    await (built = build({ signal: ending.signal }));
    console.log(`
  Storybook     http://localhost:${port}/
  Sample site   http://localhost:${port}/site/

  Who subscribes on the sample site is added to ${list}, once the link
  that is printed here was opened.

  Ctrl+C stops it.
`);
  } catch (error) {
    if (!ending.signal.aborted) {
      console.error(error.message);
      process.exitCode = 1;
      stop();
    }
  }
} else {
  console.error(
    `Port ${port} is taken, perhaps by an earlier "npm start". Stop that, or choose another: PORT=${port + 1} npm start`,
  );
  process.exitCode = 1;
}
