import { ContextProvider } from '@lit/context';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { deviceJournal } from '../src/journal/device-journal.js';
import { journalContext, type ReflectionErrorEvent, type SalveReflectionPrompt } from '../src/index.js';
import { expectAccessible } from './tools/axe.js';
import { itCan } from './tools/can.js';
import { recordConsole } from './tools/console.js';
import { fixture, rendered } from './tools/fixture.js';
import { draft, dump, exists, openRaw, openTab, readRaw } from './tools/journal.js';
import { until } from './tools/page.js';
import { stub } from './tools/reflections.js';

const ARTICLE = 'https://tidewater.example/notes/one';
const QUESTION = 'What would you say to a friend?';
const MARKUP = `<salve-article article-id="${ARTICLE}" headline="The hour after"><salve-reflection-prompt name="friend">${QUESTION}</salve-reflection-prompt></salve-article>`;
const KEY = `${ARTICLE} friend`;

type Prompt = SalveReflectionPrompt;
const part = (prompt: Element, name: string): HTMLElement =>
  prompt.shadowRoot!.querySelector(`[part~="${name}"]`)!;
const field = (prompt: Element): HTMLTextAreaElement => prompt.shadowRoot!.querySelector('textarea')!;
const status = (prompt: Element): string => part(prompt, 'status').textContent.replace(/\s+/g, ' ').trim();
const aloud = (prompt: Element): string =>
  prompt.shadowRoot!.querySelector('[role=status]')!.textContent.trim();
const buttons = (prompt: Element): HTMLButtonElement[] => [...prompt.shadowRoot!.querySelectorAll('button')];
const button = (prompt: Element, name: string): HTMLButtonElement | undefined =>
  buttons(prompt).find(
    (each) => each.textContent.trim() === name && getComputedStyle(each).visibility !== 'hidden',
  );
const shown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

async function open(markup = MARKUP): Promise<Prompt> {
  const holder = await fixture(markup);
  const prompt = holder.matches('salve-reflection-prompt')
    ? holder
    : holder.querySelector('salve-reflection-prompt')!;
  await rendered(holder);
  // What is kept has been read once a read that was asked for later is answered.
  await deviceJournal.read(KEY).catch(() => {});
  await rendered(holder);
  return prompt;
}

async function type(prompt: Element, text: string): Promise<void> {
  field(prompt).focus();
  await sendKeys({ type: text });
}

/** Like `until`, for what has to be waited for to be read. */
async function eventually(read: () => Promise<unknown>): Promise<void> {
  while (!(await read())) await new Promise((resolve) => requestAnimationFrame(resolve));
}

const says = (prompt: Element, words: string): Promise<unknown> =>
  until(() => status(prompt).includes(words));
const press = async (prompt: Prompt, name: string): Promise<void> => {
  (await until(() => button(prompt, name))).click();
  await prompt.updateComplete;
};
const saved = async (prompt: Element): Promise<unknown> => says(prompt, 'Saved on this device');
const kept = async (): Promise<string | undefined> => (await deviceJournal.read(KEY))?.text;
/** A text that another browsing session wrote. */
const earlier = (text: string): ReturnType<typeof draft> => draft(text, { key: KEY, writer: 'another.one' });

describe('<salve-reflection-prompt>', function () {
  // Another tab's realm loads the library anew, which takes its time where others share the machine.
  this.timeout(30_000);

  afterEach(() => {
    sessionStorage.clear();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });

  describe('is accessible', () => {
    const states: Record<string, (prompt: Prompt) => Promise<unknown>> = {
      'before anything is typed': () => Promise.resolve(),
      saved: async (prompt) => {
        await type(prompt, 'That it was one night.');
        await saved(prompt);
      },
      'with everything open': async (prompt) => {
        await type(prompt, 'That it was one night.');
        await saved(prompt);
        await press(prompt, 'More');
        await press(prompt, 'Earlier versions');
        await until(() => prompt.shadowRoot!.textContent.includes('There are none yet.'));
      },
      hidden: async (prompt) => {
        await type(prompt, 'That it was one night.');
        await press(prompt, 'Hide my words');
      },
      erased: async (prompt) => {
        await type(prompt, 'That it was one night.');
        await saved(prompt);
        await press(prompt, 'More');
        await press(prompt, 'Erase');
        await says(prompt, 'Erased');
      },
      'for this visit': (prompt) => press(prompt, 'Keep for this visit only'),
    };
    for (const [name, act] of Object.entries(states)) {
      it(name, async () => {
        const prompt = await open();
        await act(prompt);
        await expectAccessible(prompt.parentElement!);
      });
    }

    it('folded', async () => {
      await deviceJournal.write(earlier('One night'));
      const prompt = await open();
      await until(() => button(prompt, 'Keep hidden'));
      await expectAccessible(prompt.parentElement!);
    });

    it('locked', async () => {
      await deviceJournal.setPassphrase('a walk to the harbour');
      deviceJournal.lock();
      const prompt = await open();
      await until(() => prompt.shadowRoot!.querySelector('.instead salve-reflection-lock'));
      await rendered(prompt.shadowRoot!);
      await expectAccessible(prompt.parentElement!);
    });
  });

  describe('to a screen reader', () => {
    itCan(
      'read the accessibility tree',
      'is a field named by its question and described by where the words are',
      async () => {
        const holder = await fixture(`<div id="read">${MARKUP}</div>`);
        await rendered(holder);
        const tree: { role: string; name: string; description?: string }[] = await executeServerCommand(
          'accessibility-tree',
          '#read',
        );
        const box = tree.find(({ role }) => role === 'textbox')!;
        expect(box.name).to.equal(QUESTION);
        expect(box.description).to.contain('on this device only');
      },
    );

    itCan('read the accessibility tree', 'holds no word that is hidden', async () => {
      const holder = await fixture(`<div id="read">${MARKUP}</div>`);
      const prompt = holder.querySelector('salve-reflection-prompt')!;
      await type(prompt, 'Harbour');
      await press(prompt, 'Hide my words');
      expect(JSON.stringify(await executeServerCommand('accessibility-tree', '#read'))).not.to.contain(
        'Harbour',
      );
    });
  });

  describe('its question', () => {
    it('is the field’s label, whatever it is written in', async () => {
      for (const question of [QUESTION, `<h3>${QUESTION}</h3>`, `<p>What would <em>you</em> say?</p>`]) {
        const prompt = await open(
          `<salve-reflection-prompt name="friend">${question}</salve-reflection-prompt>`,
        );
        expect(field(prompt).labels.length).to.equal(1);
        expect(
          field(prompt).labels[0]!.contains(prompt.shadowRoot!.querySelector('slot:not([name])')),
        ).to.equal(true);
      }
    });

    it('is read where it stands: no element in it is made again', async () => {
      let made = 0;
      customElements.define(
        'some-word',
        class extends HTMLElement {
          constructor() {
            super();
            made += 1;
          }
        },
      );
      const prompt = await open(
        `<salve-reflection-prompt name="where"><some-word>Where</some-word>?</salve-reflection-prompt>`,
      );
      expect(prompt.textContent).to.equal('Where?');
      expect(made).to.equal(1);
    });

    it('may be an attribute', async () => {
      const prompt = await open(
        `<salve-reflection-prompt name="friend" question="${QUESTION}"></salve-reflection-prompt>`,
      );
      expect(part(prompt, 'question').textContent.trim()).to.equal(QUESTION);
    });

    it('may be reworded: the words stay', async () => {
      const prompt = await open();
      await type(prompt, 'One night');
      await saved(prompt);
      prompt.remove();
      const again = await open(MARKUP.replace(QUESTION, 'And to a sister?'));
      await until(() => field(again).value === 'One night');
    });

    it('stands for a name where none is, with a word to the author', async () => {
      const lines = recordConsole();
      const markup = MARKUP.replace(' name="friend"', '');
      await type(await open(markup), 'One night');
      await eventually(async () => (await deviceJournal.list()).length);
      expect((await deviceJournal.list())[0]!.key).to.equal(`${ARTICLE} ${QUESTION.toLowerCase()}`);
      expect(lines.length).to.equal(1);
      expect(lines[0]).to.contain('<salve-reflection-prompt> has no name');
    });
  });

  describe('says where the words are', () => {
    it('before anything is typed, and otherwise by mode', async () => {
      const prompt = await open();
      expect(part(prompt, 'privacy').textContent).to.contain('on this device only');
      await press(prompt, 'Keep for this visit only');
      const sentence = [...part(prompt, 'privacy').childNodes].filter(
        (node) => !(node as HTMLElement).hidden,
      );
      expect(sentence.map(({ textContent }) => textContent).join('')).to.contain('Kept nowhere');
    });

    it('as saved once a transaction that holds them is complete, and not before', async () => {
      const prompt = await open();
      expect(prompt.shadowRoot!.textContent).not.to.contain('Saved on this device');
      await type(prompt, 'One night');
      await saved(prompt);
      const raw = await readRaw();
      expect(dump(raw.reflections)).to.contain('"text":"One night"');
      expect(prompt.matches(':state(saved)')).to.equal(true);
    });

    it('aloud at the first save and not at each one', async () => {
      const prompt = await open();
      const heard: string[] = [];
      new MutationObserver(() => heard.push(aloud(prompt))).observe(
        prompt.shadowRoot!.querySelector('[role=status]')!,
        {
          childList: true,
        },
      );
      for (const word of ['One', ' night', ' and']) {
        await type(prompt, word);
        await saved(prompt);
      }
      expect(heard).to.deep.equal(['Saved on this device']);
    });
  });

  describe('keeps', () => {
    it('what was typed, when it is removed and put back', async () => {
      const prompt = await open();
      await type(prompt, 'One night');
      const holder = prompt.parentElement!;
      prompt.remove();
      holder.append(prompt);
      expect(field(prompt).value).to.equal('One night');
      await type(prompt, ' and');
      await eventually(async () => (await kept()) === 'One night and');
    });

    it('the text in the field as the reader has it: nothing sets it while they are there', async () => {
      const { journal } = await openTab();
      const prompt = await open();
      await type(prompt, 'One');
      await saved(prompt);
      const { revision } = (await deviceJournal.read(KEY))!;
      await journal.write(draft('Another', { key: KEY, revision, writer: 'session.two' }));
      await deviceJournal.lockState();
      expect(field(prompt).value).to.equal('One');
      await type(prompt, ' night');
      await until(() => status(prompt).includes('Another tab wrote here too. Both texts are kept.'));
      expect([await kept(), (await deviceJournal.versions(KEY)).map(({ text }) => text)]).to.deep.equal([
        'One night',
        ['Another'],
      ]);
    });

    it('shows what another tab wrote, where the reader is not in the field', async () => {
      const { journal } = await openTab();
      const prompt = await open();
      await type(prompt, 'One');
      await saved(prompt);
      field(prompt).blur();
      const { revision } = (await deviceJournal.read(KEY))!;
      await journal.write(
        draft('Another', { key: KEY, revision, writer: 'session.two', updated: new Date().toISOString() }),
      );
      await until(() => field(prompt).value === 'Another');
    });

    it('takes no part in a form', async () => {
      const form = await fixture<HTMLFormElement>(
        `<form>${MARKUP}<input name="email" value="a@b.example"></form>`,
      );
      const prompt = form.querySelector('salve-reflection-prompt')!;
      await type(prompt, 'One night');
      expect([...new FormData(form).keys()]).to.deep.equal(['email']);
      form.reset();
      expect(field(prompt).value).to.equal('One night');
      await saved(prompt);
    });

    it('nothing, where nothing is there, and is drawn once', async () => {
      const prompt = document.createElement('salve-reflection-prompt');
      Object.assign(prompt, { name: 'friend', question: QUESTION });
      let [drawn, reads] = [0, 0];
      prompt.addController({ hostUpdated: () => void (drawn += 1) });
      const holder = await fixture('<div></div>');
      const read = async (key: string): Promise<undefined> => {
        await deviceJournal.read(key);
        reads += 1;
      };
      const journal = { ...stub, read };
      new ContextProvider(holder, { context: journalContext, initialValue: journal });
      holder.append(prompt);
      await until(() => reads);
      await rendered(holder);
      expect(drawn).to.equal(1);
    });

    it('nothing, and no database, where a page is merely read', async () => {
      await open();
      expect(await exists()).to.equal(false);
      expect(sessionStorage.length).to.equal(0);
    });

    it('no word in a storage’s key, an attribute or an event', async () => {
      const events: Event[] = [];
      for (const name of ['salve-reflection-saved', 'salve-reflection-erased'])
        addEventListener(name, (event) => events.push(event), { once: true });
      const prompt = await open();
      await type(prompt, 'Harbour');
      await until(() => events.length);
      await press(prompt, 'More');
      await press(prompt, 'Erase');
      await until(() => events.length > 1);
      expect(
        events.map((event) => [
          event.type,
          (event as Event & { key: string }).key,
          event.bubbles,
          event.composed,
        ]),
      ).to.deep.equal([
        ['salve-reflection-saved', KEY, true, true],
        ['salve-reflection-erased', KEY, true, true],
      ]);
      expect(Object.entries(sessionStorage).join()).not.to.contain('Harbour');
      expect(prompt.outerHTML + prompt.shadowRoot!.innerHTML + document.title + location.href).not.to.contain(
        'Harbour',
      );
    });
  });

  describe('finds', () => {
    it('words of this session open, of another folded', async () => {
      const prompt = await open();
      await type(prompt, 'One night');
      await saved(prompt);
      prompt.remove();
      const again = await open();
      await until(() => field(again).value === 'One night');
      again.remove();
      await deviceJournal.erase([KEY]);
      await deviceJournal.write(earlier('One night from another day'));
      const folded = await open();
      await until(() => button(folded, 'Keep hidden'));
      expect(folded.shadowRoot!.textContent).not.to.contain('One night');
      expect([field(folded).value, shown(field(folded))]).to.deep.equal(['', false]);
    });

    it('words of this session where the reader is in the field already', async () => {
      const prompt = await open();
      await type(prompt, 'One night');
      await saved(prompt);
      prompt.remove();
      const again = (await fixture(MARKUP)).querySelector('salve-reflection-prompt')!;
      field(again).focus();
      await until(() => field(again).value === 'One night');
      await type(again, ' and');
      await eventually(async () => (await kept()) === 'One night and');
    });

    it('no word of another question, when it is given another name', async () => {
      const prompt = await open();
      await type(prompt, 'One night');
      await saved(prompt);
      field(prompt).blur();
      prompt.name = 'sister';
      await prompt.updateComplete;
      expect(field(prompt).value).to.equal('');
      await type(prompt, 'A morning');
      await saved(prompt);
      expect([await kept(), (await deviceJournal.read(`${ARTICLE} sister`))!.text]).to.deep.equal([
        'One night',
        'A morning',
      ]);
      field(prompt).blur();
      prompt.name = 'friend';
      await until(() => field(prompt).value === 'One night');
    });

    it('no word of another article, when that changes around a focused field', async () => {
      const prompt = await open();
      await type(prompt, 'One night');
      await saved(prompt);
      const other = `${ARTICLE}/two`;
      prompt.parentElement!.setAttribute('article-id', other);
      await until(() => field(prompt).value === '');
      await type(prompt, 'A morning');
      await saved(prompt);
      expect([await kept(), (await deviceJournal.read(`${other} friend`))!.text]).to.deep.equal([
        'One night',
        'A morning',
      ]);
    });

    it('nothing folded of another question', async () => {
      await deviceJournal.write(earlier('One night'));
      const prompt = await open();
      await until(() => button(prompt, 'Keep hidden'));
      prompt.name = 'sister';
      await until(() => !button(prompt, 'Keep hidden'));
      expect(shown(field(prompt))).to.equal(true);
    });

    it('no word that was erased while the page was put away', async () => {
      const { journal } = await openTab();
      const flushed = new Promise((resolve) =>
        addEventListener('salve-reflection-saved', resolve, { once: true }),
      );
      const prompt = await open();
      await type(prompt, 'Harbour');
      await flushed;
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      await journal.erase([KEY]);
      expect(field(prompt).value).to.equal('Harbour');
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await until(() => field(prompt).value === '');
      expect([status(prompt), await kept()]).to.deep.equal(['', undefined]);
    });

    it('and moves nothing by it', async () => {
      const fresh = await open();
      const { height } = fresh.getBoundingClientRect();
      fresh.remove();
      await deviceJournal.write(earlier('One night'));
      const folded = await open();
      await until(() => button(folded, 'Keep hidden'));
      expect(folded.getBoundingClientRect().height).to.equal(height);
    });

    it('and shows them, or keeps even the day hidden, at the reader’s word', async () => {
      await deviceJournal.write(earlier('One night'));
      const prompt = await open();
      await press(prompt, 'Keep hidden');
      expect(prompt.shadowRoot!.querySelector('.instead')!.textContent).not.to.contain('2026');
      await press(prompt, 'Show');
      await until(() => field(prompt).value === 'One night');
      expect(shown(field(prompt))).to.equal(true);
      expect(prompt.shadowRoot!.activeElement === field(prompt)).to.equal(true);
      await type(prompt, ' and');
      await eventually(async () => (await kept())?.includes(' and'));
      expect(await deviceJournal.versions(KEY)).to.have.length.at.most(1);
    });
  });

  describe('earlier versions', () => {
    it('are listed, read and restored, and restoring is itself one', async () => {
      const prompt = await open();
      await type(prompt, 'That it was one long cold night.');
      await saved(prompt);
      field(prompt).select();
      await sendKeys({ press: 'Backspace' });
      await type(prompt, 'Short');
      await saved(prompt);
      await press(prompt, 'More');
      await press(prompt, 'Earlier versions');
      await press(prompt, 'Restore');
      expect(field(prompt).value).to.equal('That it was one long cold night.');
      await eventually(async () => (await kept()) === 'That it was one long cold night.');
      expect((await deviceJournal.versions(KEY)).map(({ text }) => text)[0]).to.equal('Short');
    });
  });

  describe('for this visit only', () => {
    it('keeps nothing anywhere, and loses it when the page goes', async () => {
      const prompt = await open();
      await press(prompt, 'Keep for this visit only');
      await type(prompt, 'Harbour');
      await says(prompt, 'For this visit only');
      field(prompt).blur();
      expect(await exists()).to.equal(false);
      expect(sessionStorage.length).to.equal(0);
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      expect(field(prompt).value).to.equal('');
    });

    const enter = (prompt: Prompt, text: string): void => {
      field(prompt).value = text;
      field(prompt).dispatchEvent(new InputEvent('input'));
    };

    it('keeps nothing of it, however soon it is chosen', async () => {
      const holder = await fixture(MARKUP);
      const prompt = holder.querySelector('salve-reflection-prompt')!;
      // What the device holds is still being looked for.
      button(prompt, 'Keep for this visit only')!.click();
      enter(prompt, 'Harbour');
      await says(prompt, 'For this visit only');
      expect(await kept()).to.equal(undefined);
      // Whatever was on its way to the device is there before this.
      await deviceJournal.write(draft('One night', { key: 'another' }));
      expect(dump(await readRaw())).not.to.contain('Harbour');
      expect([sessionStorage.length, field(prompt).value]).to.deep.equal([0, 'Harbour']);
    });

    it('keeps nothing of it, where something else was to be kept a moment before', async () => {
      const flushed = new Promise((resolve) =>
        addEventListener('salve-reflection-saved', resolve, { once: true }),
      );
      const prompt = await open();
      enter(prompt, 'Night');
      enter(prompt, '');
      await press(prompt, 'Keep for this visit only');
      enter(prompt, 'Harbour');
      await flushed;
      expect(dump(await readRaw())).not.to.contain('Harbour');
      expect(dump(await readRaw())).to.contain('"text":""');
      expect(field(prompt).value).to.equal('Harbour');
    });

    it('takes nothing for what is put back after something was erased', async () => {
      const prompt = await open(MARKUP.replace('name=', 'keep="visit" name='));
      await type(prompt, 'Harbour');
      await press(prompt, 'More');
      await press(prompt, 'Erase');
      await until(() => prompt.shadowRoot!.activeElement === button(prompt, 'Undo'));
      await type(prompt, 'Night');
      await press(prompt, 'Undo');
      await until(() => field(prompt).value === 'Harbour\n\nNight');
    });

    it('is the author’s default, and the reader’s to change', async () => {
      const prompt = await open(MARKUP.replace('name=', 'keep="visit" name='));
      await type(prompt, 'Harbour');
      await says(prompt, 'For this visit only');
      expect(await exists()).to.equal(false);
      field(prompt).value = '';
      field(prompt).dispatchEvent(new InputEvent('input'));
      await press(prompt, 'Keep on this device');
      await type(prompt, 'Night');
      await saved(prompt);
      expect(await kept()).to.equal('Night');
    });
  });

  describe('hidden', () => {
    it('words are neither seen, found, copied nor dragged, and come back as they were', async () => {
      const prompt = await open();
      await type(prompt, 'Harbour');
      await press(prompt, 'Hide my words');
      expect(shown(field(prompt))).to.equal(false);
      expect(prompt.shadowRoot!.textContent).not.to.contain('Harbour');
      getSelection()!.selectAllChildren(prompt);
      expect(String(getSelection())).not.to.contain('Harbour');
      await press(prompt, 'Show my words');
      expect([field(prompt).value, shown(field(prompt))]).to.deep.equal(['Harbour', true]);
    });
  });

  describe('hidden and erased elsewhere', () => {
    it('leaves the field in sight', async () => {
      const prompt = await open();
      await type(prompt, 'Harbour');
      await saved(prompt);
      await press(prompt, 'Hide my words');
      const { journal } = await openTab();
      journal.watch(() => {});
      await journal.erase([KEY]);
      await until(() => shown(field(prompt)));
      expect(field(prompt).value).to.equal('');
    });
  });

  describe('erases', () => {
    const erase = async (prompt: Prompt): Promise<void> => {
      await press(prompt, 'More');
      await press(prompt, 'Erase');
      await says(prompt, 'Erased');
    };

    it('the words and every version, and says so once they are gone', async () => {
      const prompt = await open();
      await type(prompt, 'Harbour');
      await saved(prompt);
      await erase(prompt);
      expect(dump(await readRaw())).not.to.contain('Harbour');
      expect([field(prompt).value, aloud(prompt)]).to.deep.equal(['', 'Erased']);
    });

    it('and takes it back, with the reader at the button', async () => {
      const prompt = await open();
      await type(prompt, 'Harbour');
      await saved(prompt);
      await erase(prompt);
      expect(prompt.shadowRoot!.activeElement === button(prompt, 'Undo')).to.equal(true);
      await press(prompt, 'Undo');
      await until(() => field(prompt).value === 'Harbour');
      expect(await kept()).to.equal('Harbour');
    });

    it('for good when the page is put away', async () => {
      const prompt = await open();
      await type(prompt, 'Harbour');
      await saved(prompt);
      await erase(prompt);
      dispatchEvent(new PageTransitionEvent('pagehide'));
      await prompt.updateComplete;
      expect(button(prompt, 'Undo')).to.equal(undefined);
    });

    it('in another tab’s field, too', async () => {
      const { journal } = await openTab();
      const prompt = await open();
      await type(prompt, 'Harbour');
      await saved(prompt);
      field(prompt).blur();
      journal.watch(() => {});
      await journal.erase([KEY]);
      await until(() => field(prompt).value === '');
    });

    it('in another tab’s field, while that tab flushes them: they don’t come back', async () => {
      const { journal } = await openTab();
      journal.watch(() => {});
      const prompt = await open();
      await type(prompt, 'Harbour');
      await saved(prompt);
      for (let round = 0; round < 8; round += 1) {
        await type(prompt, ` ${round}`);
        await saved(prompt);
        field(prompt).blur();
        await journal.erase([KEY]);
        await until(() => field(prompt).value === '');
        expect(await deviceJournal.read(KEY)).to.equal(undefined);
      }
    });
  });

  describe('locked', function () {
    this.timeout(60_000);

    const PASSPHRASE = 'a walk to the harbour';
    const lockOf = (prompt: Element): Element => prompt.shadowRoot!.querySelector('salve-reflection-lock')!;
    const enter = async (prompt: Element, passphrase: string): Promise<void> => {
      const input = await until(() =>
        lockOf(prompt)?.shadowRoot!.querySelector<HTMLInputElement>('#passphrase'),
      );
      input.select();
      await sendKeys({ type: passphrase });
      await sendKeys({ press: 'Enter' });
    };

    it('asks for the passphrase in the field’s place, and opens for it alone', async () => {
      await deviceJournal.write(earlier('One night'));
      await deviceJournal.setPassphrase(PASSPHRASE);
      deviceJournal.lock();
      const prompt = await open();
      await enter(prompt, 'another');
      await until(() => lockOf(prompt).shadowRoot!.textContent.includes('This passphrase doesn’t open it.'));
      expect(shown(field(prompt))).to.equal(false);
      await enter(prompt, PASSPHRASE);
      await press(prompt, 'Show');
      expect(field(prompt).value).to.equal('One night');
    });

    it('is offered with what it can’t do said first', async () => {
      const prompt = await open();
      await type(prompt, 'Harbour by night');
      await saved(prompt);
      await press(prompt, 'More');
      const root = lockOf(prompt).shadowRoot!;
      root.querySelector('button')!.click();
      expect(root.querySelector('dialog p')!.textContent).to.contain('may leave traces');
      await expectAccessible(prompt.parentElement!);
      root.querySelector<HTMLInputElement>('#passphrase')!.focus();
      await sendKeys({ type: PASSPHRASE });
      root.querySelector<HTMLInputElement>('#again')!.focus();
      await sendKeys({ type: PASSPHRASE });
      await sendKeys({ press: 'Enter' });
      await eventually(async () => (await deviceJournal.lockState()) === 'unlocked');
      expect(dump(await readRaw())).not.to.contain('Harbour');
      expect(field(prompt).value).to.equal('Harbour by night');
      await until(() => part(prompt, 'privacy').textContent.includes('locked with your passphrase'));
    });

    it('is locked again once the author’s while is over, from when it was opened', async () => {
      await deviceJournal.setPassphrase(PASSPHRASE);
      deviceJournal.lock();
      const prompt = await open(MARKUP.replace('name=', 'lock-after="0.001" name='));
      let times = 0;
      const stop = deviceJournal.watch(({ kind }) => (times += Number(kind === 'lock')));
      await enter(prompt, PASSPHRASE);
      await until(() => times === 2);
      stop();
      expect(await deviceJournal.lockState()).to.equal('locked');
      await until(() => lockOf(prompt)?.shadowRoot!.querySelector('#passphrase'));
    });

    it('is locked again once nobody has written for that while, with the last words kept', async () => {
      await deviceJournal.write(earlier('One night'));
      await deviceJournal.setPassphrase(PASSPHRASE);
      const prompt = await open();
      await press(prompt, 'Show');
      prompt.lockAfter = 0.001;
      field(prompt).value = 'One night and a morning';
      field(prompt).dispatchEvent(new InputEvent('input'));
      await until(() => prompt.shadowRoot!.querySelector('.instead salve-reflection-lock'));
      expect(field(prompt).value).to.equal('');
      prompt.remove(); // it would lock again before the words are read
      await deviceJournal.unlock(PASSPHRASE);
      expect(await kept()).to.equal('One night and a morning');
    });

    it('is locked once the device wakes, where that while went by in its sleep', async () => {
      await deviceJournal.write(earlier('One night'));
      await deviceJournal.setPassphrase(PASSPHRASE);
      const prompt = await open(MARKUP.replace('name=', 'lock-after="10" name='));
      await press(prompt, 'Show');
      await until(() => field(prompt).value === 'One night');
      const { now } = Date;
      try {
        // No timer runs while a device sleeps, but its clock does.
        Date.now = () => now() + 11 * 60_000;
        document.dispatchEvent(new Event('visibilitychange'));
      } finally {
        Date.now = now;
      }
      await until(() => lockOf(prompt));
      expect(field(prompt).value).to.equal('');
    });

    it('takes words off the screen where “Lock now” meets a write in flight, and keeps them', async () => {
      await deviceJournal.setPassphrase(PASSPHRASE);
      const prompt = await open();
      await deviceJournal.lockState();
      field(prompt).value = 'Harbour by night';
      field(prompt).dispatchEvent(new InputEvent('input'));
      deviceJournal.lock();
      await until(() => prompt.shadowRoot!.querySelector('.instead salve-reflection-lock'));
      expect([field(prompt).value, status(prompt)]).to.deep.equal(['', '']);
      await deviceJournal.unlock(PASSPHRASE);
      expect(await kept()).to.equal('Harbour by night');
    });

    it('takes words off the screen where another tab locks, and keeps the last of them', async () => {
      const { journal } = await openTab();
      await deviceJournal.setPassphrase(PASSPHRASE);
      await journal.unlock(PASSPHRASE);
      const prompt = await open();
      field(prompt).value = 'Harbour by night';
      field(prompt).dispatchEvent(new InputEvent('input'));
      journal.lock();
      await until(() => prompt.shadowRoot!.querySelector('.instead salve-reflection-lock'));
      expect([field(prompt).value, status(prompt)]).to.deep.equal(['', '']);
      await deviceJournal.unlock(PASSPHRASE);
      expect(await kept()).to.equal('Harbour by night');
    });

    it('writes nothing, and keeps both texts once it is open', async () => {
      const { journal } = await openTab();
      const prompt = await open();
      await type(prompt, 'One');
      await saved(prompt);
      const before = (await deviceJournal.read(KEY))!.revision;
      await journal.setPassphrase(PASSPHRASE);
      await journal.write(
        draft('Another', {
          key: KEY,
          revision: before,
          writer: 'session.two',
          updated: new Date(Date.now() + 60).toISOString(),
        }),
      );
      await until(() => field(prompt).value === '' || status(prompt).includes('Not saved until you unlock'));
      expect(dump(await readRaw())).not.to.match(/"One|Another/);
    });

    it('keeps in sight what could not be written, and keeps it beside the other when it is open', async () => {
      const { journal } = await openTab();
      await journal.setPassphrase(PASSPHRASE);
      await journal.write(earlier('Another'));
      const prompt = await fixture(MARKUP);
      const own = prompt.querySelector('salve-reflection-prompt')!;
      field(own).value = 'Typed before the answer';
      field(own).dispatchEvent(new InputEvent('input'));
      await says(own, 'Not saved until you unlock');
      expect(dump(await readRaw())).not.to.contain('Typed');
      await enter(own, PASSPHRASE);
      await says(own, 'Both texts are kept');
      expect([await kept(), (await deviceJournal.versions(KEY)).map(({ text }) => text)]).to.deep.equal([
        'Typed before the answer',
        ['Another'],
      ]);
    });
  });

  describe('keeps the reader’s place', function () {
    this.timeout(60_000);

    const PASSPHRASE = 'a walk to the harbour';
    const place = (root: Document | ShadowRoot = document): Element | null => {
      const { activeElement } = root;
      return activeElement?.shadowRoot ? place(activeElement.shadowRoot) : activeElement;
    };
    const take = async (prompt: Prompt, name: string): Promise<void> => {
      const own = [...prompt.shadowRoot!.querySelectorAll('salve-reflection-lock')].flatMap(
        ({ shadowRoot }) => [...shadowRoot!.querySelectorAll('button')],
      );
      (
        await until(() => button(prompt, name) ?? own.find(({ textContent }) => textContent.trim() === name))
      ).focus();
      await sendKeys({ press: 'Enter' });
    };

    it('when words are kept hidden', async () => {
      await deviceJournal.write(earlier('One night'));
      const prompt = await open();
      await take(prompt, 'Keep hidden');
      await until(() => place()?.textContent.trim() === 'Show');
    });

    it('when an earlier version is restored', async () => {
      const prompt = await open();
      await type(prompt, 'That it was one long cold night.');
      await saved(prompt);
      field(prompt).select();
      await type(prompt, 'Short');
      await saved(prompt);
      await press(prompt, 'More');
      await press(prompt, 'Earlier versions');
      await take(prompt, 'Restore');
      await until(() => place() === field(prompt));
    });

    it('when what is kept is locked and unlocked', async () => {
      await deviceJournal.write(earlier('One night'));
      await deviceJournal.setPassphrase(PASSPHRASE);
      const prompt = await open();
      await press(prompt, 'More');
      await until(() =>
        prompt
          .shadowRoot!.querySelector('salve-reflection-lock')
          ?.shadowRoot!.textContent.includes('Lock now'),
      );
      await take(prompt, 'Lock now');
      await until(
        () =>
          place()?.matches('#passphrase') && !prompt.shadowRoot!.querySelector('.more salve-reflection-lock'),
      );
      await sendKeys({ type: PASSPHRASE });
      await sendKeys({ press: 'Enter' });
      await until(() => place()?.textContent.trim() === 'Show');
    });
  });

  describe('where nothing can be kept', () => {
    it('says so, keeps the words in the field, and offers them to be taken along', async () => {
      (await openRaw(3, () => {})).close();
      const lines = recordConsole();
      const prompt = await open();
      const reasons: string[] = [];
      prompt.addEventListener('error', (event) =>
        reasons.push((event as unknown as ReflectionErrorEvent).reason),
      );
      await type(prompt, 'One');
      await until(() => reasons.length);
      expect(status(prompt)).to.contain('Not saved');
      expect(field(prompt).value).to.equal('One');
      expect(button(prompt, 'Copy') && button(prompt, 'Download')).not.to.equal(undefined);
      expect([new Set(reasons), lines]).to.deep.equal([new Set(['newer']), []]);
      await expectAccessible(prompt.parentElement!);
    });
  });

  describe('its field', () => {
    it('grows with the text and never scrolls', async () => {
      const prompt = await open();
      const before = field(prompt).clientHeight;
      field(prompt).value = 'One line\n'.repeat(20);
      field(prompt).dispatchEvent(new InputEvent('input'));
      expect(field(prompt).clientHeight).to.be.greaterThan(before * 2);
      expect(field(prompt).scrollHeight).to.be.at.most(field(prompt).clientHeight + 2);
    });

    it('is at least 16 px high in its type, checks no spelling and carries the marks that keep recorders away', async () => {
      const prompt = await open();
      expect(parseFloat(getComputedStyle(field(prompt)).fontSize)).to.be.at.least(16);
      expect([field(prompt).spellcheck, field(prompt).autocomplete, field(prompt).translate]).to.deep.equal([
        false,
        'off',
        false,
      ]);
      await press(prompt, 'More');
      const [, spelling] = prompt.shadowRoot!.querySelectorAll('input');
      spelling!.click();
      await prompt.updateComplete;
      expect(field(prompt).spellcheck).to.equal(true);
    });

    it('counts words where the author asks, in any language', async () => {
      const prompt = await open(MARKUP.replace('name=', 'count name='));
      field(prompt).focus();
      await type(prompt, 'One cold night');
      await says(prompt, 'Words: 3');
    });
  });

  it('writes to no attribute of its own and adds no child', async () => {
    const prompt = await open();
    await type(prompt, 'One');
    await saved(prompt);
    expect(prompt.outerHTML).to.equal(
      `<salve-reflection-prompt name="friend">${QUESTION}</salve-reflection-prompt>`,
    );
  });
});
