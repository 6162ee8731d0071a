// Runs the elements' own tests with a file of the builder in place of the sources: OWN=card wtr --config test/builder/elements.config.js
import process from 'node:process';
import { bundle } from '../../dist/builder/bundle.js';
import config from '../web-test-runner.config.js';
import { FILES, makeFile } from './files.js';

const own = process.env.OWN;

/** CI runs the tests of the elements that the smaller files lack. */
const tests = process.env.CI ? FILES[own].added : FILES[own].tests;
const { script, styles, elements } = await makeFile(own);

/** Some tests stand in a `<salve-article>`: where the file has none, another file beside it does. */
const needsArticle = FILES[own].tests.includes('pull-quote') && !elements.includes('article');
const article = needsArticle && (await bundle({ elements: ['article'] })).script;

/** Modules of the sources that tests import, and what stands in their place. */
const MODULES = /^\/src\/(?:index|elements\/article|journal\/device-journal|locales\/localize)\.(?:js|ts)$/;
const JS = 'text/javascript; charset=utf-8';
const ANSWERS = {
  '/own/salve.js': [JS, script],
  '/own/article.js': [JS, article],
  '/dist/salve.js': [JS, article ? `import '/own/article.js';${script}` : script],
  '/dist/salve.css': ['text/css; charset=utf-8', styles],
  '/src/salve.css': ['text/css; charset=utf-8', styles],
};

const answer = (context, next) => {
  const module = article
    ? `import '/own/article.js'; export * from '/own/salve.js';`
    : `export * from '/own/salve.js';`;
  const [type, body] = MODULES.test(context.path) ? [JS, module] : (ANSWERS[context.path] ?? []);
  if (!body) return next();
  context.type = type;
  context.body = body;
};

export default {
  ...config,
  files: tests.map((name) => `test/${name}.test.ts`),
  groups: [],
  middleware: [answer, ...config.middleware],
  port: Number(process.env.PORT) || undefined,
  coverage: false,
};
