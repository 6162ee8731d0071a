// Storybook's blocks that the guides use, as HTML: a story, a piece of code, a page's Markdown.
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** What only the build can do, given by it: `highlight(code, language)`, `markdown(text)` and `demo(story)`, each HTML. */
const tools = () => globalThis.salveSiteTools;

const raw = (html) => h('div', { class: 'raw', dangerouslySetInnerHTML: { __html: html } });

export const Meta = () => null;
export const Canvas = ({ of, sourceState }) => raw(tools().demo(of, { withCode: sourceState !== 'none' }));
export const Source = ({ code, language }) => raw(tools().highlight(code, language));
export const Markdown = ({ children }) => raw(tools().markdown(children));

/** Code between fences: MDX gives it as `<pre><code class="language-js">`. */
function Pre({ children }) {
  const { className = 'language-text', children: code } = children.props;
  return raw(tools().highlight(code, className.slice('language-'.length)));
}

export const renderGuide = (Guide) => renderToString(h(Guide, { components: { pre: Pre } }));
