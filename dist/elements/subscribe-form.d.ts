import { LitElement, type TemplateResult } from 'lit';
import '../events.js';
/**
 * Subscription form of a newsletter, which says "done" only when the service itself has said so.
 *
 * Leaves the service's own pasted form in place, and checks, sends and explains.
 * Draws a form by attributes alone.
 *
 * @tag salve-subscribe-form
 * @slot - The service's own form; or, by attributes alone, a link in its place without a script.
 * @slot intro - A heading and a sentence or two about the newsletter.
 * @slot fields - More controls with a `name`, which are sent too. By attributes alone.
 * @slot consent - A checkbox with a `name`, in place of `consent`. By attributes alone.
 * @slot footnote - A line below, in place of the link that `privacy-href` makes.
 * @slot success - Words about what comes next, in place of the element's.
 * @slot error - Another way for a reader when it didn't work, such as a mail address of yours.
 * @fires {SubscribeEvent} salve-subscribe - Before anything is sent; cancel it to send nothing.
 * @fires {SubscribedEvent} salve-subscribed - The service has said yes.
 * @fires {SubscribeErrorEvent} error - The address may not have arrived. It doesn't bubble.
 * @csspart form - The form, by attributes alone.
 * @csspart label - A field's label.
 * @csspart field - A field.
 * @csspart consent - The checkbox and its words.
 * @csspart button - The button, and the link or button to another page.
 * @csspart error - A field's error.
 * @csspart hint - The question whether another address was meant.
 * @csspart status - Words on what is happening, or why it didn't work.
 * @csspart result - The result, which replaces the form once the service has said yes.
 * @csspart headline - The result's heading.
 * @cssprop --salve-accent - Colour of the button, links and the rule above. Default: a green.
 * @cssprop --salve-font-ui - Font family of labels, fields and buttons. Default: the page's own.
 * @cssprop [--salve-radius=8px] - Corner radius of fields and buttons.
 * @cssprop [--salve-space=1] - Factor for the space below the rule.
 * @cssstate invalid - A field needs the reader.
 * @cssstate sending - Something is on its way.
 * @cssstate slow - Something has been on its way for four seconds.
 * @cssstate subscribed - The service has said yes.
 * @cssstate failed - The address is not known to have arrived.
 */
export declare class SalveSubscribeForm extends LitElement {
    #private;
    static styles: (import("lit").CSSResult | import("lit").CSSResult[])[];
    /** Target of the service's own form; for Ghost the root of its site. */
    action?: string;
    /** Service, such as `ghost`, if `action` doesn't tell; `endpoint` is one of your own. */
    service?: string;
    /** Label of the field. Default: "Email address". */
    label?: string;
    /** Words on the button. Default: "Subscribe". */
    button?: string;
    /** Asks for a name too. */
    nameField?: 'optional' | 'required';
    /** Words beside a checkbox. */
    consent?: string;
    /** Name under which the checkbox is sent as `yes`, if it is ticked. */
    consentName?: string;
    /** Sends nothing unless the checkbox is ticked. */
    consentRequired: boolean;
    /** Page that says what you do with addresses; makes the link below the form. */
    privacyHref?: string;
    /** Lists or newsletters, as the service names them, separated by commas. */
    lists?: string;
    /** Labels or tags that the service gives the address, separated by commas. */
    labels?: string;
    /** Page to go to once the service has said yes. The address is never part of its URL. */
    redirect?: string;
    /** Level of the result's heading, 2 to 6. Default: 2. */
    headingLevel?: number;
    constructor();
    adoptedCallback(): void;
    protected updated(): void;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'salve-subscribe-form': SalveSubscribeForm;
    }
}
