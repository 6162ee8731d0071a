import type { Words } from '../locales/translation.js';
import type { Article } from '../schema.js';
/** Words that the functions write; every translation of the package has them. */
export type HtmlWords = Pick<Words, '$code' | 'salveEmailAddress' | 'salveName' | 'salveOptional' | 'salvePrivacy' | 'salveReadingTime' | 'salveSubscribe'>;
/** Card, with the element's own fields. Strings are plain text, not markup. */
export interface ArticleCardFields {
    headline?: string;
    /** Relative, http(s) or mailto; any other is not linked. */
    href?: string;
    description?: string;
    author?: string;
    section?: string;
    /** ISO 8601. Of a time, its day is shown as it is written. */
    datePublished?: string;
    /** Minutes. */
    readingTime?: number;
    /** Relative or http(s). */
    image?: string;
    imageAlt?: string;
    contentNote?: string;
    layout?: 'stacked' | 'row' | 'compact' | 'feature';
    /** 2 to 6; 3 unless set. */
    headingLevel?: number;
}
/** List of articles, which stand inside as they are until the element shows cards. */
export interface ArticleListFields {
    articles?: Article[];
    /** Feed to show in their place. */
    src?: string;
    /** 3 unless set. */
    limit?: number;
    layout?: ArticleCardFields['layout'];
    images?: 'any' | 'none';
    section?: string;
    timeZone?: string;
    headingLevel?: number;
    /** Link below the articles, for readers without the script. */
    more?: {
        href: string;
        text: string;
    };
}
/** Quotation with its source. */
export interface PullQuoteFields {
    quote: string;
    author?: string;
    source?: string;
    /** Address of the source: relative, http(s) or mailto. */
    cite?: string;
    align?: 'start' | 'end' | 'wide' | 'none';
    size?: 'large' | 'medium' | 'small';
    share?: boolean;
    shareImage?: boolean;
    decorative?: boolean;
}
/** Question for the reader. */
export interface ReflectionPromptFields {
    /** Key of the words; never change it. */
    name: string;
    question: string;
    rows?: number;
    placeholder?: string;
    count?: boolean;
    keep?: 'device' | 'visit';
    /** Minutes. */
    lockAfter?: number;
}
/** Journal of what the reader wrote. */
export interface ReflectionJournalFields {
    /** Paragraph above it. */
    intro?: string;
    headingLevel?: number;
}
/** Form that the browser can send without the script. */
export interface SubscribeFormFields {
    /** Relative or http(s). */
    action: string;
    service?: string;
    /** Names under which the service takes the address and the name. */
    fieldNames?: {
        email?: string;
        name?: string;
    };
    /** More that is sent, as the service's own form has it in hidden fields. */
    hidden?: Record<string, string>;
    label?: string;
    button?: string;
    nameField?: 'optional' | 'required';
    consent?: string;
    consentName?: string;
    consentRequired?: boolean;
    privacyHref?: string;
    lists?: string;
    labels?: string;
    redirect?: string;
    headingLevel?: number;
}
/** Article around its own HTML. */
export interface ArticleFields extends Partial<Omit<Article, 'url' | 'id'>> {
    href?: string;
    articleId?: string;
    timeZone?: string;
}
