import { bundle } from '../../dist/builder/bundle.js';

/**
 * Files that the tests make, by name, each with the test files of the elements that it has, and with
 * those of them that a smaller file has not.
 */
export const FILES = {
  card: { elements: ['article-card'], tests: ['article-card'], added: ['article-card'] },
  'card-and-quote': {
    elements: ['article-card', 'pull-quote'],
    tests: ['article-card', 'pull-quote'],
    added: ['pull-quote'],
  },
  four: {
    elements: ['article-card', 'pull-quote', 'reflection-prompt', 'subscribe-form'],
    tests: ['article-card', 'pull-quote', 'reflection-prompt', 'subscribe-form'],
    added: ['reflection-prompt', 'subscribe-form'],
  },
};

/** Makes the file of this name. */
export const makeFile = (name) => bundle({ elements: FILES[name].elements });
