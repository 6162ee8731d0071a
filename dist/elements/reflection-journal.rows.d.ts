import { type ReactiveController, type TemplateResult } from 'lit';
import type { ArticleGroup } from '../journal/articles.js';
import type { Chooser } from './reflection-journal.chooser.js';
import type { Eraser } from './reflection-journal.eraser.js';
import type { SalveReflectionJournal } from './reflection-journal.js';
import type { Shelf } from './reflection-journal.shelf.js';
/** The list, of which only what is near the window is drawn, so that ten thousand rows open and scroll as ten do. */
export declare class Rows implements ReactiveController {
    #private;
    constructor(host: SalveReflectionJournal, shelf: Shelf, chooser: Chooser, eraser: Eraser);
    hostUpdated(): void;
    hostDisconnected(): void;
    render(groups: ArticleGroup[], terms: string[]): TemplateResult;
    /** Keeps nothing of what was shown. */
    forget(): void;
}
