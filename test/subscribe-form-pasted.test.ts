import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { SalveSubscribeForm } from '../src/index.js';
import '../src/index.js';
import { fixture } from './tools/fixture.js';
import { until } from './tools/page.js';
import { arrived, errorOf, fieldOf, find, isIn, last, pasted, send, write } from './tools/subscribe-form.js';

/** Does to a field what React does to one that it controls: a setter of its own, and its state written back. */
function control(field: HTMLInputElement): { state: string } {
  const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!;
  const component = { state: field.value };
  let known = field.value;
  Object.defineProperty(field, 'value', {
    configurable: true,
    get: () => own.get!.call(field) as string,
    set(value: string) {
      known = value;
      own.set!.call(field, value);
    },
  });
  const render = (): void => {
    if (field.value !== component.state) field.value = component.state;
    field.setAttribute('value', component.state);
  };
  field.form!.addEventListener('input', () => {
    if (field.value !== known) component.state = known = field.value;
    queueMicrotask(render);
  });
  field.addEventListener('blur', render);
  return component;
}

const place = (markup: string): Promise<SalveSubscribeForm> => fixture<SalveSubscribeForm>(markup);

describe('a form pasted into <salve-subscribe-form>', () => {
  describe('in a dialog', () => {
    const DECLINE = '<button formmethod="dialog" formnovalidate>No thanks</button>';

    for (const address of ['', 'ines@tidewater.example'])
      it(`closes it by a button that says so, and sends nothing, with “${address}” in its field`, async () => {
        const dialog = await fixture<HTMLDialogElement>(`<dialog>${pasted(DECLINE)}</dialog>`);
        const host = dialog.querySelector('salve-subscribe-form')!;
        const before = (await arrived()).length;
        dialog.showModal();
        if (address) await write(host, address);
        host.querySelector<HTMLElement>('[formmethod]')!.click();
        await until(() => !dialog.open);
        expect([
          (await arrived()).length - before,
          errorOf(fieldOf(host)),
          isIn(host, 'sending'),
        ]).to.deep.equal([0, '', false]);
      });
  });

  it('is sent as it stands by a button that asks for no check', async () => {
    const host = await place(pasted('<input name="code" required><button formnovalidate>Later</button>'));
    await write(host, 'nils@tidewater.example');
    host.querySelector<HTMLElement>('[formnovalidate]')!.click();
    await until(() => isIn(host, 'subscribed'));
    expect((await last()).address).to.equal('nils@tidewater.example');
  });

  describe('whose field a framework controls', () => {
    it('keeps the suggestion that the reader took', async () => {
      const host = await place(pasted());
      const component = control(fieldOf(host));
      await write(host, 'ann@gmial.com');
      fieldOf(host).blur();
      await until(() => find(host, '#hint button'));
      find(host, '#hint button')!.click();
      await until(() => component.state === 'ann@gmail.com');
      expect(fieldOf(host).value).to.equal('ann@gmail.com');
    });

    it('holds no address once it was sent', async () => {
      const host = await place(pasted());
      const component = control(fieldOf(host));
      await send(host, 'ines@tidewater.example ');
      await until(() => component.state === '');
      expect(fieldOf(host).value).to.equal('');
    });
  });

  describe('with rules of the author’s for its address', () => {
    it('asks for its pattern', async () => {
      const host = await place(pasted());
      fieldOf(host).pattern = '.*@clinic[.]example';
      await write(host, 'ines@tidewater.example');
      await sendKeys({ press: 'Enter' });
      await until(() => errorOf(fieldOf(host)));
      await send(host, 'ines@clinic.example');
      expect(isIn(host, 'subscribed')).to.equal(true);
    });

    it('shows what the page’s script says of it', async () => {
      const host = await place(pasted());
      fieldOf(host).setCustomValidity('Addresses of the clinic alone, please.');
      await write(host, 'ines@tidewater.example');
      await sendKeys({ press: 'Enter' });
      await until(() => errorOf(fieldOf(host)) === 'Addresses of the clinic alone, please.');
    });
  });

  it('says once that a choice is missing, and no longer once it is made', async () => {
    const choices = ['hourly" disabled="', 'daily', 'weekly', 'never'].map(
      (each) => `<label><input type="radio" name="often" required value="${each}"> ${each}</label>`,
    );
    const host = await place(pasted(`<fieldset><legend>How often</legend>${choices.join('')}</fieldset>`));
    await write(host, 'ines@tidewater.example');
    await sendKeys({ press: 'Enter' });
    await until(() => isIn(host, 'invalid'));
    const wrong = (): Element[] => [...host.querySelectorAll('[type=radio][aria-invalid]')];
    expect(wrong().length).to.equal(1);
    host.querySelector<HTMLElement>('[value=never]')!.click();
    await until(() => wrong().length === 0);
    expect(host.querySelectorAll('.salve-error').length).to.equal(0);
  });
});
