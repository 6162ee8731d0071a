import type { ReactiveController } from 'lit';
import { type Failure, type Outcome } from '../../subscribe/service.js';
import { type Submission } from './submission.js';
import type { ValidationController } from './validation-controller.js';
import type { FormHost } from './options.js';
/** Sends off what a reader wrote, and knows what became of it. */
export declare class SubmitController implements ReactiveController {
    #private;
    /** What the service said last; nothing while the form is at rest. */
    verdict?: Outcome;
    /** Something has been under way for long. */
    slow: boolean;
    /** What was sent last. */
    attempt?: Submission;
    /** Whether the reader was at the form, and nowhere else on the page, when the service answered. */
    isNear: boolean;
    /** Whether a key or a pointer was seen. */
    isHand: boolean;
    constructor(host: FormHost, checks: ValidationController);
    get isUnderWay(): boolean;
    get failure(): Failure | undefined;
    hostConnected(): void;
    hostDisconnected(): void;
    /** The reader is here. */
    welcome(): void;
    submit: (event: SubmitEvent) => void;
    /** Goes on with what stands in the form now, which may be another address than the one that failed. */
    goOn: () => void;
    sendAgain: () => void;
    startAgain: () => void;
}
