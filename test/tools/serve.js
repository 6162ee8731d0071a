import { createServer } from 'node:http';
import { files, FOLDERS, nothing } from '../../.storybook/serve.js';

/** "salve" is dist/ as a site's owner copies it. */
const file = files({ '/pasted/salve/': 'dist', '/test/': 'test', ...FOLDERS });

/**
 * Serves the sample site, dist/ and the built Storybook on a free port of this machine. `answer` may answer a request itself: it is given the
 * URL and the response, and says whether it did.
 */
export async function serve(answer = () => false) {
  const server = createServer(async (request, response) => {
    if (await answer(new URL(request.url, 'http://localhost'), response, request)) return;
    if (!file(request, response)) nothing(request, response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}
