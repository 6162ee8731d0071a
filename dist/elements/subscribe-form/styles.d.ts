/** Look of the form. Its heights are those that salve.css holds before the script runs. */
export declare const formStyles: import("lit").CSSResult[];
