import type { QuoteShareEvent, QuoteSharedEvent, SubscribeEvent, SubscribedEvent, SubscribeErrorEvent, ReflectionSavedEvent, ReflectionErasedEvent, ReflectionErrorEvent } from './events.js';
// Who uses one of these libraries lacks the others: their names are then of any type.
// @ts-ignore
import type { ClassAttributes, HTMLAttributes } from "react";
// @ts-ignore
import type { ClassAttributes as PreactClassAttributes, HTMLAttributes as PreactHTMLAttributes } from "preact";
// @ts-ignore
import type { JSX as Solid } from "solid-js";
import type { articleContext, SalveArticle } from "./elements/article.js";
import type { SalveArticleCard } from "./elements/article-card.js";
import type { SalveArticleList } from "./elements/article-list.js";
import type { SalvePullQuote } from "./elements/pull-quote.js";
import type { SalveReflectionLock } from "./elements/reflection-lock.js";
import type {
  journalContext,
  SalveReflectionPrompt,
} from "./elements/reflection-prompt.js";
import type { SalveReflectionJournal } from "./elements/reflection-journal.js";
import type { SalveSubscribeForm } from "./elements/subscribe-form.js";

/**
 * This type can be used to create scoped tags for your components.
 *
 * Usage:
 *
 * ```ts
 * import type { ScopedElements } from "path/to/library/jsx-integration";
 *
 * declare module "my-library" {
 *   namespace JSX {
 *     interface IntrinsicElements
 *       extends ScopedElements<'test-', ''> {}
 *   }
 * }
 * ```
 *
 * @deprecated Runtime scoped elements result in duplicate types and can confusing for developers. It is recommended to use the `prefix` and `suffix` options to generate new types instead.
 */
export type ScopedElements<
  Prefix extends string = "",
  Suffix extends string = "",
> = {
  [
    Key in keyof CustomElements as `${Prefix}${Key}${Suffix}`
  ]: CustomElements[Key];
};

type BaseProps<T extends HTMLElement> = {
  /** Content added between the opening and closing tags of the element */
  children?: any | undefined;
  /** Used for declaratively styling one or more elements using CSS (Cascading Stylesheets) */
  class?: string | undefined;
  /** Used for declaratively styling one or more elements using CSS (Cascading Stylesheets) */
  className?: string | undefined;
  /** Takes an object where the key is the class name(s) and the value is a boolean expression. When true, the class is applied, and when false, it is removed. */
  classList?: Record<string, boolean | undefined> | undefined;
  /** Specifies the text direction of the element. */
  dir?: "ltr" | "rtl" | "auto" | undefined;
  /** Contains a space-separated list of the part names of the element that should be exposed on the host element. */
  exportparts?: string | undefined;
  /** For <label> and <output>, lets you associate the label with some control. */
  htmlFor?: string | undefined;
  /** Specifies whether the element should be hidden. */
  hidden?: boolean | string | undefined;
  /** A unique identifier for the element. */
  id?: string | undefined;
  /** Keys tell React which array item each component corresponds to */
  key?: string | number | undefined;
  /** Specifies the language of the element. */
  lang?: string | undefined;
  /** Defines the element's semantic role for accessibility APIs. */
  role?: string | undefined;
  /** Contains a space-separated list of the part names of the element. Part names allows CSS to select and style specific elements in a shadow tree via the ::part pseudo-element. */
  part?: string | undefined;
  /** Use the ref attribute with a variable to assign a DOM element to the variable once the element is rendered. */
  ref?: { current: T | null } | ((element: T | null) => void) | null | undefined;
  /** Adds a reference for a custom element slot */
  slot?: string | undefined;
  /** Prop for setting inline styles */
  style?: Record<string, string | number> | undefined;
  /** Overrides the default Tab button behavior. Avoid using values other than -1 and 0. */
  tabIndex?: number | undefined;
  /** Specifies the tooltip text for the element. */
  title?: string | undefined;
  /** Passing 'no' excludes the element content from being translated. */
  translate?: "yes" | "no" | undefined;
  /** The popover global attribute is used to designate an element as a popover element. */
  popover?: "auto" | "hint" | "manual" | undefined;
  /** Turns an element element into a popover control button; takes the ID of the popover element to control as its value. */
  popovertarget?: string | undefined;
  /** Specifies the action to be performed on a popover element being controlled by a control element. */
  popovertargetaction?: "show" | "hide" | "toggle" | undefined;
};

type BaseEvents = {};

export type SalveArticleProps = {
  /** Headline, as plain text. */
  headline?: SalveArticle["headline"] | undefined;
  /** Address for links to the article; relative or http(s). */
  href?: SalveArticle["href"] | undefined;
  /** Id of the article: the reader's words are kept under it, whatever its address. */
  "article-id"?: SalveArticle["articleId"] | undefined;
  /** Id of the article: the reader's words are kept under it, whatever its address. */
  articleId?: SalveArticle["articleId"] | undefined;
  /** Author's name; several are joined by ", ". */
  author?: SalveArticle["author"] | undefined;
  /** Day of publication, in ISO 8601: `2026-10-02`. */
  "date-published"?: SalveArticle["datePublished"] | undefined;
  /** Day of publication, in ISO 8601: `2026-10-02`. */
  datePublished?: SalveArticle["datePublished"] | undefined;
  /** Day of the last change, in ISO 8601. */
  "date-modified"?: SalveArticle["dateModified"] | undefined;
  /** Day of the last change, in ISO 8601. */
  dateModified?: SalveArticle["dateModified"] | undefined;
  /** Author's time zone, such as `Europe/Berlin`: the page's times in UTC are given in it. */
  "time-zone"?: SalveArticle["timeZone"] | undefined;
  /** Author's time zone, such as `Europe/Berlin`: the page's times in UTC are given in it. */
  timeZone?: SalveArticle["timeZone"] | undefined;
  /** Summary in a sentence or two, as plain text. */
  description?: SalveArticle["description"] | undefined;
  /** Picture's address; relative or http(s). */
  image?: SalveArticle["image"] | undefined;
  /** Alternative text of the picture. */
  "image-alt"?: SalveArticle["imageAlt"] | undefined;
  /** Alternative text of the picture. */
  imageAlt?: SalveArticle["imageAlt"] | undefined;
  /** Section or subject it belongs to. */
  section?: SalveArticle["section"] | undefined;
  /** Name of the practice, clinic or magazine that publishes it. */
  publisher?: SalveArticle["publisher"] | undefined;
  /** Minutes it takes to read. */
  "reading-time"?: SalveArticle["readingTime"] | `${number}` | undefined;
  /** Minutes it takes to read. */
  readingTime?: SalveArticle["readingTime"] | undefined;
};

export type SalveArticleSolidJsProps = {
  /** Headline, as plain text. */
  "prop:headline"?: SalveArticle["headline"] | undefined;
  /** Address for links to the article; relative or http(s). */
  "prop:href"?: SalveArticle["href"] | undefined;
  /** Id of the article: the reader's words are kept under it, whatever its address. */
  "attr:article-id"?: SalveArticle["articleId"] | undefined;
  /** Id of the article: the reader's words are kept under it, whatever its address. */
  "prop:articleId"?: SalveArticle["articleId"] | undefined;
  /** Author's name; several are joined by ", ". */
  "prop:author"?: SalveArticle["author"] | undefined;
  /** Day of publication, in ISO 8601: `2026-10-02`. */
  "attr:date-published"?: SalveArticle["datePublished"] | undefined;
  /** Day of publication, in ISO 8601: `2026-10-02`. */
  "prop:datePublished"?: SalveArticle["datePublished"] | undefined;
  /** Day of the last change, in ISO 8601. */
  "attr:date-modified"?: SalveArticle["dateModified"] | undefined;
  /** Day of the last change, in ISO 8601. */
  "prop:dateModified"?: SalveArticle["dateModified"] | undefined;
  /** Author's time zone, such as `Europe/Berlin`: the page's times in UTC are given in it. */
  "attr:time-zone"?: SalveArticle["timeZone"] | undefined;
  /** Author's time zone, such as `Europe/Berlin`: the page's times in UTC are given in it. */
  "prop:timeZone"?: SalveArticle["timeZone"] | undefined;
  /** Summary in a sentence or two, as plain text. */
  "prop:description"?: SalveArticle["description"] | undefined;
  /** Picture's address; relative or http(s). */
  "prop:image"?: SalveArticle["image"] | undefined;
  /** Alternative text of the picture. */
  "attr:image-alt"?: SalveArticle["imageAlt"] | undefined;
  /** Alternative text of the picture. */
  "prop:imageAlt"?: SalveArticle["imageAlt"] | undefined;
  /** Section or subject it belongs to. */
  "prop:section"?: SalveArticle["section"] | undefined;
  /** Name of the practice, clinic or magazine that publishes it. */
  "prop:publisher"?: SalveArticle["publisher"] | undefined;
  /** Minutes it takes to read. */
  "attr:reading-time"?: SalveArticle["readingTime"] | `${number}` | undefined;
  /** Minutes it takes to read. */
  "prop:readingTime"?: SalveArticle["readingTime"] | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type SalveArticleCardProps = {
  /** Headline, as plain text. */
  headline?: SalveArticleCard["headline"] | undefined;
  /** Address of the article: relative, http(s) or mailto. Any other is not linked. */
  href?: SalveArticleCard["href"] | undefined;
  /** Author's name. */
  author?: SalveArticleCard["author"] | undefined;
  /** Day of publication, in ISO 8601: `2026-10-02`. */
  "date-published"?: SalveArticleCard["datePublished"] | undefined;
  /** Day of publication, in ISO 8601: `2026-10-02`. */
  datePublished?: SalveArticleCard["datePublished"] | undefined;
  /** Summary in a sentence or two, as plain text. */
  description?: SalveArticleCard["description"] | undefined;
  /** Picture's address; relative or http(s). */
  image?: SalveArticleCard["image"] | undefined;
  /** Alternative text of the picture; empty, as by default, if it only decorates the headline. */
  "image-alt"?: SalveArticleCard["imageAlt"] | undefined;
  /** Alternative text of the picture; empty, as by default, if it only decorates the headline. */
  imageAlt?: SalveArticleCard["imageAlt"] | undefined;
  /** Section or subject it belongs to. */
  section?: SalveArticleCard["section"] | undefined;
  /** Minutes it takes to read. */
  "reading-time"?: SalveArticleCard["readingTime"] | `${number}` | undefined;
  /** Minutes it takes to read. */
  readingTime?: SalveArticleCard["readingTime"] | undefined;
  /** Warning of what a reader may not want to meet today: "Mentions relapse". */
  "content-note"?: SalveArticleCard["contentNote"] | undefined;
  /** Warning of what a reader may not want to meet today: "Mentions relapse". */
  contentNote?: SalveArticleCard["contentNote"] | undefined;
  /** Layout; unset, `stacked` or, from 26 em on, `row`. */
  layout?: SalveArticleCard["layout"] | undefined;
  /** Level of the heading, 2 to 6; 3 unless set. */
  "heading-level"?: SalveArticleCard["headingLevel"] | `${number}` | undefined;
  /** Level of the heading, 2 to 6; 3 unless set. */
  headingLevel?: SalveArticleCard["headingLevel"] | undefined;
};

export type SalveArticleCardSolidJsProps = {
  /** Headline, as plain text. */
  "prop:headline"?: SalveArticleCard["headline"] | undefined;
  /** Address of the article: relative, http(s) or mailto. Any other is not linked. */
  "prop:href"?: SalveArticleCard["href"] | undefined;
  /** Author's name. */
  "prop:author"?: SalveArticleCard["author"] | undefined;
  /** Day of publication, in ISO 8601: `2026-10-02`. */
  "attr:date-published"?: SalveArticleCard["datePublished"] | undefined;
  /** Day of publication, in ISO 8601: `2026-10-02`. */
  "prop:datePublished"?: SalveArticleCard["datePublished"] | undefined;
  /** Summary in a sentence or two, as plain text. */
  "prop:description"?: SalveArticleCard["description"] | undefined;
  /** Picture's address; relative or http(s). */
  "prop:image"?: SalveArticleCard["image"] | undefined;
  /** Alternative text of the picture; empty, as by default, if it only decorates the headline. */
  "attr:image-alt"?: SalveArticleCard["imageAlt"] | undefined;
  /** Alternative text of the picture; empty, as by default, if it only decorates the headline. */
  "prop:imageAlt"?: SalveArticleCard["imageAlt"] | undefined;
  /** Section or subject it belongs to. */
  "prop:section"?: SalveArticleCard["section"] | undefined;
  /** Minutes it takes to read. */
  "attr:reading-time"?: SalveArticleCard["readingTime"] | `${number}` | undefined;
  /** Minutes it takes to read. */
  "prop:readingTime"?: SalveArticleCard["readingTime"] | undefined;
  /** Warning of what a reader may not want to meet today: "Mentions relapse". */
  "attr:content-note"?: SalveArticleCard["contentNote"] | undefined;
  /** Warning of what a reader may not want to meet today: "Mentions relapse". */
  "prop:contentNote"?: SalveArticleCard["contentNote"] | undefined;
  /** Layout; unset, `stacked` or, from 26 em on, `row`. */
  "prop:layout"?: SalveArticleCard["layout"] | undefined;
  /** Level of the heading, 2 to 6; 3 unless set. */
  "attr:heading-level"?: SalveArticleCard["headingLevel"] | `${number}` | undefined;
  /** Level of the heading, 2 to 6; 3 unless set. */
  "prop:headingLevel"?: SalveArticleCard["headingLevel"] | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type SalveArticleListProps = {
  /** Address of an RSS, Atom or JSON Feed or WordPress's posts; unset, the page's head names it. */
  src?: SalveArticleList["src"] | undefined;
  /** Number of articles at most; 3 unless set. */
  limit?: SalveArticleList["limit"] | `${number}` | undefined;
  /** Layout of every card; unset, cards stand side by side if there is room. */
  layout?: SalveArticleList["layout"] | undefined;
  /** Pictures of the feed to show: those of the page's origin unless set. `none` keeps no place. */
  images?: SalveArticleList["images"] | undefined;
  /** Section, category or tag of the articles. */
  section?: SalveArticleList["section"] | undefined;
  /** IANA time zone for the days of a feed that writes UTC; unset, the reader's own. */
  "time-zone"?: SalveArticleList["timeZone"] | undefined;
  /** IANA time zone for the days of a feed that writes UTC; unset, the reader's own. */
  timeZone?: SalveArticleList["timeZone"] | undefined;
  /** Level of the headings, 2 to 6; 3 unless set. */
  "heading-level"?: SalveArticleList["headingLevel"] | `${number}` | undefined;
  /** Level of the headings, 2 to 6; 3 unless set. */
  headingLevel?: SalveArticleList["headingLevel"] | undefined;
  /** Articles in place of a feed, shown in their order. */
  articles?: SalveArticleList["articles"] | undefined;

  /** The list is shown. */
  onload?: ((e: Event) => void) | undefined;
  /** There is no list; the console says why. */
  onerror?: ((e: Event) => void) | undefined;
};

export type SalveArticleListSolidJsProps = {
  /** Address of an RSS, Atom or JSON Feed or WordPress's posts; unset, the page's head names it. */
  "prop:src"?: SalveArticleList["src"] | undefined;
  /** Number of articles at most; 3 unless set. */
  "prop:limit"?: SalveArticleList["limit"] | undefined;
  /** Layout of every card; unset, cards stand side by side if there is room. */
  "prop:layout"?: SalveArticleList["layout"] | undefined;
  /** Pictures of the feed to show: those of the page's origin unless set. `none` keeps no place. */
  "prop:images"?: SalveArticleList["images"] | undefined;
  /** Section, category or tag of the articles. */
  "prop:section"?: SalveArticleList["section"] | undefined;
  /** IANA time zone for the days of a feed that writes UTC; unset, the reader's own. */
  "attr:time-zone"?: SalveArticleList["timeZone"] | undefined;
  /** IANA time zone for the days of a feed that writes UTC; unset, the reader's own. */
  "prop:timeZone"?: SalveArticleList["timeZone"] | undefined;
  /** Level of the headings, 2 to 6; 3 unless set. */
  "attr:heading-level"?: SalveArticleList["headingLevel"] | `${number}` | undefined;
  /** Level of the headings, 2 to 6; 3 unless set. */
  "prop:headingLevel"?: SalveArticleList["headingLevel"] | undefined;
  /** Articles in place of a feed, shown in their order. */
  "prop:articles"?: SalveArticleList["articles"] | undefined;
  /** The list is shown. */
  "on:load"?: ((e: Event) => void) | undefined;
  /** There is no list; the console says why. */
  "on:error"?: ((e: Event) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type SalvePullQuoteProps = {
  /** Words as plain text, if none stand inside the tag. */
  quote?: SalvePullQuote["quote"] | undefined;
  /** Author's name. */
  author?: SalvePullQuote["author"] | undefined;
  /** Title of the source: a book, a talk, a page. */
  source?: SalvePullQuote["source"] | undefined;
  /** Address of the source: relative, http(s) or mailto. Any other is not linked. */
  cite?: SalvePullQuote["cite"] | undefined;
  /** Place in the column: at its start or end with the text around it, or wider than it. */
  align?: SalvePullQuote["align"] | undefined;
  /** Size of the words, in place of the one that suits their number. */
  size?: SalvePullQuote["size"] | undefined;
  /** Shows a button that shares it. */
  share?: SalvePullQuote["share"] | undefined;
  /** Shows a button that makes a picture of it, to share or to keep. */
  "share-image"?: SalvePullQuote["shareImage"] | undefined;
  /** Shows a button that makes a picture of it, to share or to keep. */
  shareImage?: SalvePullQuote["shareImage"] | undefined;
  /** Hides a pull quote's words, which the article has too, from screen readers. */
  decorative?: SalvePullQuote["decorative"] | undefined;

  /** Before sharing or copying. Cancelable. */
  "onsalve-quote-share"?: ((e: QuoteShareEvent) => void) | undefined;
  /** The quote has been shared or copied. */
  "onsalve-quote-shared"?: ((e: QuoteSharedEvent) => void) | undefined;
};

export type SalvePullQuoteSolidJsProps = {
  /** Words as plain text, if none stand inside the tag. */
  "prop:quote"?: SalvePullQuote["quote"] | undefined;
  /** Author's name. */
  "prop:author"?: SalvePullQuote["author"] | undefined;
  /** Title of the source: a book, a talk, a page. */
  "prop:source"?: SalvePullQuote["source"] | undefined;
  /** Address of the source: relative, http(s) or mailto. Any other is not linked. */
  "prop:cite"?: SalvePullQuote["cite"] | undefined;
  /** Place in the column: at its start or end with the text around it, or wider than it. */
  "prop:align"?: SalvePullQuote["align"] | undefined;
  /** Size of the words, in place of the one that suits their number. */
  "prop:size"?: SalvePullQuote["size"] | undefined;
  /** Shows a button that shares it. */
  "prop:share"?: SalvePullQuote["share"] | undefined;
  /** Shows a button that makes a picture of it, to share or to keep. */
  "bool:share-image"?: SalvePullQuote["shareImage"] | undefined;
  /** Shows a button that makes a picture of it, to share or to keep. */
  "prop:shareImage"?: SalvePullQuote["shareImage"] | undefined;
  /** Hides a pull quote's words, which the article has too, from screen readers. */
  "prop:decorative"?: SalvePullQuote["decorative"] | undefined;
  /** Before sharing or copying. Cancelable. */
  "on:salve-quote-share"?: ((e: QuoteShareEvent) => void) | undefined;
  /** The quote has been shared or copied. */
  "on:salve-quote-shared"?: ((e: QuoteSharedEvent) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type SalveReflectionLockProps = {
  /** The journal that it locks; unless set, the device's own. */
  journal?: SalveReflectionLock["journal"] | undefined;
};

export type SalveReflectionLockSolidJsProps = {
  /** The journal that it locks; unless set, the device's own. */
  "prop:journal"?: SalveReflectionLock["journal"] | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type SalveReflectionPromptProps = {
  /** Key of the words, beside the article's id. Never change it, however the question is reworded. */
  name?: SalveReflectionPrompt["name"] | undefined;
  /** The question, where nothing stands inside the tag. */
  question?: SalveReflectionPrompt["question"] | undefined;
  /** Lines that the field shows at least. */
  rows?: SalveReflectionPrompt["rows"] | `${number}` | undefined;
  /** A hint in the empty field, such as how a sentence may begin. */
  placeholder?: SalveReflectionPrompt["placeholder"] | undefined;
  /** Counts the words. */
  count?: SalveReflectionPrompt["count"] | undefined;
  /** Place of the words unless the reader chooses: the `device`, or memory for one `visit`. */
  keep?: SalveReflectionPrompt["keep"] | undefined;
  /** Minutes without typing after which kept words are locked again, if there is a passphrase. */
  "lock-after"?: SalveReflectionPrompt["lockAfter"] | `${number}` | undefined;
  /** Minutes without typing after which kept words are locked again, if there is a passphrase. */
  lockAfter?: SalveReflectionPrompt["lockAfter"] | undefined;

  /** The reader paused, and the words are on the device. Carries their key alone. */
  "onsalve-reflection-saved"?: ((e: ReflectionSavedEvent) => void) | undefined;
  /** The reader erased the words. Carries their key alone. */
  "onsalve-reflection-erased"?:
    ((e: ReflectionErasedEvent) => void) | undefined;
  /** The words can't be kept, for `reason`. Does not bubble. */
  onerror?: ((e: ReflectionErrorEvent) => void) | undefined;
};

export type SalveReflectionPromptSolidJsProps = {
  /** Key of the words, beside the article's id. Never change it, however the question is reworded. */
  "prop:name"?: SalveReflectionPrompt["name"] | undefined;
  /** The question, where nothing stands inside the tag. */
  "prop:question"?: SalveReflectionPrompt["question"] | undefined;
  /** Lines that the field shows at least. */
  "prop:rows"?: SalveReflectionPrompt["rows"] | undefined;
  /** A hint in the empty field, such as how a sentence may begin. */
  "prop:placeholder"?: SalveReflectionPrompt["placeholder"] | undefined;
  /** Counts the words. */
  "prop:count"?: SalveReflectionPrompt["count"] | undefined;
  /** Place of the words unless the reader chooses: the `device`, or memory for one `visit`. */
  "prop:keep"?: SalveReflectionPrompt["keep"] | undefined;
  /** Minutes without typing after which kept words are locked again, if there is a passphrase. */
  "attr:lock-after"?: SalveReflectionPrompt["lockAfter"] | `${number}` | undefined;
  /** Minutes without typing after which kept words are locked again, if there is a passphrase. */
  "prop:lockAfter"?: SalveReflectionPrompt["lockAfter"] | undefined;
  /** The reader paused, and the words are on the device. Carries their key alone. */
  "on:salve-reflection-saved"?: ((e: ReflectionSavedEvent) => void) | undefined;
  /** The reader erased the words. Carries their key alone. */
  "on:salve-reflection-erased"?:
    ((e: ReflectionErasedEvent) => void) | undefined;
  /** The words can't be kept, for `reason`. Does not bubble. */
  "on:error"?: ((e: ReflectionErrorEvent) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type SalveReflectionJournalProps = {
  /** Level of the articles' headings, 2 to 6; 3 unless set. */
  "heading-level"?: SalveReflectionJournal["headingLevel"] | `${number}` | undefined;
  /** Level of the articles' headings, 2 to 6; 3 unless set. */
  headingLevel?: SalveReflectionJournal["headingLevel"] | undefined;

  /** A reflection was erased; `key` says which. */
  "onsalve-reflection-erased"?:
    ((e: ReflectionErasedEvent) => void) | undefined;
  /** The journal can't do what it was asked; `reason` says why. */
  onerror?: ((e: ReflectionErrorEvent) => void) | undefined;
};

export type SalveReflectionJournalSolidJsProps = {
  /** Level of the articles' headings, 2 to 6; 3 unless set. */
  "attr:heading-level"?: SalveReflectionJournal["headingLevel"] | `${number}` | undefined;
  /** Level of the articles' headings, 2 to 6; 3 unless set. */
  "prop:headingLevel"?: SalveReflectionJournal["headingLevel"] | undefined;
  /** A reflection was erased; `key` says which. */
  "on:salve-reflection-erased"?:
    ((e: ReflectionErasedEvent) => void) | undefined;
  /** The journal can't do what it was asked; `reason` says why. */
  "on:error"?: ((e: ReflectionErrorEvent) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type SalveSubscribeFormProps = {
  /** Target of the service's own form; for Ghost the root of its site. */
  action?: SalveSubscribeForm["action"] | undefined;
  /** Service, such as `ghost`, if `action` doesn't tell; `endpoint` is one of your own. */
  service?: SalveSubscribeForm["service"] | undefined;
  /** Label of the field. Default: "Email address". */
  label?: SalveSubscribeForm["label"] | undefined;
  /** Words on the button. Default: "Subscribe". */
  button?: SalveSubscribeForm["button"] | undefined;
  /** Asks for a name too. */
  "name-field"?: SalveSubscribeForm["nameField"] | undefined;
  /** Asks for a name too. */
  nameField?: SalveSubscribeForm["nameField"] | undefined;
  /** Words beside a checkbox. */
  consent?: SalveSubscribeForm["consent"] | undefined;
  /** Name under which the checkbox is sent as `yes`, if it is ticked. */
  "consent-name"?: SalveSubscribeForm["consentName"] | undefined;
  /** Name under which the checkbox is sent as `yes`, if it is ticked. */
  consentName?: SalveSubscribeForm["consentName"] | undefined;
  /** Sends nothing unless the checkbox is ticked. */
  "consent-required"?: SalveSubscribeForm["consentRequired"] | undefined;
  /** Sends nothing unless the checkbox is ticked. */
  consentRequired?: SalveSubscribeForm["consentRequired"] | undefined;
  /** Page that says what you do with addresses; makes the link below the form. */
  "privacy-href"?: SalveSubscribeForm["privacyHref"] | undefined;
  /** Page that says what you do with addresses; makes the link below the form. */
  privacyHref?: SalveSubscribeForm["privacyHref"] | undefined;
  /** Lists or newsletters, as the service names them, separated by commas. */
  lists?: SalveSubscribeForm["lists"] | undefined;
  /** Labels or tags that the service gives the address, separated by commas. */
  labels?: SalveSubscribeForm["labels"] | undefined;
  /** Page to go to once the service has said yes. The address is never part of its URL. */
  redirect?: SalveSubscribeForm["redirect"] | undefined;
  /** Level of the result's heading, 2 to 6. Default: 2. */
  "heading-level"?: SalveSubscribeForm["headingLevel"] | `${number}` | undefined;
  /** Level of the result's heading, 2 to 6. Default: 2. */
  headingLevel?: SalveSubscribeForm["headingLevel"] | undefined;

  /** Before anything is sent; cancel it to send nothing. */
  "onsalve-subscribe"?: ((e: SubscribeEvent) => void) | undefined;
  /** The service has said yes. */
  "onsalve-subscribed"?: ((e: SubscribedEvent) => void) | undefined;
  /** The address may not have arrived. It doesn't bubble. */
  onerror?: ((e: SubscribeErrorEvent) => void) | undefined;
};

export type SalveSubscribeFormSolidJsProps = {
  /** Target of the service's own form; for Ghost the root of its site. */
  "prop:action"?: SalveSubscribeForm["action"] | undefined;
  /** Service, such as `ghost`, if `action` doesn't tell; `endpoint` is one of your own. */
  "prop:service"?: SalveSubscribeForm["service"] | undefined;
  /** Label of the field. Default: "Email address". */
  "prop:label"?: SalveSubscribeForm["label"] | undefined;
  /** Words on the button. Default: "Subscribe". */
  "prop:button"?: SalveSubscribeForm["button"] | undefined;
  /** Asks for a name too. */
  "attr:name-field"?: SalveSubscribeForm["nameField"] | undefined;
  /** Asks for a name too. */
  "prop:nameField"?: SalveSubscribeForm["nameField"] | undefined;
  /** Words beside a checkbox. */
  "prop:consent"?: SalveSubscribeForm["consent"] | undefined;
  /** Name under which the checkbox is sent as `yes`, if it is ticked. */
  "attr:consent-name"?: SalveSubscribeForm["consentName"] | undefined;
  /** Name under which the checkbox is sent as `yes`, if it is ticked. */
  "prop:consentName"?: SalveSubscribeForm["consentName"] | undefined;
  /** Sends nothing unless the checkbox is ticked. */
  "bool:consent-required"?: SalveSubscribeForm["consentRequired"] | undefined;
  /** Sends nothing unless the checkbox is ticked. */
  "prop:consentRequired"?: SalveSubscribeForm["consentRequired"] | undefined;
  /** Page that says what you do with addresses; makes the link below the form. */
  "attr:privacy-href"?: SalveSubscribeForm["privacyHref"] | undefined;
  /** Page that says what you do with addresses; makes the link below the form. */
  "prop:privacyHref"?: SalveSubscribeForm["privacyHref"] | undefined;
  /** Lists or newsletters, as the service names them, separated by commas. */
  "prop:lists"?: SalveSubscribeForm["lists"] | undefined;
  /** Labels or tags that the service gives the address, separated by commas. */
  "prop:labels"?: SalveSubscribeForm["labels"] | undefined;
  /** Page to go to once the service has said yes. The address is never part of its URL. */
  "prop:redirect"?: SalveSubscribeForm["redirect"] | undefined;
  /** Level of the result's heading, 2 to 6. Default: 2. */
  "attr:heading-level"?: SalveSubscribeForm["headingLevel"] | `${number}` | undefined;
  /** Level of the result's heading, 2 to 6. Default: 2. */
  "prop:headingLevel"?: SalveSubscribeForm["headingLevel"] | undefined;
  /** Before anything is sent; cancel it to send nothing. */
  "on:salve-subscribe"?: ((e: SubscribeEvent) => void) | undefined;
  /** The service has said yes. */
  "on:salve-subscribed"?: ((e: SubscribedEvent) => void) | undefined;
  /** The address may not have arrived. It doesn't bubble. */
  "on:error"?: ((e: SubscribeErrorEvent) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type CustomElements = {
  /**
   * Article that the elements inside belong to: its headline, address, author and dates.
   *
   * Attributes come first, then the page's JSON-LD, its Open Graph tags and its markup; with more
   * than one `<salve-article>` on the page, the markup inside alone. It shows nothing of its own.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `headline`: Headline, as plain text.
   * - `href`: Address for links to the article; relative or http(s).
   * - `article-id`/`articleId`: Id of the article: the reader's words are kept under it, whatever its address.
   * - `author`: Author's name; several are joined by ", ".
   * - `date-published`/`datePublished`: Day of publication, in ISO 8601: `2026-10-02`.
   * - `date-modified`/`dateModified`: Day of the last change, in ISO 8601.
   * - `time-zone`/`timeZone`: Author's time zone, such as `Europe/Berlin`: the page's times in UTC are given in it.
   * - `description`: Summary in a sentence or two, as plain text.
   * - `image`: Picture's address; relative or http(s).
   * - `image-alt`/`imageAlt`: Alternative text of the picture.
   * - `section`: Section or subject it belongs to.
   * - `publisher`: Name of the practice, clinic or magazine that publishes it.
   * - `reading-time`/`readingTime`: Minutes it takes to read.
   * - `article`: Article as the elements inside receive it. (property only) (readonly)
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: The article.
   */
  "salve-article": Partial<
    SalveArticleProps & BaseProps<SalveArticle> & BaseEvents
  >;

  /**
   * Another article, as one link named by its headline: a click anywhere on the card follows it.
   *
   * Around plain HTML it leaves that HTML in place and makes the whole of it the link's target;
   * by attributes alone it draws the card itself.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `headline`: Headline, as plain text.
   * - `href`: Address of the article: relative, http(s) or mailto. Any other is not linked.
   * - `author`: Author's name.
   * - `date-published`/`datePublished`: Day of publication, in ISO 8601: `2026-10-02`.
   * - `description`: Summary in a sentence or two, as plain text.
   * - `image`: Picture's address; relative or http(s).
   * - `image-alt`/`imageAlt`: Alternative text of the picture; empty, as by default, if it only decorates the headline.
   * - `section`: Section or subject it belongs to.
   * - `reading-time`/`readingTime`: Minutes it takes to read.
   * - `content-note`/`contentNote`: Warning of what a reader may not want to meet today: "Mentions relapse".
   * - `layout`: Layout; unset, `stacked` or, from 26 em on, `row`.
   * - `heading-level`/`headingLevel`: Level of the heading, 2 to 6; 3 unless set.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: The card as plain HTML: a picture, a heading with a link, paragraphs. While anything stands here, attributes draw nothing but `content-note`.
   * - `image`: An `<img>` or `<picture>` in place of `image`, for `srcset` and `sizes`.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--salve-accent`: Colour of links, rules and the section. Default: a green that suits the text colour. (default: `undefined`)
   * - `--salve-font-ui`: Font family of author, date and the like. Default: the page's own. (default: `undefined`)
   * - `--salve-radius`: Corner radius of controls; a picture's is 2px more. (default: `8px`)
   * - `--salve-space`: Factor for the space between picture and words. (default: `1`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `image`: The picture's box.
   * - `headline`: The heading that holds the link.
   * - `description`: The summary.
   * - `content-note`: A warning of what the article mentions.
   * - `section`: The section or subject.
   * - `author`: The author's name.
   * - `date`: The day of publication.
   * - `reading-time`: How long it takes to read.
   */
  "salve-article-card": Partial<
    SalveArticleCardProps & BaseProps<SalveArticleCard> & BaseEvents
  >;

  /**
   * Recent articles as cards, from the site's own feed or from what stands inside.
   *
   * What stands inside shows until the list is there, and in its place if it fails.
   * The list is as high as `limit` cards of its layout from the start.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `src`: Address of an RSS, Atom or JSON Feed or WordPress's posts; unset, the page's head names it.
   * - `limit`: Number of articles at most; 3 unless set.
   * - `layout`: Layout of every card; unset, cards stand side by side if there is room.
   * - `images`: Pictures of the feed to show: those of the page's origin unless set. `none` keeps no place.
   * - `section`: Section, category or tag of the articles.
   * - `time-zone`/`timeZone`: IANA time zone for the days of a feed that writes UTC; unset, the reader's own.
   * - `heading-level`/`headingLevel`: Level of the headings, 2 to 6; 3 unless set.
   * - `articles`: Articles in place of a feed, shown in their order. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `load`: The list is shown.
   * - `error`: There is no list; the console says why.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: Content that shows until the list is there or if it fails: "All articles", as a link. Without `src`, articles may stand here too: as `<article>` elements, or as JSON in a `<script type="application/json">`.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--salve-accent`: Colour of links, rules and the section. Default: a green that suits the text colour. (default: `undefined`)
   * - `--salve-font-ui`: Font family of author, date and the like. Default: the page's own. (default: `undefined`)
   * - `--salve-radius`: Corner radius of controls; a picture's is 2px more. (default: `8px`)
   * - `--salve-space`: Factor for the space between pictures and words. (default: `1`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `list`: The list of cards.
   * - `missing`: The sentence in place of a list that failed, if nothing stands inside.
   */
  "salve-article-list": Partial<
    SalveArticleListProps & BaseProps<SalveArticleList> & BaseEvents
  >;

  /**
   * A quotation. If the article around it has its words, it is a pull quote and leads to its passage.
   *
   * Around plain HTML it leaves the words where they are; by attributes alone it shows them itself.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `quote`: Words as plain text, if none stand inside the tag.
   * - `author`: Author's name.
   * - `source`: Title of the source: a book, a talk, a page.
   * - `cite`: Address of the source: relative, http(s) or mailto. Any other is not linked.
   * - `align`: Place in the column: at its start or end with the text around it, or wider than it.
   * - `size`: Size of the words, in place of the one that suits their number.
   * - `share`: Shows a button that shares it.
   * - `share-image`/`shareImage`: Shows a button that makes a picture of it, to share or to keep.
   * - `decorative`: Hides a pull quote's words, which the article has too, from screen readers.
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `salve-quote-share`: Before sharing or copying. Cancelable.
   * - `salve-quote-shared`: The quote has been shared or copied.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: The quotation: a `<blockquote>`, paragraphs or bare text.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--salve-accent`: Colour of the rule, the marks and the controls. Default: a green that suits the text colour. (default: `undefined`)
   * - `--salve-font-quote`: Font family of the words. Default: the page's own. (default: `undefined`)
   * - `--salve-font-ui`: Font family of controls and attribution. Default: the page's own. (default: `undefined`)
   * - `--salve-quote-open`: Mark before the words, as a CSS string. Default: the language's. (default: `undefined`)
   * - `--salve-quote-close`: Mark after the words, as a CSS string. Default: the language's. (default: `undefined`)
   * - `--salve-space`: Factor for the space around the words. (default: `1`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `quote`: The words.
   * - `attribution`: The author and the source.
   * - `author`: The author.
   * - `source`: The source.
   * - `button`: Each of its controls.
   * - `status`: The result of sharing.
   * - `picture`: The dialog that shows a picture of it.
   */
  "salve-pull-quote": Partial<
    SalvePullQuoteProps & BaseProps<SalvePullQuote> & BaseEvents
  >;

  /**
   * The lock on a reader's words on this site: it sets a passphrase, asks for it, changes it, and
   * locks again.
   *
   * The prompt and the journal show it; it may stand anywhere else on a page, too.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `journal`: The journal that it locks; unless set, the device's own. (property only)
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `connectedMoveCallback() => void`: Closes the dialog if the move has made it one that is not modal, as in Firefox.
   * - `focus(options?: FocusOptions) => void`: Focuses the first field for a passphrase, or else the first button.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--salve-accent`: Colour of focus, links and the solid button. Default: a green that suits the text colour. (default: `undefined`)
   * - `--salve-font-ui`: Font family. Default: the page's own. (default: `undefined`)
   * - `--salve-radius`: Corner radius of fields and buttons. (default: `8px`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `button`: A button that locks, or opens the dialog.
   */
  "salve-reflection-lock": Partial<
    SalveReflectionLockProps & BaseProps<SalveReflectionLock> & BaseEvents
  >;

  /**
   * A question, a field for the reader's own words, and the truth about where they are.
   *
   * It keeps words as they are typed, on this device, under the article's id and `name`; nothing of
   * them leaves the page.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `name`: Key of the words, beside the article's id. Never change it, however the question is reworded.
   * - `question`: The question, where nothing stands inside the tag.
   * - `rows`: Lines that the field shows at least.
   * - `placeholder`: A hint in the empty field, such as how a sentence may begin.
   * - `count`: Counts the words.
   * - `keep`: Place of the words unless the reader chooses: the `device`, or memory for one `visit`.
   * - `lock-after`/`lockAfter`: Minutes without typing after which kept words are locked again, if there is a passphrase.
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `salve-reflection-saved`: The reader paused, and the words are on the device. Carries their key alone.
   * - `salve-reflection-erased`: The reader erased the words. Carries their key alone.
   * - `error`: The words can't be kept, for `reason`. Does not bubble.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: The question: the field's label.
   * - `intro`: Words before the question.
   * - `privacy`: A sentence of the site's own in place of the one about where the words are kept.
   * - `pause`: A moment to look up, such as a breath or a view.
   * - `support`: Help lines, the site's own, with the day they were checked.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `connectedMoveCallback() => void`: Goes on where `moveBefore` has put it: the field and the reader's pause stay as they are.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--salve-accent`: Colour of focus, links and the tick. Default: a green that suits the text colour. (default: `undefined`)
   * - `--salve-font-ui`: Font family of notes and controls. Default: the page's own. (default: `undefined`)
   * - `--salve-radius`: Corner radius of the field; the box's is 6px more. (default: `8px`)
   * - `--salve-space`: Factor for the space inside the box. (default: `1`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `prompt`: The box around it all.
   * - `question`: The question.
   * - `privacy`: The sentence on where the words are kept.
   * - `field`: The text field.
   * - `status`: The line on whether the words are kept.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `saved`: The device holds the text that is in the field.
   */
  "salve-reflection-prompt": Partial<
    SalveReflectionPromptProps & BaseProps<SalveReflectionPrompt> & BaseEvents
  >;

  /**
   * All that the reader wrote on this site, by article and date, the newest first: to read, search,
   * take away, bring to a session or erase.
   *
   * It is folded until the reader opens it, and nothing of it leaves the device.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `heading-level`/`headingLevel`: Level of the articles' headings, 2 to 6; 3 unless set.
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `salve-reflection-erased`: A reflection was erased; `key` says which.
   * - `error`: The journal can't do what it was asked; `reason` says why.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: What you say above it, such as a heading; it is there without the script as well.
   * - `privacy`: In place of the sentence that says where the words are kept, for a journal of your application's own.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--salve-accent`: Colour of what can be pressed. Default: a green that suits the text colour. (default: `undefined`)
   * - `--salve-font-ui`: Font family of what informs or is operated. Default: the page's own. (default: `undefined`)
   * - `--salve-radius`: Corner radius of controls. (default: `8px`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `summary`: What opens it.
   * - `search`: The search field.
   * - `headline`: An article's headline.
   * - `entry`: A reflection.
   * - `question`: The question that it answers.
   * - `text`: The reader's words.
   * - `session`: The bar for choosing what to bring to a session.
   * - `take-away`: The form that saves a file.
   * - `bring-back`: The form that reads one.
   * - `notice`: What says that something was erased, and lets it be undone.
   */
  "salve-reflection-journal": Partial<
    SalveReflectionJournalProps & BaseProps<SalveReflectionJournal> & BaseEvents
  >;

  /**
   * Subscription form of a newsletter, which says "done" only when the service itself has said so.
   *
   * Leaves the service's own pasted form in place, and checks, sends and explains.
   * Draws a form by attributes alone.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `action`: Target of the service's own form; for Ghost the root of its site.
   * - `service`: Service, such as `ghost`, if `action` doesn't tell; `endpoint` is one of your own.
   * - `label`: Label of the field. Default: "Email address".
   * - `button`: Words on the button. Default: "Subscribe".
   * - `name-field`/`nameField`: Asks for a name too.
   * - `consent`: Words beside a checkbox.
   * - `consent-name`/`consentName`: Name under which the checkbox is sent as `yes`, if it is ticked.
   * - `consent-required`/`consentRequired`: Sends nothing unless the checkbox is ticked.
   * - `privacy-href`/`privacyHref`: Page that says what you do with addresses; makes the link below the form.
   * - `lists`: Lists or newsletters, as the service names them, separated by commas.
   * - `labels`: Labels or tags that the service gives the address, separated by commas.
   * - `redirect`: Page to go to once the service has said yes. The address is never part of its URL.
   * - `heading-level`/`headingLevel`: Level of the result's heading, 2 to 6. Default: 2.
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `salve-subscribe`: Before anything is sent; cancel it to send nothing.
   * - `salve-subscribed`: The service has said yes.
   * - `error`: The address may not have arrived. It doesn't bubble.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: The service's own form; or, by attributes alone, a link in its place without a script.
   * - `intro`: A heading and a sentence or two about the newsletter.
   * - `fields`: More controls with a `name`, which are sent too. By attributes alone.
   * - `consent`: A checkbox with a `name`, in place of `consent`. By attributes alone.
   * - `footnote`: A line below, in place of the link that `privacy-href` makes.
   * - `success`: Words about what comes next, in place of the element's.
   * - `error`: Another way for a reader when it didn't work, such as a mail address of yours.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--salve-accent`: Colour of the button, links and the rule above. Default: a green. (default: `undefined`)
   * - `--salve-font-ui`: Font family of labels, fields and buttons. Default: the page's own. (default: `undefined`)
   * - `--salve-radius`: Corner radius of fields and buttons. (default: `8px`)
   * - `--salve-space`: Factor for the space below the rule. (default: `1`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `form`: The form, by attributes alone.
   * - `label`: A field's label.
   * - `field`: A field.
   * - `consent`: The checkbox and its words.
   * - `button`: The button, and the link or button to another page.
   * - `error`: A field's error.
   * - `hint`: The question whether another address was meant.
   * - `status`: Words on what is happening, or why it didn't work.
   * - `result`: The result, which replaces the form once the service has said yes.
   * - `headline`: The result's heading.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `invalid`: A field needs the reader.
   * - `sending`: Something is on its way.
   * - `slow`: Something has been on its way for four seconds.
   * - `subscribed`: The service has said yes.
   * - `failed`: The address is not known to have arrived.
   */
  "salve-subscribe-form": Partial<
    SalveSubscribeFormProps & BaseProps<SalveSubscribeForm> & BaseEvents
  >;
};

export type CustomElementsSolidJs = {
  /**
   * Article that the elements inside belong to: its headline, address, author and dates.
   *
   * Attributes come first, then the page's JSON-LD, its Open Graph tags and its markup; with more
   * than one `<salve-article>` on the page, the markup inside alone. It shows nothing of its own.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `headline`: Headline, as plain text.
   * - `href`: Address for links to the article; relative or http(s).
   * - `article-id`/`articleId`: Id of the article: the reader's words are kept under it, whatever its address.
   * - `author`: Author's name; several are joined by ", ".
   * - `date-published`/`datePublished`: Day of publication, in ISO 8601: `2026-10-02`.
   * - `date-modified`/`dateModified`: Day of the last change, in ISO 8601.
   * - `time-zone`/`timeZone`: Author's time zone, such as `Europe/Berlin`: the page's times in UTC are given in it.
   * - `description`: Summary in a sentence or two, as plain text.
   * - `image`: Picture's address; relative or http(s).
   * - `image-alt`/`imageAlt`: Alternative text of the picture.
   * - `section`: Section or subject it belongs to.
   * - `publisher`: Name of the practice, clinic or magazine that publishes it.
   * - `reading-time`/`readingTime`: Minutes it takes to read.
   * - `article`: Article as the elements inside receive it. (property only) (readonly)
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: The article.
   */
  "salve-article": Partial<
    SalveArticleProps &
      SalveArticleSolidJsProps &
      BaseProps<SalveArticle> &
      BaseEvents
  >;

  /**
   * Another article, as one link named by its headline: a click anywhere on the card follows it.
   *
   * Around plain HTML it leaves that HTML in place and makes the whole of it the link's target;
   * by attributes alone it draws the card itself.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `headline`: Headline, as plain text.
   * - `href`: Address of the article: relative, http(s) or mailto. Any other is not linked.
   * - `author`: Author's name.
   * - `date-published`/`datePublished`: Day of publication, in ISO 8601: `2026-10-02`.
   * - `description`: Summary in a sentence or two, as plain text.
   * - `image`: Picture's address; relative or http(s).
   * - `image-alt`/`imageAlt`: Alternative text of the picture; empty, as by default, if it only decorates the headline.
   * - `section`: Section or subject it belongs to.
   * - `reading-time`/`readingTime`: Minutes it takes to read.
   * - `content-note`/`contentNote`: Warning of what a reader may not want to meet today: "Mentions relapse".
   * - `layout`: Layout; unset, `stacked` or, from 26 em on, `row`.
   * - `heading-level`/`headingLevel`: Level of the heading, 2 to 6; 3 unless set.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: The card as plain HTML: a picture, a heading with a link, paragraphs. While anything stands here, attributes draw nothing but `content-note`.
   * - `image`: An `<img>` or `<picture>` in place of `image`, for `srcset` and `sizes`.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--salve-accent`: Colour of links, rules and the section. Default: a green that suits the text colour. (default: `undefined`)
   * - `--salve-font-ui`: Font family of author, date and the like. Default: the page's own. (default: `undefined`)
   * - `--salve-radius`: Corner radius of controls; a picture's is 2px more. (default: `8px`)
   * - `--salve-space`: Factor for the space between picture and words. (default: `1`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `image`: The picture's box.
   * - `headline`: The heading that holds the link.
   * - `description`: The summary.
   * - `content-note`: A warning of what the article mentions.
   * - `section`: The section or subject.
   * - `author`: The author's name.
   * - `date`: The day of publication.
   * - `reading-time`: How long it takes to read.
   */
  "salve-article-card": Partial<
    SalveArticleCardProps &
      SalveArticleCardSolidJsProps &
      BaseProps<SalveArticleCard> &
      BaseEvents
  >;

  /**
   * Recent articles as cards, from the site's own feed or from what stands inside.
   *
   * What stands inside shows until the list is there, and in its place if it fails.
   * The list is as high as `limit` cards of its layout from the start.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `src`: Address of an RSS, Atom or JSON Feed or WordPress's posts; unset, the page's head names it.
   * - `limit`: Number of articles at most; 3 unless set.
   * - `layout`: Layout of every card; unset, cards stand side by side if there is room.
   * - `images`: Pictures of the feed to show: those of the page's origin unless set. `none` keeps no place.
   * - `section`: Section, category or tag of the articles.
   * - `time-zone`/`timeZone`: IANA time zone for the days of a feed that writes UTC; unset, the reader's own.
   * - `heading-level`/`headingLevel`: Level of the headings, 2 to 6; 3 unless set.
   * - `articles`: Articles in place of a feed, shown in their order. (property only)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `load`: The list is shown.
   * - `error`: There is no list; the console says why.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: Content that shows until the list is there or if it fails: "All articles", as a link. Without `src`, articles may stand here too: as `<article>` elements, or as JSON in a `<script type="application/json">`.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--salve-accent`: Colour of links, rules and the section. Default: a green that suits the text colour. (default: `undefined`)
   * - `--salve-font-ui`: Font family of author, date and the like. Default: the page's own. (default: `undefined`)
   * - `--salve-radius`: Corner radius of controls; a picture's is 2px more. (default: `8px`)
   * - `--salve-space`: Factor for the space between pictures and words. (default: `1`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `list`: The list of cards.
   * - `missing`: The sentence in place of a list that failed, if nothing stands inside.
   */
  "salve-article-list": Partial<
    SalveArticleListProps &
      SalveArticleListSolidJsProps &
      BaseProps<SalveArticleList> &
      BaseEvents
  >;

  /**
   * A quotation. If the article around it has its words, it is a pull quote and leads to its passage.
   *
   * Around plain HTML it leaves the words where they are; by attributes alone it shows them itself.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `quote`: Words as plain text, if none stand inside the tag.
   * - `author`: Author's name.
   * - `source`: Title of the source: a book, a talk, a page.
   * - `cite`: Address of the source: relative, http(s) or mailto. Any other is not linked.
   * - `align`: Place in the column: at its start or end with the text around it, or wider than it.
   * - `size`: Size of the words, in place of the one that suits their number.
   * - `share`: Shows a button that shares it.
   * - `share-image`/`shareImage`: Shows a button that makes a picture of it, to share or to keep.
   * - `decorative`: Hides a pull quote's words, which the article has too, from screen readers.
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `salve-quote-share`: Before sharing or copying. Cancelable.
   * - `salve-quote-shared`: The quote has been shared or copied.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: The quotation: a `<blockquote>`, paragraphs or bare text.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--salve-accent`: Colour of the rule, the marks and the controls. Default: a green that suits the text colour. (default: `undefined`)
   * - `--salve-font-quote`: Font family of the words. Default: the page's own. (default: `undefined`)
   * - `--salve-font-ui`: Font family of controls and attribution. Default: the page's own. (default: `undefined`)
   * - `--salve-quote-open`: Mark before the words, as a CSS string. Default: the language's. (default: `undefined`)
   * - `--salve-quote-close`: Mark after the words, as a CSS string. Default: the language's. (default: `undefined`)
   * - `--salve-space`: Factor for the space around the words. (default: `1`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `quote`: The words.
   * - `attribution`: The author and the source.
   * - `author`: The author.
   * - `source`: The source.
   * - `button`: Each of its controls.
   * - `status`: The result of sharing.
   * - `picture`: The dialog that shows a picture of it.
   */
  "salve-pull-quote": Partial<
    SalvePullQuoteProps &
      SalvePullQuoteSolidJsProps &
      BaseProps<SalvePullQuote> &
      BaseEvents
  >;

  /**
   * The lock on a reader's words on this site: it sets a passphrase, asks for it, changes it, and
   * locks again.
   *
   * The prompt and the journal show it; it may stand anywhere else on a page, too.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `journal`: The journal that it locks; unless set, the device's own. (property only)
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `connectedMoveCallback() => void`: Closes the dialog if the move has made it one that is not modal, as in Firefox.
   * - `focus(options?: FocusOptions) => void`: Focuses the first field for a passphrase, or else the first button.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--salve-accent`: Colour of focus, links and the solid button. Default: a green that suits the text colour. (default: `undefined`)
   * - `--salve-font-ui`: Font family. Default: the page's own. (default: `undefined`)
   * - `--salve-radius`: Corner radius of fields and buttons. (default: `8px`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `button`: A button that locks, or opens the dialog.
   */
  "salve-reflection-lock": Partial<
    SalveReflectionLockProps &
      SalveReflectionLockSolidJsProps &
      BaseProps<SalveReflectionLock> &
      BaseEvents
  >;

  /**
   * A question, a field for the reader's own words, and the truth about where they are.
   *
   * It keeps words as they are typed, on this device, under the article's id and `name`; nothing of
   * them leaves the page.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `name`: Key of the words, beside the article's id. Never change it, however the question is reworded.
   * - `question`: The question, where nothing stands inside the tag.
   * - `rows`: Lines that the field shows at least.
   * - `placeholder`: A hint in the empty field, such as how a sentence may begin.
   * - `count`: Counts the words.
   * - `keep`: Place of the words unless the reader chooses: the `device`, or memory for one `visit`.
   * - `lock-after`/`lockAfter`: Minutes without typing after which kept words are locked again, if there is a passphrase.
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `salve-reflection-saved`: The reader paused, and the words are on the device. Carries their key alone.
   * - `salve-reflection-erased`: The reader erased the words. Carries their key alone.
   * - `error`: The words can't be kept, for `reason`. Does not bubble.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: The question: the field's label.
   * - `intro`: Words before the question.
   * - `privacy`: A sentence of the site's own in place of the one about where the words are kept.
   * - `pause`: A moment to look up, such as a breath or a view.
   * - `support`: Help lines, the site's own, with the day they were checked.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `connectedMoveCallback() => void`: Goes on where `moveBefore` has put it: the field and the reader's pause stay as they are.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--salve-accent`: Colour of focus, links and the tick. Default: a green that suits the text colour. (default: `undefined`)
   * - `--salve-font-ui`: Font family of notes and controls. Default: the page's own. (default: `undefined`)
   * - `--salve-radius`: Corner radius of the field; the box's is 6px more. (default: `8px`)
   * - `--salve-space`: Factor for the space inside the box. (default: `1`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `prompt`: The box around it all.
   * - `question`: The question.
   * - `privacy`: The sentence on where the words are kept.
   * - `field`: The text field.
   * - `status`: The line on whether the words are kept.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `saved`: The device holds the text that is in the field.
   */
  "salve-reflection-prompt": Partial<
    SalveReflectionPromptProps &
      SalveReflectionPromptSolidJsProps &
      BaseProps<SalveReflectionPrompt> &
      BaseEvents
  >;

  /**
   * All that the reader wrote on this site, by article and date, the newest first: to read, search,
   * take away, bring to a session or erase.
   *
   * It is folded until the reader opens it, and nothing of it leaves the device.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `heading-level`/`headingLevel`: Level of the articles' headings, 2 to 6; 3 unless set.
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `salve-reflection-erased`: A reflection was erased; `key` says which.
   * - `error`: The journal can't do what it was asked; `reason` says why.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: What you say above it, such as a heading; it is there without the script as well.
   * - `privacy`: In place of the sentence that says where the words are kept, for a journal of your application's own.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--salve-accent`: Colour of what can be pressed. Default: a green that suits the text colour. (default: `undefined`)
   * - `--salve-font-ui`: Font family of what informs or is operated. Default: the page's own. (default: `undefined`)
   * - `--salve-radius`: Corner radius of controls. (default: `8px`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `summary`: What opens it.
   * - `search`: The search field.
   * - `headline`: An article's headline.
   * - `entry`: A reflection.
   * - `question`: The question that it answers.
   * - `text`: The reader's words.
   * - `session`: The bar for choosing what to bring to a session.
   * - `take-away`: The form that saves a file.
   * - `bring-back`: The form that reads one.
   * - `notice`: What says that something was erased, and lets it be undone.
   */
  "salve-reflection-journal": Partial<
    SalveReflectionJournalProps &
      SalveReflectionJournalSolidJsProps &
      BaseProps<SalveReflectionJournal> &
      BaseEvents
  >;

  /**
   * Subscription form of a newsletter, which says "done" only when the service itself has said so.
   *
   * Leaves the service's own pasted form in place, and checks, sends and explains.
   * Draws a form by attributes alone.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `action`: Target of the service's own form; for Ghost the root of its site.
   * - `service`: Service, such as `ghost`, if `action` doesn't tell; `endpoint` is one of your own.
   * - `label`: Label of the field. Default: "Email address".
   * - `button`: Words on the button. Default: "Subscribe".
   * - `name-field`/`nameField`: Asks for a name too.
   * - `consent`: Words beside a checkbox.
   * - `consent-name`/`consentName`: Name under which the checkbox is sent as `yes`, if it is ticked.
   * - `consent-required`/`consentRequired`: Sends nothing unless the checkbox is ticked.
   * - `privacy-href`/`privacyHref`: Page that says what you do with addresses; makes the link below the form.
   * - `lists`: Lists or newsletters, as the service names them, separated by commas.
   * - `labels`: Labels or tags that the service gives the address, separated by commas.
   * - `redirect`: Page to go to once the service has said yes. The address is never part of its URL.
   * - `heading-level`/`headingLevel`: Level of the result's heading, 2 to 6. Default: 2.
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `salve-subscribe`: Before anything is sent; cancel it to send nothing.
   * - `salve-subscribed`: The service has said yes.
   * - `error`: The address may not have arrived. It doesn't bubble.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: The service's own form; or, by attributes alone, a link in its place without a script.
   * - `intro`: A heading and a sentence or two about the newsletter.
   * - `fields`: More controls with a `name`, which are sent too. By attributes alone.
   * - `consent`: A checkbox with a `name`, in place of `consent`. By attributes alone.
   * - `footnote`: A line below, in place of the link that `privacy-href` makes.
   * - `success`: Words about what comes next, in place of the element's.
   * - `error`: Another way for a reader when it didn't work, such as a mail address of yours.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--salve-accent`: Colour of the button, links and the rule above. Default: a green. (default: `undefined`)
   * - `--salve-font-ui`: Font family of labels, fields and buttons. Default: the page's own. (default: `undefined`)
   * - `--salve-radius`: Corner radius of fields and buttons. (default: `8px`)
   * - `--salve-space`: Factor for the space below the rule. (default: `1`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `form`: The form, by attributes alone.
   * - `label`: A field's label.
   * - `field`: A field.
   * - `consent`: The checkbox and its words.
   * - `button`: The button, and the link or button to another page.
   * - `error`: A field's error.
   * - `hint`: The question whether another address was meant.
   * - `status`: Words on what is happening, or why it didn't work.
   * - `result`: The result, which replaces the form once the service has said yes.
   * - `headline`: The result's heading.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `invalid`: A field needs the reader.
   * - `sending`: Something is on its way.
   * - `slow`: Something has been on its way for four seconds.
   * - `subscribed`: The service has said yes.
   * - `failed`: The address is not known to have arrived.
   */
  "salve-subscribe-form": Partial<
    SalveSubscribeFormProps &
      SalveSubscribeFormSolidJsProps &
      BaseProps<SalveSubscribeForm> &
      BaseEvents
  >;
};

export type CustomCssProperties = {
  /** Colour of links, rules and the section. Default: a green that suits the text colour. */
  "--salve-accent"?: string | undefined;
  /** Font family of author, date and the like. Default: the page's own. */
  "--salve-font-ui"?: string | undefined;
  /** Corner radius of controls; a picture's is 2px more. */
  "--salve-radius"?: string | undefined;
  /** Factor for the space between picture and words. */
  "--salve-space"?: string | undefined;
  /** Font family of the words. Default: the page's own. */
  "--salve-font-quote"?: string | undefined;
  /** Mark before the words, as a CSS string. Default: the language's. */
  "--salve-quote-open"?: string | undefined;
  /** Mark after the words, as a CSS string. Default: the language's. */
  "--salve-quote-close"?: string | undefined;
};

type TagName = keyof CustomElements;

/** Props of an element alone, without what every element takes. */
type OwnProps<Props> = Omit<Props, keyof BaseProps<HTMLElement>>;

/** Props of an element, and those that a library gives every element; the element's come first. */
type WithCommon<Common, Props> = Omit<Common, keyof OwnProps<Props>> &
  Omit<Props, keyof Common> &
  OwnProps<Props>;

type ReactElements = {
  [Tag in TagName]: WithCommon<
    ClassAttributes<HTMLElementTagNameMap[Tag]> & HTMLAttributes<HTMLElementTagNameMap[Tag]>,
    CustomElements[Tag]
  >;
};

type PreactElements = {
  [Tag in TagName]: WithCommon<
    PreactClassAttributes<HTMLElementTagNameMap[Tag]> & PreactHTMLAttributes<HTMLElementTagNameMap[Tag]>,
    CustomElements[Tag]
  >;
};

/** Solid's ways to say that a name is that of an attribute or of a property. */
type Explicit<Props> = {
  [Name in keyof Props & string as `attr:${Name}` | `prop:${Name}`]?: Props[Name];
} & {
  [Name in keyof Props & string as `bool:${Name}`]?: boolean | undefined;
};

type SolidElements = {
  [Tag in TagName]: WithCommon<
    Solid.HTMLAttributes<HTMLElementTagNameMap[Tag]>,
    CustomElementsSolidJs[Tag] & Explicit<CustomElements[Tag]>
  >;
};

declare module "react" {
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements extends PreactElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "@builder.io/qwik" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "@stencil/core" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "hono/jsx" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "react-native" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "solid-js" {
  namespace JSX {
    interface IntrinsicElements extends SolidElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare global {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}
