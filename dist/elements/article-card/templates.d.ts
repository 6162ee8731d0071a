/** Templates of a card, with a place for each text; CSS hides the empty ones. */
declare const TEMPLATES: {
    card: () => Element;
    image: () => Element;
    around: () => Element;
};
type TemplateName = keyof typeof TEMPLATES;
/** Clones a template, which is made once a page. */
export declare function cloneTemplate(name: TemplateName): Element;
export {};
