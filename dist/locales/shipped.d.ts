/** Languages (ISO 639) other than English that have a translation in this folder. */
export declare const SHIPPED: string[];
