import { LitElement, type TemplateResult } from 'lit';
/**
 * A newsletter's subscription form, which says "done" only when the service itself has said so.
 *
 * Around the service's own pasted form it leaves that form in place and checks, sends and explains.
 * By attributes alone it draws one.
 *
 * @tag salve-subscribe-form
 * @slot - The service's own form; or, by attributes alone, a link that stands in for it where no script runs.
 * @slot intro - What the newsletter is: a heading, a sentence or two.
 * @slot fields - More controls with a `name`, such as interests or a captcha: they go along. By attributes alone.
 * @slot consent - A box to tick, in place of `consent`; it goes along under its `name`. By attributes alone.
 * @slot footnote - A line below, in place of the link that `privacy-href` makes.
 * @slot success - What comes next, in place of our words.
 * @slot error - What else a reader can do when it didn't work, such as a mail address of yours.
 * @fires {SubscribeEvent} salve-subscribe - Before anything is sent; `preventDefault()` keeps it from being sent.
 * @fires {SubscribedEvent} salve-subscribed - The service has said yes.
 * @fires {SubscribeErrorEvent} error - The address is not known to have arrived; `reason` says why. It doesn't bubble.
 * @csspart form - The form, by attributes alone.
 * @csspart label - A field's label.
 * @csspart field - A field.
 * @csspart consent - The box to tick and its words.
 * @csspart button - The button, and the link or button that leads on.
 * @csspart error - What is wrong with a field.
 * @csspart hint - The question whether another address was meant.
 * @csspart status - What is happening, or why it didn't work.
 * @csspart result - What stands in the form's place once the service has said yes.
 * @csspart headline - The result's heading.
 * @cssprop --salve-accent - Colour of the button, links and the rule above. Default: a green that suits the text colour.
 * @cssprop --salve-font-ui - Font family of labels, fields and buttons. Default: the page's own.
 * @cssprop --salve-radius - Corner radius of fields and buttons. Default: `8px`.
 * @cssprop --salve-space - Factor for the space below the rule. Default: `1`.
 * @cssstate invalid - A field needs the reader.
 * @cssstate sending - Something is on its way.
 * @cssstate slow - It has been so for four seconds.
 * @cssstate subscribed - The service has said yes.
 * @cssstate failed - The address is not known to have arrived.
 */
export declare class SalveSubscribeForm extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    /** Where the service's own form is sent; for Ghost the site's root. */
    action?: string;
    /** Name of the service in lower case, such as `ghost`, where `action` doesn't tell; `endpoint` is one of your own. */
    service?: string;
    /** Label of the field. Default: "Email address". */
    label?: string;
    /** Words on the button. Default: "Subscribe". */
    button?: string;
    /** Also asks for a name. */
    nameField?: 'optional' | 'required';
    /** Words beside a box to tick. */
    consent?: string;
    /** The service's name for that box: it goes along as `yes` where it is ticked. */
    consentName?: string;
    /** Nothing is sent unless that box is ticked. */
    consentRequired: boolean;
    /** Where you say what you do with addresses; makes the link below the form. */
    privacyHref?: string;
    /** Lists or newsletters to subscribe to, as the service names them; several are separated by commas. */
    lists?: string;
    /** Labels or tags that the service gives the address; several are separated by commas. */
    labels?: string;
    /** Page of yours to go to once the service has said yes; the address is never part of it. */
    redirect?: string;
    /** Level of the result's heading, 2 to 6; 2 unless set. */
    headingLevel?: number;
    adoptedCallback(): void;
    protected updated(): void;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'salve-subscribe-form': SalveSubscribeForm;
    }
}
