#!/usr/bin/env bash
# feed 6 leaves the episode out of its RSS, and calls it an image in its Atom, where a post has a picture too.
#
# The package's options are `enclosure`, with a type of its own, and `image`, side by side; the README
# describes both for one item. A good engineer would expect the recording in both feeds, as audio/mpeg. What
# happens: in RSS the picture takes the only <enclosure>, and the recording is nowhere; in Atom the recording
# is there, but as "image/mp3", whatever `type` says; in JSON Feed it is no attachment. A podcast's feed is
# one of pictures, and no tool complains.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error feed@6.0.0 >/dev/null
cat >look.js <<'JS'
import { Feed } from 'feed';

const make = (more) => {
  const feed = new Feed({ title: 'Tide Notes', id: 'https://tide.example/', link: 'https://tide.example/', copyright: '' });
  feed.addItem({
    title: 'Episode 4: Sleep',
    id: 'https://tide.example/4/',
    link: 'https://tide.example/4/',
    date: new Date('2026-11-03T23:30:00-08:00'),
    enclosure: { url: 'https://tide.example/4.mp3', type: 'audio/mpeg', length: 1200 },
    ...more,
  });
  return feed;
};
const alone = make({});
const both = make({ image: 'https://tide.example/4.png' });
const enclosures = (xml) => xml.match(/<enclosure.*?>|<link rel="enclosure".*?>/g) ?? [];
console.log('feed 6.0.0');
console.log(`RSS, recording alone:       ${enclosures(alone.rss2())}`);
console.log(`RSS, recording and picture: ${enclosures(both.rss2())}`);
console.log(`Atom, both:                 ${enclosures(both.atom1()).join('\n                            ')}`);
console.log(`JSON Feed, both:            ${both.json1().includes('4.mp3') ? 'has it' : 'no attachment'}`);
const isSame =
  alone.rss2().includes('4.mp3') && !both.rss2().includes('4.mp3') &&
  both.atom1().includes('href="https://tide.example/4.mp3" type="image/mp3"') && !both.json1().includes('4.mp3');
console.log(isSame ? 'seen again: the recording is lost, or an image' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
node look.js
