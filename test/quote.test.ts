import { expect } from 'chai';
import { articleAround, textOf } from '../src/quote/article-text.js';
import { writeDirective } from '../src/quote/directive.js';
import { isMarked, marksOf } from '../src/quote/quotation-marks.js';
import { findMisquote } from '../src/quote/misquote.js';
import { findPassage } from '../src/quote/passage.js';
import { normalizeText } from '../src/quote/normalize.js';
import { indexText } from '../src/quote/text-index.js';
import { fixture } from './tools/fixture.js';

const show = (value: unknown): string => JSON.stringify(value);

/** The article that misquotes and true quotes are held against. */
const ARTICLE = `<article><h2>The voice at the sink</h2>
  <p>It usually speaks in the second person. You always do this. You had everyone fooled. It sounds like a magistrate, and because
  it is severe he takes it to be honest. Yet it gets its facts wrong. Seven months happened. There was a child’s birthday in them,
  and a tooth out, and a wet week in a caravan, and he was sober for all of it. A fair witness would have to mention that.</p>
  <p>Listen to where the voice sends him. Better not ring Paul, who has been patient enough. Better to miss Thursday’s group until he
  has a few sober days to bring to it. By the time he reaches the bus stop he will be on his own with something heavy, and nobody
  will be expecting him anywhere that evening. Shame says it is keeping you in line, and then it sends you home alone.</p>
  <p>People hear the word and think of candles round a bath. In practice it is plain, and it takes some nerve. <em>Self-compassion</em>
  is a skill — it can be learned. People can bear the truth for longer when nobody is about to hit them with it.</p></article>`;

/** What `findPassage` finds of a quote in some HTML, as text. */
async function passageIn(markup: string, quote: string): Promise<string | undefined> {
  const holder = await fixture(`<article>${markup}</article>`);
  const text = findPassage(indexText([holder]), quote)
    ?.toString()
    .replace(/\s+/g, ' ');
  holder.parentElement!.remove();
  return text;
}

describe('quote/', () => {
  describe('folds, so that two writings of the same words are one', () => {
    for (const [given, expected] of [
      ['Some  body\n\tsaid', 'some body said'],
      ['don’t', 'dont'],
      ["don't", 'dont'],
      ['“It’s late,” she said', 'its late, she said'],
      ['«\u202fmot juste\u202f»', ' mot juste '],
      ['well-being', 'well being'],
      ['well‑being', 'well being'],
      ['plain — and kind', 'plain and kind'],
      ['self\u00adcom\u00adpassion', 'selfcompassion'],
      ['zero\u200bwidth', 'zerowidth'],
      ['rest ❤\ufe0f now\ufe0e', 'rest ❤ now'],
      ['one\u00a0two\u202fthree', 'one two three'],
      ['İstanbul', 'istanbul'],
      ['潮水\n回来', '潮水回来'],
      ['「潮水」回来', '潮水回来'],
      ['الخزي «يعدنا»', 'الخزي يعدنا'],
    ] as const) {
      it(`${show(given)} → ${show(expected)}`, () => {
        expect(normalizeText(given)).to.equal(expected);
      });
    }
  });

  describe('finds a passage', () => {
    for (const [quote, markup, expected] of [
      ['turn round first', '<p>Somebody has to turn round first.</p>', 'turn round first'],
      ['TURN ROUND FIRST', '<p>Somebody has to turn round first.</p>', 'turn round first'],
      ['turn round first.', '<p>Somebody has to turn round first.</p>', 'turn round first.'],
      ['turn round first.', '<p>Somebody has to turn round first, and soon.</p>', 'turn round first'],
      ['“turn round first”', '<p>Somebody has to turn round first.</p>', 'turn round first'],
      ['turn  round\nfirst', '<p>Somebody has to turn\n      round first.</p>', 'turn round first'],
      ["can't turn", '<p>He can’t turn.</p>', 'can’t turn'],
      ['can’t turn', "<p>He can't turn.</p>", "can't turn"],
      ['“no” he said', '<p>But "no" he said.</p>', 'no" he said'],
      ['well-being first', '<p>Their well‑being first.</p>', 'well‑being first'],
      ['selfcompassion', '<p>Of self&shy;compassion.</p>', 'self\u00adcompassion'],
      ['plain - and kind', '<p>It is plain—and kind.</p>', 'plain—and kind'],
      ['mot juste', '<p>Le «&#x202f;mot juste&#x202f;».</p>', 'mot juste'],
      [
        'dit : “Reste un peu”, et',
        '<p>Elle a dit&nbsp;: «&nbsp;Reste un peu&#x202f;», et puis rien.</p>',
        'dit : « Reste un peu », et',
      ],
      ['sagte „Ja“, dann', '<p>Er sagte »Ja«, dann nichts.</p>', 'sagte »Ja«, dann'],
      ['« mot juste »', '<p>Le «&#x202f;mot&nbsp;juste&#x202f;».</p>', 'mot juste'],
      ['one two three', '<p>one <em>two</em> <b>thr</b>ee</p>', 'one two three'],
      ['one two three', '<p>zero one</p><p>two three</p>', 'onetwo three'],
      ['one two', '<p>one<br>two</p>', 'onetwo'],
      ['one two', '<ul><li>one</li><li>two</li></ul>', 'onetwo'],
      [
        'it is slow … nobody stands',
        '<p>I think it is slow work and nobody stands still.</p>',
        'it is slow work and nobody stands',
      ],
      [
        'it is slow […] nobody stands',
        '<p>I think it is slow work and nobody stands still.</p>',
        'it is slow work and nobody stands',
      ],
      [
        'it is slow [...] stands',
        '<p>I think it is slow work and nobody stands still.</p>',
        'it is slow work and nobody stands',
      ],
      ['…it is slow work…', '<p>I think it is slow work.</p>', 'it is slow work'],
      ['it is … still', '<p>It is it is slow.</p><p>Stand still.</p>', 'It is it is slow.Stand still'],
      ['潮水回来', '<p>天黑了，潮水回来。</p>', '潮水回来'],
      ['潮水回来', '<p>天黑了，潮水\n回来。</p>', '潮水 回来'],
      ['潮水。回来', '<p>天黑了，潮水。</p><p>回来。</p>', '潮水。回来'],
      ['潮が満ちる', '<p>夜、潮が満ちるころ。</p>', '潮が満ちる'],
      ['يحرسنا، ثم', '<p>بأن يحرسنا، ثم يتركنا.</p>', 'يحرسنا، ثم'],
      ['מישהו צריך', '<p>וכך מישהו צריך לפנות.</p>', 'מישהו צריך'],
      ['кто-то должен', '<p>И кто‑то должен.</p>', 'кто‑то должен'],
      ['the tide 🌊', '<p>and the tide 🌊 turned</p>', 'the tide 🌊'],
      ['with ❤ and rest', '<p>Work with ❤\ufe0f and rest ☀.</p>', 'with ❤\ufe0f and rest'],
      ['rest ☀\ufe0f', '<p>Work with ❤\ufe0f and rest ☀.</p>', 'rest ☀'],
      ['with ❤\ufe0f', '<p>Work with ❤\ufe0f</p>', 'with ❤\ufe0f'],
      ['葛\u{e0100}城', '<p>奈良の葛城へ。</p>', '葛城'],
      ['50% & more', '<p>some 50% &amp; more</p>', '50% & more'],
      ['ความเมตตาต่อตนเอง', '<p>ความเมตตาต่อตนเองไม่ใช่</p>', 'ความเมตตาต่อตนเอง'],
      ['a steadier life', '<p>a steadier life<sup>1</sup></p>', 'a steadier life'],
      ['İyi günler', '<p>iyi günler</p>', 'iyi günler'],
      ['one two', '<p>one <span hidden>and</span> two</p>', 'one  two'.replace('  ', ' and ')],
      ['somebody turns', '<p><span style="float: left">S</span>omebody turns.</p>', 'Somebody turns'],
      ['somebody turns', '<p>“<b style="float: left">S</b><i>omebody</i> turns.</p>', 'Somebody turns'],
      ['somebody turns', '<p><b style="float: right">Note</b>Somebody turns.</p>', 'Somebody turns'],
      ['a turn', '<p><b style="float: left">A</b> turn.</p>', 'A turn'],
      ['heart', '<p><b style="float: left">“H</b>eart.</p>', 'Heart'],
      ['art is', '<p><b style="float: left">The</b><br>Art is long.</p>', 'Art is'],
      // Not there: within a word, in another order, not shown, no words.
      ['art is long', '<p>The heart is long.</p>', undefined],
      ['the rapist', '<p>Ask the therapist.</p>', undefined],
      ['round turn', '<p>Somebody has to turn round first.</p>', undefined],
      ['turn round last', '<p>Somebody has to turn round first.</p>', undefined],
      ['secret words', '<p hidden>secret words</p>', undefined],
      ['secret words', '<script type="text/plain">secret words</script>', undefined],
      ['secret words', '<p><textarea>secret words</textarea></p>', undefined],
      ['stands … slow', '<p>I think it is slow work and nobody stands.</p>', undefined],
      ['…', '<p>One … two</p>', undefined],
      ['“”', '<p>“”</p>', undefined],
      ['', '<p>words</p>', undefined],
    ] as const) {
      it(`finds ${show(quote)} in ${markup} → ${show(expected)}`, async () => {
        expect(await passageIn(markup, quote)).to.equal(expected);
      });
    }

    it('finds a passage in what a shadow root shows, and in what is slotted into it', async () => {
      const holder = await fixture('<article><div>slotted words</div></article>');
      const root = holder.firstElementChild!.attachShadow({ mode: 'open' });
      root.innerHTML = '<p>before <slot></slot> after</p>';
      expect(findPassage(indexText([holder]), 'slotted words')?.toString()).to.equal('slotted words');
      expect(findPassage(indexText([holder]), 'before')?.toString()).to.equal('before');
      expect(indexText([holder]).text.replace(/ +/g, ' ').trim()).to.equal('before slotted words after');
    });
  });

  describe('tells a misquote', () => {
    for (const quote of [
      'Shame says it keeps you in line, and then it sends you home alone.',
      'Shame says it is keeping you in line and then sends you home alone',
      'Shame says it is keeping you safe, and then it sends you home alone.',
      'Guilt says it is keeping you in line, and then it sends you home alone.',
      'Shame says it is keeping you in line, then it sends you home alone.',
      'Shame says it is keeping us in line, and then it sends us home alone.',
      'Shame said it is keeping you in line, and then it sent you home alone.',
      'Shame tells you it is keeping you in line, and then it sends you home alone.',
      'Shame says that it is keeping you in line, and then it sends you home, alone.',
      'Shame says it is keeping you in line; and then it sends you home alone.',
      'Shame claims it is keeping you in line, and then it leaves you home alone.',
      'People can bear the truth longer when nobody is about to hit them with it.',
      'People can stand the truth for longer when nobody is about to hit them with it.',
      'People can bear the truth for longer when no one is about to hit them with it.',
      'People will bear the truth for longer when nobody is about to hit them.',
      'A person can bear the truth for longer when nobody is about to hit them with it.',
      'People can bear truth for longer when nobody is going to hit them with it.',
      'A fair witness would have mentioned that.',
      'A fair witness would need to mention that.',
      'An honest witness would have to mention that.',
      'It sounds like a judge, and because it is severe he takes it to be honest.',
      'It sounds like a magistrate, and because it is harsh he takes it as honest.',
      'It sounds like a magistrate, and he takes it to be honest.',
      'In practice it is simple, and it takes some nerve.',
      'In practice it’s plain, and it takes some nerve.',
      'Self-compassion is a skill, and it can be learned.',
      'Self-compassion is a skill — it can be taught.',
      'By the time he gets to the bus stop he will be on his own with something heavy.',
      'Better to miss Thursday’s group until he has some sober days to bring to it.',
      'You always do this. You have everyone fooled.',
    ]) {
      it(`tells of the misquote ${show(quote)}`, async () => {
        const reading = indexText([await fixture(ARTICLE)]);
        expect(findPassage(reading, quote)).to.equal(undefined);
        expect(findMisquote(reading, quote)).not.to.equal(undefined);
      });
    }

    it('tells a misquote with the difference, and with the article’s own words', async () => {
      const reading = indexText([await fixture(ARTICLE)]);
      expect(findMisquote(reading, 'A fair witness would need to mention this.')).to.deep.equal({
        passage: 'A fair witness would have to mention',
        differences: ['“need” for “have”', '“this” for “”'],
      });
    });

    it('tells a misquote in a script without spaces', async () => {
      const reading = indexText([await fixture('<p>羞耻说它在管着你，然后让你独自回家。</p>')]);
      expect(findMisquote(reading, '羞耻说它在看着你，然后让你独自回家。')!.differences).to.deep.equal([
        '“看” for “管”',
      ]);
    });
  });

  describe('tells no misquote', () => {
    for (const quote of [
      // From the article as they stand.
      'Shame says it is keeping you in line, and then it sends you home alone.',
      'Shame says it is keeping you in line.',
      'shame says it is keeping you in line, and then it sends you home alone',
      '“Shame says it is keeping you in line, and then it sends you home alone.”',
      'Shame says it is keeping you in line … it sends you home alone.',
      'Shame says it is keeping you in line, and then […] home alone.',
      'People can bear the truth for longer when nobody is about to hit them with it.',
      'Self-compassion is a skill - it can be learned.',
      'Self‑compassion is a skill—it can be learned',
      "There was a child's birthday in them",
      'You always do this. You had everyone fooled.',
      'A fair witness would have to mention that. Listen to where the voice sends him.',
      // From elsewhere.
      'It is slow work, and it is allowed to be.',
      'The capacity to return is built the way any capacity is, by returning.',
      'You can understand a tide to the inch and still move the boat.',
      'The old voice is still keeping watch in a house you no longer live in.',
      'Somebody has to turn round first, and it may as well be whoever is less tired.',
      'What matters most is how well you walk through the fire.',
      'There is a crack in everything. That is how the light gets in.',
      'He has a few things to say, and he will be saying them in the morning.',
      'It is not the voice that tells him who he is.',
      'And it was all in the way that she had of looking at him when he was on his own.',
      'I do not know how to make it stop.',
      'The truth is that nobody was expecting this, and we were not ready for it.',
      'You have to be patient with it, and with him, and with yourself.',
      'Between stimulus and response there is a space.',
      'Be kind, for everyone you meet is fighting a hard battle.',
      // Too short to tell.
      'Seven months passed',
      'Nobody was there',
      'A fair judge',
    ]) {
      it(`tells of no misquote in ${show(quote)}`, async () => {
        const reading = indexText([await fixture(ARTICLE)]);
        expect(findPassage(reading, quote) ? undefined : findMisquote(reading, quote)).to.equal(undefined);
      });
    }
  });

  describe('writes the text directive of a passage', () => {
    const decoded = (directive: string | undefined): string | undefined =>
      directive && decodeURIComponent(directive.replace(':~:text=', ''));
    for (const [quote, markup, expected] of [
      [
        'turn round',
        '<p>Somebody has to turn round first of all.</p>',
        'Somebody has to-,turn round,-first of all.',
      ],
      ['Somebody has', '<p>Before this.</p><p>Somebody has to go.</p>', 'Before this.-,Somebody has,-to go.'],
      ['to go', '<p>Somebody has to go.</p><p>After this one.</p>', 'Somebody has-,to go.,-After this one.'],
      ['one two', '<p>zero one</p><p>two three</p>', 'zero-,one,two,-three'],
      ['one two', '<p>zero one<br>two three</p>', 'zero-,one,two,-three'],
      ['one two', '<p>zero one\n   two three</p>', 'zero-,one two,-three'],
      ['one two', '<p>zero one&nbsp;two three</p>', 'zero-,one\u00a0two,-three'],
      ['he said', '<p>And “no” he said “go”.</p>', 'And “no”-,he said,-“go”.'],
      ['selfcompassion', '<p>Of self&shy;compassion first.</p>', 'Of-,selfcompassion,-first.'],
      ['mot juste', '<p>Le «&#x202f;mot juste&#x202f;» est là.</p>', 'Le-,«\u202fmot juste\u202f»,-est là.'],
      [
        '潮水回来',
        '<p>天黑了，我们等潮水回来的时候，灯亮了。</p>',
        '天黑了，我们等-,潮水回来,-的时候，灯亮了。',
      ],
      [
        'Somebody has to turn.',
        '<p><span style="display: inline-block">S</span>omebody has to turn.</p>',
        'has to turn.,-…',
      ],
      [
        'Somebody has to turn.',
        '<p><a style="display: inline-block">Some</a>body has to turn.</p>',
        'has to turn.,-…',
      ],
      [
        'rest for a while',
        '<p>Go and rest <svg><title>Out</title><desc>Of here</desc><style>a{}</style></svg>for a while.</p>',
        'Go and-,rest,for a while.,-…',
      ],
      ['to rest', '<p>Go <noscript><img src="/a.jpg"></noscript></p><p>to rest now</p>', 'Go-,to rest,-now'],
      ['rest ❤', '<p>To rest ❤\ufe0f and ☀\ufe0f now.</p>', 'To-,rest ❤\ufe0f,-and ☀\ufe0f now.'],
      [
        'said, rest for a while',
        '<p>You said, rest <svg></svg> for a while.</p>',
        'You-,said, rest,for a while.,-…',
      ],
      ['to rest', '<p><svg><text>Leaf</text></svg></p><p>to rest now</p>', 'to rest,-now'],
    ] as const) {
      it(`writes the directive of ${show(quote)} in ${markup} → ${show(expected)}`, async () => {
        const holder = await fixture(`<article><p>…</p>${markup}<p>…</p></article>`);
        const directive = decoded(writeDirective(findPassage(indexText([holder]), quote)!));
        expect(directive).to.equal(expected);
      });
    }

    it('writes a directive with what would be read as its own signs encoded', async () => {
      const holder = await fixture(
        '<article><p>Well-being, a, b &amp; 100% of it: so on and on</p></article>',
      );
      const directive = writeDirective(findPassage(indexText([holder]), 'Well-being, a, b & 100% of it')!);
      expect(directive).to.contain('Well%2Dbeing%2C%20a%2C%20b%20%26%20100%25%20of%20it');
    });

    it('writes the directive of a long passage by its first words and its last', async () => {
      const long = Array.from({ length: 90 }, (_, index) => `word${index}`).join(' ');
      const holder = await fixture(`<article><p>Before ${long} after</p></article>`);
      const directive = decoded(writeDirective(findPassage(indexText([holder]), long)!))!;
      expect(directive.length).to.be.lessThan(140);
      expect(directive).to.match(/^.*Before-,word0 word1 .*,.* word89,-after/);
    });

    it('writes a directive with as much around the passage as tells it from its like', async () => {
      const line = (context: string): string =>
        `<p>It came ${context} to rest in the shallow water there and it is slow work and it is allowed to be.</p>`;
      const holder = await fixture(`<article>${line('early')}${line('late')}${line('again')}</article>`);
      const all = [...holder.querySelectorAll('p')].map((p) =>
        writeDirective(findPassage(indexText([p]), 'it is slow work')!),
      );
      expect(new Set(all).size).to.equal(3);
      expect(decoded(all[1])).to.contain('late to rest');
    });

    const long = 'Somebody has to turn round, and it may as well be whoever is less tired. '.repeat(2).trim();
    for (const [what, passage, expected] of [
      ['its own words, where it is long', long, `${long},-After it.`],
      [
        'its last words, where some inside can’t be named',
        'Go <span inert>and</span> rest for now.',
        'rest for now.,-After it.',
      ],
      ['its last block', 'Go and<br>rest for now.', 'Go and-,rest for now.,-After it.'],
    ] as const) {
      it(`writes the directive of a passage right below its quote by what follows ${what}`, async () => {
        const holder = await fixture(
          `<article><p>${passage}</p><audio controls></audio><p>${passage}</p><p>After it.</p></article>`,
        );
        const place = indexText([holder.children[2]!]);
        const directive = writeDirective(findPassage(place, place.text)!);
        expect(decoded(directive)).to.equal(expected);
      });
    }

    it('writes no context of a first letter that spans lines, where an engine draws one', async () => {
      const holder = await fixture(
        '<article><style>.cap::first-letter { initial-letter: 3 }</style><p>To rest</p><p class="cap">Not now</p></article>',
      );
      const directive = writeDirective(findPassage(indexText([holder]), 'to rest')!);
      expect(directive?.endsWith('rest')).to.equal(CSS.supports('initial-letter: 3'));
    });

    it('writes no directive where nothing can tell a passage from its like', async () => {
      const holder = await fixture(`<article>${'<p>The same again.</p>'.repeat(5)}</article>`);
      expect(writeDirective(findPassage(indexText([holder.children[2]!]), 'The same again')!)).to.equal(
        undefined,
      );
    });
  });

  describe('knows the marks of a language', () => {
    for (const [language, marks] of Object.entries({
      'en-GB': '“”‘’',
      de: '„“‚‘',
      'de-AT': '„“‚‘',
      'de-CH': '«»‹›',
      fr: '«\u202f\u202f»“”',
      'fr-CH': '«»‹›',
      es: '«»“”',
      it: '«»“”',
      pt: '“”‘’',
      'pt-PT': '«»“”',
      nl: '“”‘’',
      pl: '„”«»',
      cs: '„“‚‘',
      hu: '„”»«',
      ro: '„”«»',
      sv: '””’’',
      fi: '””’’',
      nb: '«»‘’',
      da: '»«›‹',
      ru: '«»„“',
      uk: '«»„“',
      el: '«»“”',
      ar: '«»‹›',
      fa: '«»‹›',
      he: '””’’',
      ja: '「」『』',
      'zh-Hant-TW': '「」『』',
      'zh-Hans': '“”‘’',
      ko: '“”‘’',
      esperanto: '“”‘’',
    })) {
      it(`the marks of ${language} are ${marks}`, () => {
        expect(marksOf(language).join('')).to.equal(marks);
      });
    }

    for (const [text, marked] of [
      ['“All of it.”', true],
      ['‘I’m frightened.’', true],
      ['"All of it."', true],
      ['«Anoche bebí»', true],
      ['« Anoche bebí ».', true],
      ['„Ganz.“', true],
      ['「全部」', true],
      ['「全部」。', true],
      ['״הכול״', true],
      ['צה״ל', false],
      ['“सब कुछ”।', true],
      ['All of it.', false],
      ['“Yes” and “no”', false],
      ['“Yes,” she said', false],
      ['She said “yes”', false],
    ] as const) {
      it(`${text} is ${marked ? '' : 'not '}marked already`, () => {
        expect(isMarked(text)).to.equal(marked);
      });
    }
  });

  describe('the text of an article', () => {
    it('reads the text of the nearest article around, also outside the shadow root it is asked from', async () => {
      const main = await fixture('<main><article><div></div></article><p></p></main>');
      const inner = main
        .querySelector('div')!
        .attachShadow({ mode: 'open' })
        .appendChild(document.createElement('p'));
      expect(articleAround(inner) === main.querySelector('article')).to.equal(true);
      expect(articleAround(main.querySelector('p')!) === main).to.equal(true);
      expect(articleAround(main.parentElement!) === document.body).to.equal(true);
    });

    it('reads an article’s text once for all who ask, and again when it has changed', async () => {
      const article = await fixture('<article><p>Before</p></article>');
      const text = textOf(article);
      expect(textOf(article) === text).to.equal(true);
      let told = 0;
      const next = (): Promise<void> => new Promise((resolve) => (heard = resolve));
      let heard = (): void => undefined;
      const leave = text.listen(() => {
        told += 1;
        heard();
      });
      await next();
      const first = text.index;
      expect(text.index === first).to.equal(true);
      article.append('After');
      await next();
      expect(text.index.text).to.equal('before after');
      leave();
      expect(told).to.equal(2);
    });
  });
});
