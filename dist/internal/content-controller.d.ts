import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** Updates an element whenever its content changes: words may come after their elements. */
export declare class ContentController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & Element);
    /** True if nothing of the content is visible. */
    get isBlank(): boolean;
    hostConnected(): void;
    hostDisconnected(): void;
}
