import {
  afterNextRender,
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  viewChild,
  type ElementRef,
} from '@angular/core';
import type { Article, SalveArticle } from 'salve-elements';
import { ReadNext } from './read-next';

@Component({
  selector: 'app-note',
  imports: [ReadNext],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <salve-article
      #article
      headline="The second cup"
      author="Ruth Alder"
      date-published="2026-03-03"
      [readingTime]="4"
    >
      <h1>The second cup</h1>
      <p>
        He had made one for her by mistake, he said, out of habit. We looked at it together until it was cold.
      </p>
      <app-read-next [article]="next" />
      <salve-article-card
        lang="es"
        headline="La segunda taza"
        href="/es/la-segunda-taza"
        reading-time="2"
        #card
      />
      <button type="button" (click)="card.layout = 'compact'">Only the headline</button>
    </salve-article>
  `,
})
export class Note {
  readonly next: Article = {
    headline: 'Home by the long road',
    url: 'https://tidewater.example/notes/home-by-the-long-road',
    description: 'Not every quarrel has to be finished before the washing-up. On leaving one open, kindly.',
    image: 'https://tidewater.example/pictures/home-by-the-long-road.jpg',
    readingTime: 5,
  };

  readonly article = viewChild.required<ElementRef<SalveArticle>>('article');

  constructor() {
    afterNextRender(() => (document.title = `${this.article().nativeElement.headline} | Tidewater Practice`));
  }
}
