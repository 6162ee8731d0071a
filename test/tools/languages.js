import { readFileSync } from 'node:fs';
import ts from 'typescript';

const { outputText } = ts.transpileModule(
  readFileSync(new URL('../../src/locales/shipped.ts', import.meta.url), 'utf8'),
  { compilerOptions: { module: ts.ModuleKind.ESNext } },
);
const { SHIPPED } = await import(`data:text/javascript,${encodeURIComponent(outputText)}`);

/** Languages that have a translation, as src/locales/shipped.ts names them; English is not among them. */
export const TRANSLATED = SHIPPED;
