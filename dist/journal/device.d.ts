import { type Journal } from './reflection.js';
export declare const deviceJournal: Journal;
