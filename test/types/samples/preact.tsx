import { createRef } from 'preact';
import type { SalvePullQuote } from 'salve-elements';
import type {} from 'salve-elements/jsx';

const quote = createRef<SalvePullQuote>();

/** What Preact gives every element. */
export const common = (
  <salve-article-card
    headline="When the phone stays quiet"
    reading-time={4}
    key="quiet"
    class="next"
    id="quiet"
    inert
    contentEditable
    itemProp="article"
    aria-label="Next"
    data-place="foot"
    dangerouslySetInnerHTML={{ __html: '<h3>When the phone stays quiet</h3>' }}
    style={{ '--salve-accent': 'seagreen', display: 'block' }}
    onClick={(event) => event.currentTarget.headline?.trim()}
    onInput={() => undefined}
    onFocus={(event) => event.relatedTarget}
    onKeyDown={(event) => event.key}
    onPointerEnter={(event) => event.pointerType}
  />
);

export const events = (
  <>
    <salve-pull-quote ref={quote} onsalve-quote-share={(event) => event.url + event.quote} />
    <salve-subscribe-form onsalve-subscribe={(event) => event.service} onerror={(event) => event.reason} />
    <salve-reflection-prompt onsalve-reflection-saved={(event) => event.key} />
  </>
);

export const wrong = [
  // @ts-expect-error An attribute takes no word that it does not know.
  <salve-article-card layout="grid" />,
  // @ts-expect-error A property that no element has.
  <salve-article-card minutes={4} />,
  // @ts-expect-error An event without such a property.
  <salve-pull-quote onsalve-quote-share={(event) => event.service} />,
];
