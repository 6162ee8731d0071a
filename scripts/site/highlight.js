// Colours code when the site is built, so that no page needs a script for it.
import { createCssVariablesTheme, createHighlighter } from 'shiki';

const LANGUAGES = ['html', 'js', 'jsx', 'ts', 'css', 'json', 'sh', 'php', 'liquid', 'yaml', 'toml', 'md'];

/** Languages of the guides that have another name, or whose grammar is another's. */
const ALIASES = {
  jsonc: 'json',
  njk: 'html',
  astro: 'html',
  vue: 'html',
  svelte: 'html',
  tsx: 'ts',
  bash: 'sh',
};

const COPY = '<button type="button" class="copy" data-copy disabled>Copy</button>';

/** Gives a function `(code, language) => HTML`. Colours are custom properties, which the style sheet sets for each scheme. */
export async function createHighlight() {
  const theme = createCssVariablesTheme({ name: 'salve', variablePrefix: '--code-', fontStyle: true });
  const highlighter = await createHighlighter({ themes: [theme], langs: LANGUAGES });
  return (code, language = 'text') => {
    const known = ALIASES[language] ?? language;
    const lang = LANGUAGES.includes(known) ? known : 'text';
    const html = highlighter.codeToHtml(code.replace(/\n$/, ''), { lang, theme: 'salve' });
    return `<div class="listing" data-language="${language}">${html.replace(/ style="[^"]*"/, '')}${COPY}</div>`;
  };
}
