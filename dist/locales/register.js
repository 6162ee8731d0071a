export { registerTranslation } from "./localize.js";
