import { consume } from '@lit/context';
import { html, LitElement, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { articleContext } from '../../src/elements/article.js';
import type { Article } from '../../src/schema.js';

/** An element as an application would write one: it shows the headline of the article around it. */
@customElement('test-consumer')
export class TestConsumer extends LitElement {
  @consume({ context: articleContext, subscribe: true }) article?: Article;

  protected override render(): TemplateResult {
    return html`${this.article?.headline}`;
  }
}
