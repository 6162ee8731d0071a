import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { bundle, readChoices } from './bundle.js';

const OPTIONS = {
  languages: { type: 'string', multiple: true },
  services: { type: 'string', multiple: true },
  without: { type: 'string', multiple: true },
  out: { type: 'string', default: 'salve.js' },
  address: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads names that commas part, in one option or in several. */
const split = (values: string[] = []): string[] =>
  values.flatMap((value) => value.split(',')).filter((name) => name.trim() !== '');

async function writeHelp(): Promise<string> {
  const { elements, languages, services, parts } = await readChoices();
  return `Makes one script of the elements that you choose, and its style sheet.

  npx salve-elements bundle ELEMENT... [options]

  npx salve-elements bundle article-card pull-quote --languages es,ar
  npx salve-elements bundle subscribe-form --services ghost --out site/salve.js

Elements: ${elements.join(', ')}

  --languages LIST  languages beside English: ${languages.join(', ')}
  --services LIST   newsletter services, all unless given: ${services.map(({ name }) => name).join(', ')}
  --without LIST    parts of a pull quote to leave out: ${parts.join(', ')}
  --out FILE        where the script goes, salve.js unless given; the style sheet goes beside it
  --address URL     the script's address on your site, /salve/ and its name unless given
  --help            this text
`;
}

/** Prints a file's name and its bytes, plain and as a server sends them. */
function printSize(file: string, text: string): void {
  const number = new Intl.NumberFormat('en');
  const brotli = brotliCompressSync(text).length;
  console.log(
    `${file}: ${number.format(Buffer.byteLength(text))} bytes, ${number.format(brotli)} compressed by brotli`,
  );
}

async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  const [command, ...elements] = positionals;
  if (values.help) return console.log(await writeHelp());
  if (command !== 'bundle')
    throw new Error(
      command
        ? `There is no command "${command}". Try: npx salve-elements bundle --help`
        : 'Say what to make. Try: npx salve-elements bundle --help',
    );
  const { out } = values;
  if (!/[^/\\]\.js$/.test(out))
    throw new Error(`--out has to name a file that ends in ".js", unlike "${out}".`);
  const made = await bundle({
    elements: split(elements),
    languages: split(values.languages),
    services: split(values.services),
    without: split(values.without),
    address: values.address ?? `/salve/${encodeURIComponent(basename(out))}`,
  });
  const styles = out.replace(/\.js$/, '.css');
  try {
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, made.script);
    writeFileSync(styles, made.styles);
  } catch (error) {
    throw new Error(`The files could not be written: ${(error as Error).message}.`, { cause: error });
  }
  printSize(out, made.script);
  printSize(styles, made.styles);
  console.log(`\nIt defines ${made.elements.map((name) => `<salve-${name}>`).join(', ')}.`);
  const licences = fileURLToPath(new URL('THIRD-PARTY-LICENSES.md', import.meta.url));
  console.log(`The licences of Lit and others are in ${licences}.`);
  console.log(`Put both on your site, and this into the head of its pages:\n\n${made.html}`);
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  const { message } = error as Error;
  console.error(message.split('\n', 1)[0]);
  process.exitCode = 1;
}
