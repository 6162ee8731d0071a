// The notes that every site of these tests shows, whatever library swaps their pages.

/** @typedef {{ slug: string, headline: string, author: string, date: string, paragraphs: string[], quote: string, question: string }} Note */

/** @type {Note[]} */
export const NOTES = [
  {
    slug: 'the-chair-by-the-window',
    headline: 'The chair by the window',
    author: 'Ines Marlow',
    date: '2026-09-04',
    paragraphs: [
      'For eleven years my father sat in the chair by the window and told us what the weather was about to do. He was right as often as anyone. What he gave us was not the weather. He gave us somebody who looked out and then turned round to say what he saw.',
      'After the funeral nobody sat there. We walked around it as one walks around a sleeping dog. Then, in the second spring, my niece climbed up with a biscuit and said that it would rain. We waited for it together, all five of us, and it did not rain, and she ate the biscuit.',
      'A place that is kept empty holds somebody for a while. One day it may hold somebody else as well, and nothing is taken away by that.',
    ],
    quote: 'A place that is kept empty holds somebody for a while.',
    question: 'Which place at home do you walk around?',
  },
  {
    slug: 'two-cups-one-of-them-late',
    headline: 'Two cups, one of them late',
    author: 'Jonas Peel',
    date: '2026-09-11',
    paragraphs: [
      'My neighbour knocks at seven, whatever the night was like. She brings two cups and stands on the mat until I have taken one. Some mornings we say nothing at all, and then she goes back up the stairs with both cups, mine still half full.',
      'I asked her once why she came on the morning after I had shouted at her. She said that she had made the tea before she remembered. By the time you have boiled the water for two, she said, you are most of the way to the door.',
      'Since then I try to boil the water first. What I feel about it can catch up on the stairs.',
    ],
    quote: 'Since then I try to boil the water first.',
    question: 'Whose door could you knock at before you have made up your mind?',
  },
  {
    slug: 'a-list-with-one-thing-on-it',
    headline: 'A list with one thing on it',
    author: 'Ines Marlow',
    date: '2026-09-18',
    paragraphs: [
      'The list on the fridge had nineteen things on it, and I had stopped seeing it. So I took a new sheet and wrote one thing, and it was not the largest.',
      'I wrote: return the ladder. It took nine minutes and a short talk about gutters.',
    ],
    quote: 'I took a new sheet and wrote one thing, and it was not the largest.',
    question: 'What is the one thing on your sheet?',
  },
];

/** @param {string} slug */
export const findNote = (slug) => NOTES.find((note) => note.slug === slug);
