// Prints the sizes of the published files, and fails where one is over its budget.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Bytes, compressed by brotli at its best, as a server would send them. */
const BUDGET = {
  'salve.js': 58_000,
  'salve-journal.js': 10_700,
  'salve-picture.js': 2_200,
  'salve-link.js': 1_950,
  'salve-feed.js': 5_100,
  'salve-advice.js': 950,
  'salve-plain.js': 1_450,
  'salve.css': 4_400,
  'salve-plain.css': 4_750,
};

const rows = Object.entries(BUDGET).map(([file, budget]) => {
  const bytes = readFileSync(new URL(`../../dist/${file}`, import.meta.url));
  const brotli = brotliCompressSync(bytes).length;
  if (brotli > budget) process.exitCode = 1;
  return {
    file: `dist/${file}`,
    bytes: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli,
    budget,
    left: budget - brotli,
  };
});
console.table(rows);
