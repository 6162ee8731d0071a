import { provide } from '@lit/context';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import { html, LitElement, type TemplateResult } from 'lit';
import { JournalError, journalContext, type Erased, type Journal, type Reflection } from '../src/index.js';

const { args, argTypes, template } = getStorybookHelpers('salve-reflection-prompt');

/** Keeps nothing: a story's words are gone with it, and no story finds another's. */
class StoryJournal implements Journal {
  #kept = new Map<string, Reflection>();

  constructor(...kept: Reflection[]) {
    for (const each of kept) this.#kept.set(each.key, each);
  }

  lockState: Journal['lockState'] = () => Promise.resolve('none');
  list: Journal['list'] = () => Promise.resolve([...this.#kept.values()]);
  entries: Journal['entries'] = async () => (await this.list()).map((each) => ({ ...each, versions: [] }));
  read: Journal['read'] = (key) => Promise.resolve(this.#kept.get(key));
  versions: Journal['versions'] = () =>
    Promise.resolve([
      {
        text: 'In my hands, then in my throat. I had put the kettle on before I knew why.',
        updated: '2026-11-20T09:14:00.000Z',
      },
      { text: 'In my hands. I think it was the post.', updated: '2026-05-03T21:40:00.000Z' },
    ]);
  write: Journal['write'] = (draft) => {
    const { created = draft.updated } = this.#kept.get(draft.key) ?? {};
    this.#kept.set(draft.key, { ...draft, created, revision: draft.revision + 1 });
    return Promise.resolve({ revision: draft.revision + 1, conflict: false });
  };
  erase: Journal['erase'] = (keys = [...this.#kept.keys()]) => {
    const gone = keys.flatMap((key) => this.#kept.get(key) ?? []);
    for (const key of keys) this.#kept.delete(key);
    const erased: Erased = {
      keys,
      undo: () => Promise.resolve(gone.forEach((each) => this.#kept.set(each.key, each))),
      finish: () => {},
    };
    return Promise.resolve(erased);
  };
  merge: Journal['merge'] = () => Promise.resolve([]);
  setPassphrase: Journal['setPassphrase'] = () => Promise.resolve();
  unlock: Journal['unlock'] = () => Promise.resolve();
  lock: Journal['lock'] = () => {};
  watch: Journal['watch'] = () => () => {};
}

/** How an application provides a journal of its own: everything inside keeps its words there. */
class StoryJournalProvider extends LitElement {
  @provide({ context: journalContext }) journal: Journal = new StoryJournal();

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
if (!customElements.get('story-journal')) customElements.define('story-journal', StoryJournalProvider);

const found: Reflection = {
  key: 'story felt',
  article: {
    id: 'story',
    headline: 'Coming back to centre',
    url: 'https://tidewater.example/notes/coming-back-to-centre',
  },
  question: 'Where did you feel it first?',
  text: 'In my hands.',
  revision: 1,
  created: '2026-05-03T21:40:00.000Z',
  updated: '2026-05-03T21:40:00.000Z',
  writer: 'another.one',
};
const refusing = Object.assign(new StoryJournal(), {
  write: () => Promise.reject(new JournalError('refused')),
});
const locked = Object.assign(new StoryJournal(), { lockState: () => Promise.resolve('locked' as const) });

/** In an article of its own, by a journal of its own; the code that is shown is what stands inside. */
const within =
  (journal?: Journal) =>
  (story: () => unknown): TemplateResult =>
    html`<story-journal
      .journal=${journal ?? new StoryJournal()}
      style="display: block; max-inline-size: 38rem"
    >
      <salve-article article-id="story" headline="Coming back to centre">${story()}</salve-article>
    </story-journal>`;

const meta: Meta = {
  title: 'Elements/Reflection prompt',
  component: 'salve-reflection-prompt',
  args: {
    ...args,
    name: 'friend',
    'default-slot': 'What would you say to a friend who told you this about their week?',
  },
  argTypes,
  decorators: [within()],
  render: (values) => template(values),
};
export default meta;

type Story = StoryObj;

/** Before anything is typed: the question, where the words will be, and room for them. Type, and it says when they are saved. */
export const OneQuestion: Story = {};

/** Words of another day are not shown until the reader asks: it may be somebody else who looks. */
export const FoundFromAnotherDay: Story = {
  decorators: [within(new StoryJournal(found))],
  args: { name: 'felt', 'default-slot': 'Where did you feel it first?' },
};

/** The site’s default may be to keep nothing; each reader can choose otherwise, or choose this where the default is to keep. */
export const ForThisVisit: Story = { args: { keep: 'visit', placeholder: 'I would tell them…' } };

/** Type something: this browser keeps nothing, the words stay in the field, and can be copied or downloaded. */
export const CouldNotBeKept: Story = { decorators: [within(refusing)] };

/** Where the reader set a passphrase, it is asked for in the field’s place. */
export const Locked: Story = { decorators: [within(locked)] };

/** Words are counted only where the author asks for it; there is never a number to reach. */
export const Counted: Story = { args: { count: true, rows: 6 } };

/** A moment to look up, and help lines: the site’s own, each with the day it was checked. */
export const PauseAndSupport: Story = {
  render: () => html`
    <salve-reflection-prompt name="hard">
      <p>What was the hardest minute of it?</p>
      <p slot="pause">
        You can stop at any line. Look up, find three things that are blue, and see whether you still want to
        go on.
      </p>
      <p slot="support">
        If today is too much to hold alone, ring us: <a href="tel:+441632960123">01632 960123</a>, weekdays
        from nine to six. At any other hour, call your local emergency number. Checked on
        <time datetime="2026-11-02">2 November 2026</time>.
      </p>
    </salve-reflection-prompt>
  `,
};

/** A sentence of the site’s own may stand in place of the built-in one. It has to be as true. */
export const OwnPrivacySentence: Story = {
  render: () => html`
    <salve-reflection-prompt name="one">
      What is one thing you did today that you would thank somebody else for?
      <span slot="privacy"
        >This stays in the browser you are using now. Tidewater Practice never sees it. On a shared computer,
        choose</span
      >
    </salve-reflection-prompt>
  `,
};

/** From the right, in the language’s own words. */
export const RightToLeft: Story = {
  render: () => html`
    <div dir="rtl" lang="ar">
      <salve-reflection-prompt name="sadiq"
        >ماذا كنت ستقول لصديق حكى لك هذا عن أسبوعه؟</salve-reflection-prompt
      >
    </div>
  `,
};

/** Everywhere a passphrase may be set, changed or given: in the prompt, in the journal, or standing by itself. */
export const TheLockByItself: Story = { render: () => html`<salve-reflection-lock></salve-reflection-lock>` };

/**
 * Self-compassion break, after Kristin Neff’s three steps: that it hurts, that it hurts others too, and a kind word. Each step may be left out.
 */
export const SelfCompassionBreak: Story = {
  render: () => html`
    <div style="display: grid; gap: 1.5rem">
      <salve-reflection-prompt name="break-hard" rows="2" placeholder="This is…"
        >What is hard just now? One line will do.</salve-reflection-prompt
      >
      <salve-reflection-prompt name="break-others" rows="2" placeholder="Somebody else…"
        >Who else might know this feeling?</salve-reflection-prompt
      >
      <salve-reflection-prompt name="break-kind" rows="2" placeholder="May I…"
        >What would be a kind thing to wish yourself?</salve-reflection-prompt
      >
    </div>
  `,
};

/** What I’d tell a friend: three fields, the third for what the first two have shown. */
export const WhatIdTellAFriend: Story = {
  render: () => html`
    <div style="display: grid; gap: 1.5rem">
      <salve-reflection-prompt name="friend-them" rows="3"
        >A friend tells you this about themselves. What do you say?</salve-reflection-prompt
      >
      <salve-reflection-prompt name="friend-me" rows="3"
        >What have you been saying to yourself?</salve-reflection-prompt
      >
      <salve-reflection-prompt name="friend-now" rows="3"
        >Reading the two side by side: what will you say now?</salve-reflection-prompt
      >
    </div>
  `,
};

/** A letter, from someone who is on your side. No length is right, and it need not be finished. */
export const ALetter: Story = {
  render: () => html`
    <salve-reflection-prompt name="letter" rows="10" placeholder="Dear…">
      <p>Write to the one who strayed, as somebody would who has known you long and still likes you.</p>
      <p slot="intro">You can leave this at any line and come back, or not come back.</p>
    </salve-reflection-prompt>
  `,
};

/**
 * An application may keep the words in a journal of its own, by `journalContext`, as `<story-journal>` around each of these stories does with one in memory.
 * What the sentence below the question says is then the application's to say; the guide on what is kept has the code.
 */
export const AnApplicationsJournal: Story = {
  decorators: [within(Object.assign(new StoryJournal(), { prepare: undefined, leave: undefined }))],
  render: () => html`
    <salve-reflection-prompt name="application">
      What would you like to bring to your next hour with us?
      <span slot="privacy"
        >Kept by this story, until you leave it. In an application of yours, say here who keeps it, and who
        could read it.</span
      >
    </salve-reflection-prompt>
  `,
};
