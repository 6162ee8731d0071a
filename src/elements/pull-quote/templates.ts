import { html, nothing, type TemplateResult } from 'lit';

interface Attribution {
  author: string | undefined;
  source: string | undefined;
  /** Address of the source; it links the author if there is no source. */
  href: string | undefined;
}

/** Renders the words between their marks; without `words`, those inside the tag. */
export function renderWords(words: string | undefined, isHidden: boolean): TemplateResult {
  const text =
    words === undefined
      ? html`<slot></slot>`
      : html`<p>${words}<span class="close" aria-hidden="true"></span></p>`;
  return html`<div class="words" part="quote" aria-hidden=${isHidden ? 'true' : nothing}>
    <span class="open" aria-hidden="true"></span>
    <div class="text">${text}</div>
  </div>`;
}

export function renderAttribution({ author, source, href }: Attribution): TemplateResult {
  const link = (text: string): TemplateResult | string => (href ? html`<a href=${href}>${text}</a>` : text);
  return html`<p class="attribution" part="attribution">
    ${author ? html`<span part="author">${source ? author : link(author)}</span>` : nothing}${author && source ? ', ' : nothing}
    ${source ? html`<cite part="source">${link(source)}</cite>` : nothing}
  </p>`;
}
