import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../src/index.js';
import type { SalveSubscribeForm } from '../src/index.js';
import { fixture, rendered } from './tools/fixture.js';
import { until } from './tools/page.js';
import { errorOf, fieldOf, formOf, isIn, own, pasted, words, write } from './tools/subscribe-form.js';

const WRONG = 'Enter an address like name@example.org';

/** The error notes in a tree, by their words. */
const notesIn = (root: ParentNode): string[] => [...root.querySelectorAll('.salve-error')].map(words);

/** What is said aloud in a tree as soon as it is there. */
const alertsIn = (root: ParentNode): string[] => [...root.querySelectorAll('[role=alert]')].map(words);

/** A pasted form whose address is wrong, with its error shown. */
async function showWrong(markup = pasted()): Promise<SalveSubscribeForm> {
  const host = (await fixture(`<div>${markup}</div>`)).firstElementChild as SalveSubscribeForm;
  await write(host, 'ruth@example');
  await sendKeys({ press: 'Enter' });
  await until(() => isIn(host, 'invalid'));
  expect(notesIn(host)).to.deep.equal([WRONG]);
  return host;
}

/** Writes another wrong address, with Enter; then one that is right. Only one note is there meanwhile, and none afterwards. */
async function expectOneNote(host: SalveSubscribeForm): Promise<void> {
  await write(host, '');
  await sendKeys({ press: 'Enter' });
  expect(notesIn(host)).to.deep.equal(['Enter your email address']);
  expect(alertsIn(host)).to.deep.equal(['Enter your email address']);
  expect(errorOf(fieldOf(host))).to.equal('Enter your email address');
  await write(host, 'ruth@example.org');
  await host.updateComplete;
  expectNone(host);
}

function expectNone(host: Element, describedBy: string | null = null): void {
  const field = fieldOf(host);
  expect(notesIn(host)).to.deep.equal([]);
  expect([
    field.getAttribute('aria-invalid'),
    field.getAttribute('aria-describedby'),
    isIn(host, 'invalid'),
  ]).to.deep.equal([null, describedBy, false]);
}

/** Takes away what a morph to the server's page takes away: the note, and the attributes that the script has set. */
function morphAway(host: Element): void {
  host.querySelector('.salve-error')!.remove();
  for (const name of ['aria-invalid', 'aria-describedby', 'autocomplete'])
    fieldOf(host).removeAttribute(name);
  formOf(host).removeAttribute('novalidate');
}

describe('the error note of a subscription form', () => {
  it('is gone from a clone that takes the form’s place, and comes once with the clone’s own error', async () => {
    const host = await showWrong();
    const clone = host.cloneNode(true) as SalveSubscribeForm;
    host.replaceWith(clone);
    await rendered(clone.parentElement!);
    await until(() => formOf(clone).noValidate);
    expectNone(clone);
    await expectOneNote(clone);
  });

  it('stays with the form where a clone is put beside it, which has none', async () => {
    const host = await showWrong();
    const clone = host.cloneNode(true) as SalveSubscribeForm;
    host.after(clone);
    await rendered(clone.parentElement!);
    await until(() => formOf(clone).noValidate);
    expectNone(clone);
    expect([notesIn(host), errorOf(fieldOf(host))]).to.deep.equal([[WRONG], WRONG]);
  });

  it('is gone from a page that a cache of its HTML puts back', async () => {
    const host = await showWrong();
    const holder = host.parentElement!;
    const snapshot = holder.innerHTML;
    holder.replaceChildren(document.createRange().createContextualFragment(snapshot));
    const back = holder.firstElementChild as SalveSubscribeForm;
    await rendered(holder);
    await until(() => !back.querySelector('.salve-error'));
    expectNone(back);
    await expectOneNote(back);
  });

  it('is gone from a form in an older state that takes the place of the one in the element', async () => {
    const host = await showWrong();
    formOf(host).replaceWith(formOf(host).cloneNode(true));
    await until(() => !host.querySelector('.salve-error'));
    await host.updateComplete;
    expectNone(host);
    await expectOneNote(host);
  });

  it('leaves the page’s own description of a field as it is', async () => {
    const host = await showWrong(
      pasted('<p id="help">No more than once a month.</p>').replace(
        ' required>',
        ' required aria-describedby="help">',
      ),
    );
    const clone = host.cloneNode(true) as SalveSubscribeForm;
    host.replaceWith(clone);
    await until(() => !clone.querySelector('.salve-error'));
    expectNone(clone, 'help');
  });

  it('is gone from a clone of what the page has slotted in', async () => {
    const host = await fixture<SalveSubscribeForm>(
      `<div>${own('', '<label slot="fields">Town <input name="town" required></label>')}</div>`,
    ).then((holder) => holder.firstElementChild as SalveSubscribeForm);
    await write(host, 'ruth@example.org');
    await sendKeys({ press: 'Enter' });
    expect(notesIn(host)).to.deep.equal(['Fill this in']);
    const clone = host.cloneNode(true) as SalveSubscribeForm;
    host.replaceWith(clone);
    await until(() => !clone.querySelector('.salve-error'));
    const town = clone.querySelector('[name=town]')!;
    expect([town.hasAttribute('aria-invalid'), town.hasAttribute('aria-describedby')]).to.deep.equal([
      false,
      false,
    ]);
  });

  it('comes with the next error after a morph has removed it', async () => {
    const host = await showWrong();
    morphAway(host);
    // The browser's own check, which a morph brings back, has nothing against this one.
    fieldOf(host).value = 'ruth@localhost';
    formOf(host).requestSubmit();
    expect([errorOf(fieldOf(host)), notesIn(host), alertsIn(host)]).to.deep.equal([WRONG, [WRONG], [WRONG]]);
    await expectOneNote(host);
  });

  it('comes back silently after a morph has removed it, at the next key of the reader in the field', async () => {
    const host = await showWrong();
    morphAway(host);
    await sendKeys({ press: 'ArrowLeft' });
    expect([errorOf(fieldOf(host)), alertsIn(host), formOf(host).noValidate]).to.deep.equal([
      WRONG,
      [],
      true,
    ]);
    await expectOneNote(host);
  });

  it('describes its field again after a morph has parted them', async () => {
    const host = await showWrong();
    fieldOf(host).removeAttribute('aria-describedby');
    fieldOf(host).removeAttribute('aria-invalid');
    formOf(host).querySelector('button')!.focus();
    await sendKeys({ press: 'Enter' });
    expect([errorOf(fieldOf(host)), notesIn(host)]).to.deep.equal([WRONG, [WRONG]]);
  });

  it('goes with a field that a morph has replaced', async () => {
    const host = await showWrong();
    const field = fieldOf(host);
    field.replaceWith(field.cloneNode());
    fieldOf(host).focus();
    await host.updateComplete;
    expectNone(host);
    await expectOneNote(host);
  });
});
