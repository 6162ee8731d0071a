import type { SalvePullQuote } from 'salve-elements';
import type {} from 'salve-elements/jsx';

let quote: SalvePullQuote | undefined;
export const words = (): string | undefined => quote?.quote;

/** What Solid gives every element. */
export const common = () => (
  <salve-article-card
    headline="When the phone stays quiet"
    prop:readingTime={4}
    attr:headline="When the phone stays quiet"
    attr:date-published="2026-10-02"
    attr:reading-time="4"
    class="next"
    classList={{ next: true }}
    id="quiet"
    inert
    aria-label="Next"
    style={{ '--salve-accent': 'seagreen', display: 'block' }}
    onClick={(event) => event.currentTarget.headline?.trim()}
    on:click={(event) => event.currentTarget.headline?.trim()}
    onInput={() => undefined}
    onKeyDown={(event) => event.key}
  />
);

export const events = () => (
  <>
    <salve-pull-quote
      ref={quote}
      bool:share={true}
      bool:share-image={true}
      on:salve-quote-share={(event) => event.url + event.quote}
    />
    <salve-subscribe-form on:salve-subscribe={(event) => event.service} on:error={(event) => event.reason} />
    <salve-article-list prop:articles={[{ headline: 'Antes de llamar', url: '/notes/before' }]} />
  </>
);

export const wrong = () => [
  // @ts-expect-error An attribute takes no word that it does not know.
  <salve-article-card attr:layout="grid" />,
  // @ts-expect-error A property is of its own type.
  <salve-article-card prop:readingTime="four" />,
  // @ts-expect-error A property that no element has.
  <salve-article-card prop:minutes={4} />,
  // @ts-expect-error An event without such a property.
  <salve-pull-quote on:salve-quote-share={(event) => event.service} />,
];
