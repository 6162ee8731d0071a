/** What the console said as warnings and errors since the test began; the console itself stays as quiet as the test is. */
export function recordConsole(): string[] {
  const lines: string[] = [];
  const { warn, error } = console;
  console.warn = (...words) => void lines.push(words.join(' '));
  console.error = console.warn;
  restore = () => Object.assign(console, { warn, error });
  return lines;
}

let restore = (): unknown => undefined;

afterEach(() => {
  restore();
});
