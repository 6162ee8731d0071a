import { expect } from 'chai';
import fc from 'fast-check';
import { findReflections, normalize, readTerms, splitMatches } from '../src/journal/search.js';
import type { Reflection } from '../src/journal/journal.js';
import { words } from './tools/journals.js';

const written = (text: string, question = '', headline = ''): Reflection => ({
  key: `https://tidewater.example/ ${text}`,
  article: { id: 'https://tidewater.example/', headline, url: 'https://tidewater.example/' },
  question,
  text,
  revision: 1,
  created: '2026-05-03T21:40:00.000Z',
  updated: '2026-05-03T21:40:00.000Z',
  writer: 'visit.prompt',
});

const isFound = async (text: string, search: string): Promise<boolean> =>
  (await findReflections([written(text)], search)).length === 1;

describe('journal/search.ts', () => {
  describe('finds', () => {
    for (const [search, text] of [
      ['breakfast', 'I’d still want to have breakfast with you.'],
      ['BREAK', 'breakfast'],
      ['i’d want', "I'd still want"],
      ["i'd", 'I’d still want'],
      ['want still', 'still, I want'],
      ['cafe', 'Dans un café'],
      ['café', 'DANS UN CAFE'],
      ['manana', 'Mañana será otro día'],
      ['ÉTÉ', 'été'],
      ['e\u0301te\u0301', '\u00e9t\u00e9'],
      ['strasse', 'auf der Straße'],
      ['straße', 'AUF DER STRASSE'],
      ['gross', 'Groß'],
      ['lodz', 'Łódź'],
      ['smorrebrod', 'smørrebrød'],
      ['coeur', 'le cœur'],
      ['istanbul', 'İstanbul’da'],
      ['ISPARTA', 'ısparta'],
      ['οδος', 'ΟΔΟΣ'],
      ['ξενος', 'Ξένος'],
      ['еще', 'ещё раз'],
      ['tieng viet', 'tiếng Việt'],
      ['احبك', 'أُحِبُّكِ'],
      ['أحبك', 'احبك'],
      ['على', 'جلست علي الشاطئ'],
      ['مدرسه', 'في المدرسة'],
      ['سلام', 'ســـلام'],
      ['مسوول', 'مسؤول'],
      ['الله', 'ٱلله'],
      ['کتاب', 'كتاب'],
      ['3 مايو', '٣ مايو'],
      ['شب', 'می‌شب'],
      ['שלום', 'שָׁלוֹם'],
      ['朋友', '我会对朋友说同样的话。'],
      ['友だち', '友だちに言うなら'],
      ['トモダチ', 'ともだちへ'],
      ['ともだち', 'ﾄﾓﾀﾞﾁ'],
      ['ＡＢＣ', 'abc'],
      ['친구', '친구에게'],
      ['친ㄱ', '친구에게'],
      ['चाय', 'सुबह की चाय'],
      ['เพื่อน', 'บอกเพื่อนว่า'],
      ['', 'anything'],
      [' \n\u3000', 'anything'],
    ] as const) {
      it(`finds ${JSON.stringify(search)} in ${JSON.stringify(text)}`, async () => {
        expect(await isFound(text, search)).to.equal(true);
      });
    }
  });

  describe('does not find', () => {
    for (const [search, text] of [
      ['supper', 'breakfast'],
      ['breakfast supper', 'breakfast alone'],
      ['किताब', 'कताब'],
      ['朋友', '友朋'],
      ['ab', 'a b'],
      ['😊', 'no face'],
    ] as const) {
      it(`does not find ${JSON.stringify(search)} in ${JSON.stringify(text)}`, async () => {
        expect(await isFound(text, search)).to.equal(false);
      });
    }
  });

  it('looks in the question and the headline too, and takes no word across them', async () => {
    const reflection = written('breakfast', 'What would you say?', 'Coming back');
    for (const [search, count] of [
      ['coming say breakfast', 1],
      ['breakfastWhat', 0],
      ['saycoming', 0],
    ] as const) {
      expect((await findReflections([reflection], search)).length, search).to.equal(count);
    }
  });

  it('search keeps the order of the reflections', async () => {
    const all = ['b1', 'a', 'b2', 'b0'].map((text) => written(text));
    expect((await findReflections(all, 'b')).map(({ text }) => text)).to.deep.equal(['b1', 'b2', 'b0']);
  });

  it('search sees a text that has changed', async () => {
    const before = written('before');
    await findReflections([before], 'x');
    expect((await findReflections([{ ...before, text: 'after' }], 'after')).length).to.equal(1);
  });

  it('search makes room between slices, and stops when it is no longer wanted', async () => {
    const many = Array.from({ length: 20_000 }, (_, index) => written(`Café numéro ${index}, `.repeat(20)));
    const controller = new AbortController();
    const search = findReflections(many, 'cafe', controller.signal);
    controller.abort();
    expect(await search.catch((error: Error) => error.name)).to.equal('AbortError');
  });

  describe('holds for any text', () => {
    it('folding what is folded changes nothing', () => {
      fc.assert(
        fc.property(words, (text) => normalize(normalize(text)) === normalize(text)),
        { numRuns: 1000 },
      );
    });

    it('every piece of a text finds it', () => {
      return fc.assert(
        fc.asyncProperty(words, fc.nat(), fc.nat(), async (text, from, length) => {
          const letters = [...text];
          const start = from % (letters.length + 1);
          const piece = letters.slice(start, start + 1 + (length % 12)).join('');
          return isFound(text, piece);
        }),
        { numRuns: 1000 },
      );
    });

    it('the pieces of a marked text are the text', () => {
      fc.assert(
        fc.property(words, words, (text, search) => splitMatches(text, readTerms(search)).join('') === text),
        { numRuns: 1000 },
      );
    });
  });

  describe('marks', () => {
    for (const [text, search, parts] of [
      ['Un café, puis CAFÉS.', 'cafe', ['Un ', 'café', ', puis ', 'CAFÉ', 'S.']],
      ['e\u0301te\u0301', 'ete', ['', 'e\u0301te\u0301']],
      ['أُحِبُّكِ', 'حب', ['أُ', 'حِبُّ', 'كِ']],
      ['Straße', 'ss', ['Stra', 'ß', 'e']],
      ['我会对朋友说', '朋友', ['我会对', '朋友', '说']],
      ['abcabc', 'ab bc', ['', 'abcabc']],
      ['nothing', 'x', ['nothing']],
      ['nothing', '', ['nothing']],
    ] as const) {
      it(`marks ${JSON.stringify(search)} in ${JSON.stringify(text)}`, () => {
        expect(splitMatches(text, readTerms(search))).to.deep.equal(parts);
      });
    }
  });
});
