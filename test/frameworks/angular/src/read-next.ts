import { Component, CUSTOM_ELEMENTS_SCHEMA, input } from '@angular/core';
import type { Article } from 'salve-elements';
import 'salve-elements/elements/article-card.js';

@Component({
  selector: 'app-read-next',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <salve-article-card
      class="next"
      [headline]="article().headline"
      [href]="article().url"
      [description]="article().description"
      [readingTime]="article().readingTime"
      heading-level="2"
    >
      <img slot="image" [src]="article().image" alt="" width="1200" height="800" />
    </salve-article-card>
  `,
})
export class ReadNext {
  readonly article = input.required<Article>();
}
