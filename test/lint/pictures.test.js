// Looks at the pictures that README and the guides show, and at the files that `npm run pictures` has written.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { texts } from '../tools/samples.js';

const root = new URL('../../', import.meta.url);
const folder = new URL('stories/pictures/', root);
const index = JSON.parse(readFileSync(new URL('index.json', folder), 'utf8'));
const files = readdirSync(folder).filter((name) => name !== 'index.json');

/** Every `<picture>` of the texts: the two addresses and the attributes of the image. */
const pictures = texts.flatMap(({ path, text }) =>
  [...text.matchAll(/<picture>([^]*?)<\/picture>/g)].map(([, inside]) => ({
    path,
    dark: /<source\s+src[sS]et="([^"]+)"\s+media="\(prefers-color-scheme: dark\)"/.exec(inside)?.[1],
    light: /<img[^>]*\ssrc="([^"]+)"/.exec(inside)?.[1],
    alt: /\salt="([^"]*)"/.exec(inside)?.[1],
    width: Number(/\swidth="(\d+)"/.exec(inside)?.[1]),
    height: Number(/\sheight="(\d+)"/.exec(inside)?.[1]),
  })),
);

/** Pixels of a WebP file, which its extended header holds. https://www.rfc-editor.org/rfc/rfc9649#section-2.7 */
function sizeOf(file) {
  const bytes = readFileSync(file);
  assert.equal(bytes.toString('latin1', 12, 16), 'VP8X', `${file} is an extended WebP`);
  return [1 + bytes.readUIntLE(24, 3), 1 + bytes.readUIntLE(27, 3)];
}

test('README and the guides show pictures, each in light and dark, with the alternative text it was taken for', () => {
  assert.ok(pictures.length >= 8);
  for (const { path, dark, light, alt } of pictures) {
    const name = /([\w-]+)-light\.webp$/.exec(light)?.[1];
    assert.ok(name in index, `${path}: ${light}`);
    assert.equal(dark, light.replace('-light.', '-dark.'), path);
    // README stands at the root, a guide beside the folder.
    for (const address of [light, dark])
      assert.ok(existsSync(new URL(address, new URL(path, root))), `${path}: ${address}`);
    assert.ok(alt.length > 30, `${path}: ${light}`);
    assert.equal(alt, index[name].alt, path);
  }
});

test('a picture of a guide keeps its place before it has loaded', () => {
  for (const { path, light, width, height } of pictures.filter((each) => each.path.endsWith('.mdx'))) {
    const { [/([\w-]+)-light/.exec(light)[1]]: picture } = index;
    assert.deepEqual({ width, height }, { width: picture.width, height: picture.height }, path);
  }
});

test('each picture that was taken has two files of the size that is said, and is shown somewhere', () => {
  const expected = Object.keys(index).flatMap((name) => [`${name}-dark.webp`, `${name}-light.webp`]);
  assert.deepEqual(files.sort(), expected.sort());
  for (const file of files) {
    const { width, height } = index[file.replace(/-(light|dark)\.webp$/, '')];
    const [across, down] = sizeOf(new URL(file, folder));
    assert.ok(Math.abs(across / down - width / height) < 0.01, file);
    assert.ok(
      pictures.some(({ light, dark }) => [light, dark].some((address) => address.endsWith(file))),
      file,
    );
  }
});

test('a picture weighs at most 140 kB, so that a guide with several is soon there', () => {
  for (const file of files) assert.ok(readFileSync(new URL(file, folder)).length <= 140_000, file);
});

test('no other picture of README or a guide is missing', () => {
  for (const { path, text } of texts) {
    for (const [, address] of text.matchAll(/!\[[^\]]*\]\((?!https?:)([^)\s]+)\)/g))
      assert.ok(existsSync(new URL(address, new URL(path, root))), `${path}: ${address}`);
  }
});
