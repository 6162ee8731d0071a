// Keyboard paths: what is pressed, what has focus then, by role, name and states, and what the story says since.

/**
 * A path: the tag, the story it begins in, what it shows, and its steps. A step is what is pressed ("Tab",
 * "Shift+Tab", or words to type in quotation marks), what has focus after it, and a line of the tree that is
 * there after it.
 * @type {{ tag: string, story: string, title: string, steps: [string, string, string?][] }[]}
 */
export const PATHS = [
  {
    tag: 'salve-article-card',
    story: 'elements-article-card--by-attributes',
    title: 'A card is one stop, named by its headline',
    steps: [['Tab', 'link "The hour after an argument"']],
  },
  {
    tag: 'salve-article-list',
    story: 'elements-article-list--from-json',
    title: 'A list is a stop for each article, in its order',
    steps: [
      ['Tab', 'link "Coming back to centre after you have strayed"'],
      ['Tab', 'link "What empathy is not"'],
      ['Shift+Tab', 'link "Coming back to centre after you have strayed"'],
    ],
  },
  {
    tag: 'salve-article',
    story: 'elements-article--from-the-page',
    title: 'An article adds no stop to those of its own links',
    steps: [['Tab', 'link "Mina Okafor"']],
  },
  {
    tag: 'salve-pull-quote',
    story: 'elements-pull-quote--by-attributes',
    title: 'A pull quote leads to its passage, and focus is there',
    steps: [
      ['Tab', 'button "Go to this passage"'],
      ['Tab', 'button "Copy quote and link"'],
      ['Shift+Tab', 'button "Go to this passage"'],
      ['Enter', 'paragraph'],
    ],
  },
  {
    tag: 'salve-reflection-prompt',
    story: 'elements-reflection-prompt--one-question',
    title: 'A field is written in, its tools are opened and shut, and nothing typed is lost on the way',
    steps: [
      ['Tab', 'button "Keep for this visit only"'],
      ['Tab', 'textbox "What would you say to a friend who told you this about their week?"'],
      [
        '"Breathe"',
        'textbox "What would you say to a friend who told you this about their week?"',
        'Saved on this device',
      ],
      ['Tab', 'button "Hide my words"'],
      ['Tab', 'button "More" [collapsed]'],
      ['Enter', 'button "More" [expanded]', 'button "Erase"'],
      ['Tab', 'button "Earlier versions" [collapsed]'],
      ['Space', 'button "Earlier versions" [expanded]'],
      ['Shift+Tab', 'button "More" [expanded]'],
      ['Space', 'button "More" [collapsed]', 'value "Breathe"'],
    ],
  },
  {
    tag: 'salve-reflection-lock',
    story: 'elements-reflection-prompt--the-lock-by-itself',
    title: 'The lock opens in place, puts focus into its first field, and Cancel brings it back',
    steps: [
      ['Tab', 'button "Lock with a passphrase"'],
      ['Enter', 'textbox "Passphrase" [required]'],
      ['Tab', 'textbox "The new one, once more" [required]'],
      ['Tab', 'button "Lock"'],
      ['Tab', 'button "Cancel"'],
      ['Enter', 'button "Lock with a passphrase"'],
    ],
  },
  {
    tag: 'salve-reflection-journal',
    story: 'elements-reflection-journal--folded',
    title: 'The journal is opened, searched and shut',
    steps: [
      ['Tab', 'summary "Show what I wrote" [collapsed]'],
      ['Enter', 'summary "Hide what I wrote" [expanded]', 'Kept here: 3'],
      ['Tab', 'button "Bring to a session" [pressed=false]'],
      ['Tab', 'button "Take away" [collapsed]'],
      ['Tab', 'button "Bring back" [collapsed]'],
      ['Tab', 'searchbox "Search what I wrote"'],
      ['"kettle"', 'searchbox "Search what I wrote"', 'Found: 1 of 3'],
      ['Shift+Tab', 'button "Bring back" [collapsed]'],
      ['Shift+Tab', 'button "Take away" [collapsed]'],
      ['Shift+Tab', 'button "Bring to a session" [pressed=false]'],
      ['Shift+Tab', 'summary "Hide what I wrote" [expanded]'],
      ['Space', 'summary "Show what I wrote" [collapsed]'],
    ],
  },
  {
    tag: 'salve-reflection-journal',
    story: 'elements-reflection-journal--opened',
    title: 'Erasing asks first, Keep changes nothing, and Undo brings back',
    steps: [
      ['Tab', 'summary "Hide what I wrote" [expanded]'],
      ['Tab', 'button "Bring to a session" [pressed=false]'],
      ['Tab', 'button "Take away" [collapsed]'],
      ['Tab', 'button "Bring back" [collapsed]'],
      ['Tab', 'searchbox "Search what I wrote"'],
      ['Tab', 'link "The hour after an argument"'],
      ['Tab', 'button "Erase: Which one sentence would be true, and kind enough to be heard?"'],
      ['Enter', 'button "Keep"'],
      [
        'Enter',
        'button "Erase: Which one sentence would be true, and kind enough to be heard?"',
        'Kept here: 3',
      ],
      ['Enter', 'button "Keep"'],
      ['Shift+Tab', 'button "Erase"'],
      ['Enter', 'button "Undo"', 'Erased from this device: 1'],
      ['Enter', 'summary "Hide what I wrote" [expanded]', 'Kept here: 3'],
    ],
  },
  {
    tag: 'salve-subscribe-form',
    story: 'elements-subscribe-form--by-attributes',
    title: 'What is missing is told at its field, where focus is',
    steps: [
      ['Tab', 'textbox "Email address" [required]'],
      ['Tab', 'button "Subscribe"'],
      ['Enter', 'textbox "Email address" [required] [invalid]', 'Enter your email address'],
      ['"ada@reader.example"', 'textbox "Email address" [required]'],
    ],
  },
];
