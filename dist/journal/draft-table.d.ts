import type { Table } from './draft-states.js';
/** The next state, and the effects to be run, for each event in each state. */
export declare const TABLE: Table;
