import { type Journal } from './journal.js';
export declare const deviceJournal: Journal;
