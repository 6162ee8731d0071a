import { basename } from 'node:path';

/** Lines of a module, and of a file that holds an element's look. */
export const MAX_LINES = 200;
export const MAX_STYLE_LINES = 120;

/** Lines that a file of this name may have. */
export const mostLines = (path) =>
  /^styles.*\.ts$|\.css$/.test(basename(path)) ? MAX_STYLE_LINES : MAX_LINES;

/** Lines of a text; the end of the last one begins no other. */
export const countLines = (text) => text.replace(/\r?\n$/, '').split('\n').length;

/** @type {import('eslint').Rule.RuleModule} */
export const size = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      long: '{{lines}} lines, and this file has at most {{most}}: give what belongs together a module.',
    },
  },
  create({ filename, sourceCode, report }) {
    return {
      Program() {
        const lines = countLines(sourceCode.text);
        const most = mostLines(filename);
        if (lines <= most) return;
        report({ loc: { line: most + 1, column: 0 }, messageId: 'long', data: { lines, most } });
      },
    };
  },
};
