/** Characters of a line that holds a comment, less its URLs, which can't be broken. */
export const MAX_LENGTH = 100;

/** First words of a clause, in place of the noun or the verb that a doc comment begins with. */
const CLAUSE = /^(?:What|Whether|Where|Why|How|Who|When|If|That|As|So|Which)\b/;

const ADDRESS = /\bhttps?:\/\/\S+/g;

/** Text of a doc comment, without the stars before its lines; undefined for any other comment. */
function readDoc({ type, value }) {
  return type === 'Block' && value.startsWith('*') ? value.replace(/^[*\s]+/, '') : undefined;
}

/** @type {import('eslint').Rule.RuleModule} */
export const comments = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      clause: 'Begin with a noun or a verb, not with "{{word}}": say what the thing is or does.',
      long: 'Wrap it: {{length}} characters, and a line with a comment has at most {{most}}.',
    },
  },
  create({ sourceCode, report }) {
    const { lines } = sourceCode;

    function check(comment) {
      const [word] = CLAUSE.exec(readDoc(comment) ?? '') ?? [];
      if (word) report({ loc: comment.loc, messageId: 'clause', data: { word } });
      for (let { line } = comment.loc.start; line <= comment.loc.end.line; line += 1) {
        const { length } = lines[line - 1].replace(ADDRESS, '');
        if (length <= MAX_LENGTH) continue;
        const loc = { line, column: MAX_LENGTH };
        report({ loc, messageId: 'long', data: { length, most: MAX_LENGTH } });
      }
    }

    return { Program: () => sourceCode.getAllComments().forEach(check) };
  },
};
