import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../src/index.js';
import type { SalveSubscribeForm } from '../src/index.js';
import { addressFor } from './subscribe/facts.js';
import { fixture } from './tools/fixture.js';
import { until } from './tools/page.js';
import { action, fieldOf, formOf, isIn, last, pasted, write } from './tools/subscribe-form.js';

const FIELD = '<input name="campaign" aria-label="Campaign">';

/** A field in something with a style. */
const inside = (style: string): string => `<div style="${style}">${FIELD}</div>`;
/** A field with a style or other attributes of its own. */
const alone = (attributes: string): string => FIELD.replace('>', ` ${attributes}>`);

/** Fields that nobody sees; those that can have focus all the same are marked. */
const UNSEEN: [place: string, markup: string, takesFocus?: 'takes focus'][] = [
  ['in what is not displayed', inside('display: none')],
  ['not displayed itself', alone('style="display: none"')],
  ['in what is hidden', `<div hidden>${FIELD}</div>`],
  ['in a closed part', `<details><summary>More</summary>${FIELD}</details>`],
  ['invisible', inside('visibility: hidden')],
  ['in what is not rendered', inside('content-visibility: hidden')],
  ['far to the left', inside('position: absolute; left: -5000px'), 'takes focus'],
  ['far above', inside('position: fixed; top: -9999px'), 'takes focus'],
  ['moved away by a margin', alone('style="margin-left: -9999px"'), 'takes focus'],
  ['moved away by a transformation', inside('transform: translateX(-200vw)'), 'takes focus'],
  ['see-through', inside('opacity: 0; height: 0'), 'takes focus'],
  ['see-through by what is two levels above', `<div style="opacity: 0"><p>${FIELD}</p></div>`, 'takes focus'],
  ['in a box without height', inside('height: 0; overflow: hidden'), 'takes focus'],
  ['in a box of one pixel', inside('width: 1px; height: 1px; overflow: hidden'), 'takes focus'],
  ['scaled to nothing', inside('transform: scale(0)'), 'takes focus'],
  ['without a size', alone('style="width: 0; height: 0; padding: 0; border: 0"'), 'takes focus'],
  ['clipped as for screen readers', inside('position: absolute; clip: rect(0 0 0 0)'), 'takes focus'],
  ['clipped by a path', inside('clip-path: inset(50%)'), 'takes focus'],
  ['clipped by a circle', alone('style="clip-path: circle(0)"'), 'takes focus'],
  [
    'kept from everyone by its marks',
    `<div aria-hidden="true">${alone('tabindex="-1"')}</div>`,
    'takes focus',
  ],
];

/** Fields that somebody sees, and controls that no text goes into. */
const SEEN: [place: string, markup: string][] = [
  ['plain', FIELD],
  ['out of reach of the Tab key', alone('tabindex="-1"')],
  ['hidden from screen readers alone', `<div aria-hidden="true">${FIELD}</div>`],
  ['half see-through', inside('opacity: 0.5')],
  ['laid over the form', inside('position: absolute; right: 0; bottom: 0')],
  ['in what has no box of its own', inside('display: contents')],
  ['in a box without height that shows what runs over', inside('height: 0')],
  ['floated', inside('float: left')],
  ['below what is on the screen', inside('margin-top: 3000px')],
  ['a hidden input', alone('type="hidden" value=""').replace(/ aria-label="Campaign"/, '')],
  [
    'a select whose look is drawn by the page',
    '<select name="campaign" style="opacity: 0"><option value=""><option value="autumn"></select>',
  ],
  ['a text of many lines that is shown later', '<textarea name="campaign" style="display: none"></textarea>'],
];

const campaignOf = (host: Element): HTMLInputElement =>
  formOf(host).querySelector<HTMLInputElement>('[name=campaign]')!;

/** Submits by Enter in the field for the address, and reads what arrived under a name. */
async function submit(host: SalveSubscribeForm, name = 'campaign'): Promise<string | undefined> {
  await write(host, addressFor('subscribed'));
  await sendKeys({ press: 'Enter' });
  await until(() => isIn(host, 'subscribed'));
  return (await last()).fields.find(([key]) => key === name)?.[1];
}

describe('<salve-subscribe-form> around a pasted form', () => {
  it('leaves it as the server sent it until the reader comes to it', async () => {
    const markup = pasted(inside('display: none'));
    const host = await fixture<SalveSubscribeForm>(markup);
    const sent = document.createElement('div');
    sent.innerHTML = markup;
    expect(formOf(host).outerHTML).to.equal(sent.querySelector('form')!.outerHTML);
    fieldOf(host).focus();
    expect(formOf(host).noValidate).to.equal(true);
  });

  it('leaves a field as the server sent it that has a placeholder alone, until the reader comes', async () => {
    const markup = pasted()
      .replace('<label for="pasted">Email</label>', '')
      .replace('required', 'placeholder="Mail"');
    const host = await fixture<SalveSubscribeForm>(markup);
    expect(fieldOf(host).hasAttribute('aria-label')).to.equal(false);
    fieldOf(host).focus();
    expect(fieldOf(host).ariaLabel).to.equal('Email address');
  });

  it('checks it by itself for a reader who presses its button first', async () => {
    const host = await fixture<SalveSubscribeForm>(pasted());
    formOf(host).querySelector('button')!.click();
    await until(() => isIn(host, 'invalid'));
    expect(formOf(host).noValidate).to.equal(true);
  });

  it('takes up one that a script put in its place while the reader was in it', async () => {
    const host = await fixture<SalveSubscribeForm>(pasted());
    fieldOf(host).focus();
    formOf(host).replaceWith(formOf(host).cloneNode(true));
    formOf(host).removeAttribute('novalidate');
    fieldOf(host).focus();
    expect(formOf(host).noValidate).to.equal(true);
  });

  it('sends one that a script submits before any reader came', async () => {
    const host = await fixture<SalveSubscribeForm>(pasted());
    fieldOf(host).value = addressFor('subscribed');
    formOf(host).requestSubmit();
    await until(() => isIn(host, 'subscribed'));
  });

  describe('keeps autofill from a field that nobody sees, and leaves a script’s words in it:', () => {
    for (const [place, markup] of UNSEEN)
      it(place, async () => {
        const host = await fixture<SalveSubscribeForm>(pasted(markup));
        const field = campaignOf(host);
        const { tabIndex } = field;
        const hidden = field.ariaHidden;
        fieldOf(host).focus();
        expect(field.autocomplete).to.equal('off');
        expect(field.hasAttribute('data-1p-ignore')).to.equal(true);
        // It may be a field of a later step.
        expect([field.tabIndex, field.ariaHidden]).to.deep.equal([tabIndex, hidden]);
        field.value = 'autumn';
        expect(await submit(host)).to.equal('autumn');
      });
  });

  describe('empties a field that nobody sees and that somebody wrote into:', () => {
    for (const [place, markup] of UNSEEN.filter(([, , takesFocus]) => takesFocus))
      it(place, async () => {
        const host = await fixture<SalveSubscribeForm>(pasted(markup));
        campaignOf(host).focus();
        await sendKeys({ type: 'ruth' });
        expect(campaignOf(host).value).to.equal('ruth');
        expect(await submit(host)).to.equal('');
      });
  });

  describe('leaves a field as it is that is', () => {
    for (const [place, markup] of SEEN)
      it(place, async () => {
        const host = await fixture<SalveSubscribeForm>(pasted(markup));
        const field = campaignOf(host);
        const before = field.getAttributeNames();
        fieldOf(host).focus();
        expect(field.getAttributeNames()).to.deep.equal(before);
        field.focus();
        if (field.matches('input:not([type=hidden])')) await sendKeys({ type: 'autumn' });
        else field.value = 'autumn';
        expect(await submit(host)).to.equal('autumn');
        expect(field.getAttributeNames()).to.deep.equal(before);
      });
  });

  it('gives a field back to autofill once it is shown', async () => {
    const host = await fixture<SalveSubscribeForm>(pasted(inside('display: none')));
    const field = campaignOf(host);
    const before = field.outerHTML;
    fieldOf(host).focus();
    expect(field.autocomplete).to.equal('off');
    field.parentElement!.style.display = '';
    field.focus();
    expect(field.outerHTML).to.equal(before);
    await sendKeys({ type: 'autumn' });
    expect(await submit(host)).to.equal('autumn');
  });

  it('keeps what was written into a field that a later step hides', async () => {
    const host = await fixture<SalveSubscribeForm>(pasted(inside('')));
    campaignOf(host).focus();
    await sendKeys({ type: 'autumn' });
    campaignOf(host).parentElement!.style.opacity = '0';
    expect(await submit(host)).to.equal('autumn');
  });

  it('keeps what was written into a field before it was shown', async () => {
    const host = await fixture<SalveSubscribeForm>(pasted(inside('opacity: 0')));
    campaignOf(host).focus();
    await sendKeys({ type: 'autumn' });
    campaignOf(host).parentElement!.style.opacity = '1';
    await sendKeys({ press: 'Tab' });
    campaignOf(host).parentElement!.style.opacity = '0';
    expect(await submit(host)).to.equal('autumn');
  });

  it('leaves an autocomplete of the author’s on a field out of sight', async () => {
    const host = await fixture<SalveSubscribeForm>(
      pasted(`<div hidden>${alone('autocomplete="given-name"')}</div>`),
    );
    fieldOf(host).focus();
    campaignOf(host).parentElement!.hidden = false;
    campaignOf(host).focus();
    expect(campaignOf(host).autocomplete).to.equal('given-name');
  });

  it('empties a filled field called hp that nobody sees, whatever filled it', async () => {
    const host = await fixture<SalveSubscribeForm>(
      pasted('<div style="display:none"><input type="text" name="hp" id="hp"></div>'),
    );
    const honeypot = formOf(host).querySelector<HTMLInputElement>('[name=hp]')!;
    fieldOf(host).focus();
    honeypot.value = 'ruth';
    expect(await submit(host, 'hp')).to.equal('');
  });

  it('keeps the words in a field called hp that readers see', async () => {
    const host = await fixture<SalveSubscribeForm>(pasted('<input name="hp" aria-label="Page">'));
    formOf(host).querySelector<HTMLInputElement>('[name=hp]')!.value = 'ruth';
    expect(await submit(host, 'hp')).to.equal('ruth');
  });

  it('takes the address from the field that readers see, not from a honeypot before it', async () => {
    const host = await fixture<SalveSubscribeForm>(`<salve-subscribe-form service="endpoint">
      <form action="${action}" method="post">
        <input type="hidden" name="list" value="letters"><input type="hidden" name="label" value="website">
        <input type="hidden" name="pressed" value="yes">
        <div style="position: absolute; left: -5000px"><input type="email" name="mail" tabindex="-1"></div>
        <input type="text" name="email" id="seen" aria-label="Email"><button>Sign up</button>
      </form>
    </salve-subscribe-form>`);
    host.querySelector<HTMLInputElement>('#seen')!.focus();
    await sendKeys({ type: addressFor('subscribed') });
    await sendKeys({ press: 'Enter' });
    await until(() => isIn(host, 'subscribed'));
    expect((await last()).fields).to.deep.include(['mail', '']);
  });

  it('prepares a form whose steps are all hidden yet', async () => {
    const host = await fixture<SalveSubscribeForm>(`<div hidden>${pasted(FIELD)}</div>`);
    const form = formOf(host.querySelector('salve-subscribe-form')!);
    form.querySelector('button')!.click();
    expect(campaignOf(host.querySelector('salve-subscribe-form')!).autocomplete).to.equal('');
    expect(form.noValidate).to.equal(true);
  });
});
