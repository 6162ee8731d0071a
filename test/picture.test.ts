import { expect } from 'chai';
import { drawPicture, type Picture } from '../src/quote/picture.js';

/** A sentence in each of eight scripts, to be cut and repeated to every length. */
const SENTENCES: Record<string, { language: string; direction?: 'rtl'; unspaced?: true; text: string }> = {
  Latin: { language: 'en', text: 'Shame says it is keeping you in line, and then it sends you home alone.' },
  German: {
    language: 'de',
    text: 'Selbstmitgefühlsübungsgruppenleiterinnen verlangen manchmal Unwahrscheinlichkeitsberechnungen, und niemand fragt.',
  },
  Cyrillic: { language: 'ru', text: 'Стыд обещает держать тебя в руках, а потом отправляет домой одного.' },
  Greek: { language: 'el', text: 'Η ντροπή λέει πως σε κρατά στη γραμμή, κι ύστερα σε στέλνει σπίτι μόνο.' },
  Arabic: {
    language: 'ar',
    direction: 'rtl',
    text: 'يَعِدنا الخزي بأن يحرسنا، ثم يتركنا وحدنا عند الباب كلّ ليلةٍ من جديد.',
  },
  Hebrew: {
    language: 'he',
    direction: 'rtl',
    text: 'הבושה אומרת שהיא שומרת עליך, ואז היא שולחת אותך הביתה לבד.',
  },
  Devanagari: { language: 'hi', text: 'शर्म कहती है कि वह तुम्हें सँभाल रही है, और फिर वह तुम्हें अकेला घर भेज देती है।' },
  Chinese: {
    language: 'zh',
    unspaced: true,
    text: '羞耻说它在管着你然后让你独自回家我们在海边的房间里等待潮水回来。',
  },
};
const LENGTHS = [3, 12, 30, 60, 120];
const SHAPES = { tall: [1080, 1350], wide: [1200, 630] } as const;

const look = (quote: string, more: Partial<Picture>): Picture => ({
  width: 1080,
  height: 1350,
  quote,
  credit: 'Ruth Alder · Coming back to centre after you have strayed · Tidewater Practice',
  language: 'en',
  direction: 'ltr',
  style: 'italic 400',
  family: 'serif',
  creditFamily: 'sans-serif',
  color: 'rgb(31 36 34)',
  background: 'rgb(250 249 246)',
  accent: 'oklch(0.45 0.07 169)',
  ...more,
});

function words(count: number, { text, unspaced }: { text: string; unspaced?: true }): string {
  const all = unspaced ? [...text] : text.split(' ');
  return Array.from({ length: count }, (_, index) => all[index % all.length]).join(unspaced ? '' : ' ');
}

/** The box of everything on a canvas that isn't its background, in pixels from its edges. */
function inkOf(canvas: HTMLCanvasElement): { left: number; top: number; right: number; bottom: number } {
  const { width, height } = canvas;
  const pixels = new Uint32Array(canvas.getContext('2d')!.getImageData(0, 0, width, height).data.buffer);
  const [background] = pixels;
  const ink = { left: width, top: height, right: width, bottom: height };
  for (let index = 0; index < pixels.length; index++) {
    if (pixels[index] === background) continue;
    const [x, y] = [index % width, Math.floor(index / width)];
    ink.left = Math.min(ink.left, x);
    ink.top = Math.min(ink.top, y);
    ink.right = Math.min(ink.right, width - 1 - x);
    ink.bottom = Math.min(ink.bottom, height - 1 - y);
  }
  return ink;
}

describe('a picture of a quote', () => {
  for (const [script, sentence] of Object.entries(SENTENCES)) {
    for (const length of LENGTHS) {
      it(`a picture has all of ${length} words in ${script} inside it, in either shape`, () => {
        for (const [width, height] of Object.values(SHAPES)) {
          const canvas = document.createElement('canvas');
          const { language, direction = 'ltr' } = sentence;
          drawPicture(canvas, look(`“${words(length, sentence)}”`, { width, height, language, direction }));
          expect([canvas.width, canvas.height]).to.deep.equal([width, height]);
          for (const [edge, distance] of Object.entries(inkOf(canvas)))
            expect(distance, `${width} ${edge}`).to.be.at.least(24);
        }
      });
    }
  }

  it('a picture is drawn from the start of the line, in either direction', () => {
    for (const direction of ['ltr', 'rtl'] as const) {
      const canvas = document.createElement('canvas');
      const text = direction === 'rtl' ? 'الخزي يعدنا' : 'Shame says';
      drawPicture(canvas, look(text, { direction, credit: '' }));
      const { left, right } = inkOf(canvas);
      expect(direction === 'rtl' ? right < left : left < right).to.equal(true);
    }
  });

  it('a picture sets fewer words larger', () => {
    const heights = LENGTHS.map((length) => {
      const canvas = document.createElement('canvas');
      drawPicture(canvas, look(words(length, SENTENCES.Latin!), { credit: '' }));
      const { top, bottom } = inkOf(canvas);
      return 1350 - top - bottom;
    });
    expect(heights[0]! < heights[4]!).to.equal(true);
  });
});
