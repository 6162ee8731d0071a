import { createRef } from 'react';
import type { SalvePullQuote } from 'salve-elements';
import type {} from 'salve-elements/jsx';

const quote = createRef<SalvePullQuote>();

/** What React gives every element. */
export const common = (
  <salve-article-card
    headline="When the phone stays quiet"
    href="/notes/quiet"
    reading-time={4}
    key="quiet"
    className="next"
    id="quiet"
    slot="next"
    tabIndex={0}
    hidden
    inert
    popover="auto"
    contentEditable
    suppressContentEditableWarning
    suppressHydrationWarning
    itemScope
    itemProp="article"
    aria-label="Next"
    data-place="foot"
    dangerouslySetInnerHTML={{ __html: '<h3>When the phone stays quiet</h3>' }}
    style={{ '--salve-accent': 'seagreen', display: 'block' }}
    onClick={(event) => event.currentTarget.headline?.trim()}
    onClickCapture={() => undefined}
    onInput={() => undefined}
    onFocus={(event) => event.relatedTarget}
    onKeyDown={(event) => event.key}
    onPointerEnter={(event) => event.pointerType}
  />
);

export const events = (
  <>
    <salve-pull-quote
      ref={quote}
      onsalve-quote-share={(event) => event.url + event.quote}
      onsalve-quote-shared={(event) => event.quote}
    />
    <salve-subscribe-form
      popovertarget="thanks"
      onsalve-subscribe={(event) => event.service}
      onsalve-subscribed={(event) => event.service}
      onerror={(event) => event.reason}
    />
    <salve-reflection-prompt
      onsalve-reflection-saved={(event) => event.key}
      onsalve-reflection-erased={(event) => event.key}
      onerror={(event) => event.reason}
    >
      What would you say?
    </salve-reflection-prompt>
    <salve-article-list onload={(event) => event.type} />
  </>
);

export const wrong = [
  // @ts-expect-error An attribute takes no word that it does not know.
  <salve-article-card layout="grid" />,
  // @ts-expect-error A property that no element has.
  <salve-article-card minutes={4} />,
  // @ts-expect-error An event without such a property.
  <salve-pull-quote onsalve-quote-share={(event) => event.service} />,
  // @ts-expect-error An element that does not exist.
  <salve-nothing />,
];
