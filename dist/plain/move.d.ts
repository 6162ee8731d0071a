/** Move of `nodes` into `element`, which `insert` puts into the page near `plain`. */
interface Move {
    plain: HTMLElement;
    element: HTMLElement;
    nodes: Node[];
    insert: () => void;
    /** Tells that the plain tag goes. */
    isReplaced?: boolean;
}
/** Moves nodes into an element that is not in the page yet. Focus stays, and so does what plays. */
export declare function moveInto({ plain, element, nodes, insert, isReplaced }: Move): void;
export {};
