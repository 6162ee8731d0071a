import { type Control } from './error-notes.js';
import type { FormHost } from './options.js';
/** What is wrong with the fields of a form, said beside them; and the address that may have been meant. */
export declare class ValidationController {
    #private;
    /** Errors that have no room beside their fields. */
    aside: string;
    /** Whether they have to be said aloud, because focus is at the field already. */
    loud: boolean;
    /** How many fields need the reader. */
    wrong: number;
    /** The address that may have been meant, if not the one that was written. */
    meant?: string;
    constructor(host: FormHost);
    /** Says beside each control what is wrong with it, and returns the first that something is wrong with. */
    check(controls: Control[], complain?: (control: Control) => string): Control | undefined;
    /** When the field for the address is left: asks about a likely slip. */
    suggest: ({ target }: FocusEvent) => void;
    /** Takes over the address that was meant. */
    takeMeant: () => void;
    /** When something is written: once what was wrong is right, no error stays. */
    recheck: ({ target }: Event) => void;
}
