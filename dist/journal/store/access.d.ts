import { type Database } from './database.js';
import { Encryption } from '../encryption/encryption.js';
type Act<Value> = (database: Database, encryption: Encryption) => Promise<Value>;
/** Access to the database, with the lock that is in force there. */
export declare class Access {
    #private;
    readonly encryption: Encryption;
    /** Database whose lock was read last; null before that. */
    known: Database | undefined | null;
    /** Hears of what was written by no `write`: under `keys`, or maybe anywhere. */
    readonly onWritten: (keys?: string[]) => void;
    constructor(onWritten: (keys?: string[]) => void);
    /**
     * Runs `act` on the database, again where another tab came between or the connection had closed.
     * Gives undefined where there is no database.
     */
    run<Value>(create: boolean, act: Act<Value>): Promise<Value | undefined>;
    /** Runs `act` once the changes before it are done. */
    enqueue<Value>(create: boolean, act: Act<Value>): Promise<Value | undefined>;
}
export {};
