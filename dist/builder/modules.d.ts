/** Module of the package, or of a package that it needs. */
export interface Module {
    code: string;
    /** Paths of what it imports, by the names under which it does. */
    imports: Record<string, string>;
    /** True where it is needed for what it does, even if nothing is taken from it. */
    hasEffects: boolean;
}
/** Export of a module, with those who import it by its name. */
export interface Export {
    name: string;
    module: string;
    /** Paths of the modules that import it; none for what a page alone calls. */
    users: string[];
}
/** Group of words that belong together, by their keys in a translation. */
export interface WordGroup {
    keys: string[];
    /** Paths of the modules that show them. */
    users: string[];
}
/** Newsletter service: what `service=` takes, and what people call it. */
export interface NamedService {
    name: string;
    label: string;
}
/** Parts of which a file is made, as dist/builder/modules.json has them. */
export interface Modules {
    /** Version of the package. */
    version: string;
    /** Modules by their paths, which begin with `npm/` where they are another package's. */
    modules: Record<string, Module>;
    /** Names of the elements, without `salve-`. */
    elements: string[];
    /** Languages (ISO 639) beside English. */
    languages: string[];
    services: NamedService[];
    exports: Export[];
    words: WordGroup[];
    /** Rules of salve.css by the element that they are for. */
    styles: Record<string, string>;
}
/**
 * Reads a file that stands beside this one: over the network in a browser, from the disk in Node.
 * Rejects with an Error that names the file, where it is not there.
 */
export declare function readBeside(name: string): Promise<BufferSource>;
/** Reads modules.json, once. */
export declare function readModules(): Promise<Modules>;
