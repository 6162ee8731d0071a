/** Languages that have a translation beside English, as files of this folder. */
export declare const SHIPPED: string[];
