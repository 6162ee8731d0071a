import { Component, CUSTOM_ELEMENTS_SCHEMA, type ElementRef } from '@angular/core';
import type { Article, SalveArticleCard } from 'salve-elements';
import 'salve-elements/elements/article-card.js';

/** Angular checks what a template does with an element by its reference, and what is bound to it, not which property it is bound to. */
@Component({
  selector: 'app-wrong',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <salve-article-card #card />
    <!-- wrong: an article has a headline -->
    <salve-article-card [headline]="article.title" />
    <!-- wrong: a property that no card has -->
    {{ card.minutes }}
    <!-- wrong: a word that the layout does not know -->
    <button (click)="card.layout = 'grid'"></button>
  `,
})
export class Wrong {
  readonly article: Article = {
    headline: 'Antes de llamar',
    url: 'https://tidewater.example/es/antes-de-llamar',
  };

  fill({ nativeElement: card }: ElementRef<SalveArticleCard>): void {
    // @ts-expect-error A property is of its own type.
    card.readingTime = 'four';
  }
}
