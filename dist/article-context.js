import { createContext } from "@lit/context";
// src/article-context.ts
/**
* Article around an element, from whoever has imported `<salve-article>`: who listens brings the
* key alone. It is global, so that two copies of the library meet.
*/
var articleContext = createContext(Symbol.for("salve-article"));
export { articleContext };
