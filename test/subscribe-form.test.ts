import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../src/index.js';
import type { SalveSubscribeForm } from '../src/index.js';
import { addressFor, NATIVE } from './subscribe/facts.js';
import { expectAccessible } from './tools/axe.js';
import { itCan } from './tools/can.js';
import { recordConsole } from './tools/console.js';
import { fixture, rendered } from './tools/fixture.js';
import { openPage, until, type Page } from './tools/page.js';
import {
  action,
  errorOf,
  fieldOf,
  find,
  formOf,
  isIn,
  last,
  origin,
  own,
  part,
  pasted,
  send,
  WAYS,
  words,
  write,
} from './tools/subscribe-form.js';

describe('<salve-subscribe-form>', () => {
  describe('is accessible', () => {
    const rest = {
      'by attributes': own(),
      'with everything that it can ask': own(
        'name-field="optional" consent="Evenings too" consent-name="evenings" privacy-href="/x"',
        '<label slot="fields">Town <input name="town"></label>',
      ),
      'around a form': pasted(),
      'around a form whose field has only a placeholder': pasted().replace(
        '<label for="pasted">Email</label>',
        '',
      ),
      'as a link':
        '<salve-subscribe-form service="beehiiv" action="https://letters.example/"></salve-subscribe-form>',
      'without a script’s work to do':
        '<salve-subscribe-form><a href="/letters">Our letters</a></salve-subscribe-form>',
    };
    for (const [state, markup] of Object.entries(rest)) {
      it(state, async () => expectAccessible((await fixture(markup)).parentElement!));
    }

    for (const [way, markup] of Object.entries(WAYS)) {
      it(`${way}, in each state`, async function () {
        this.timeout(20_000);
        recordConsole();
        const host = await fixture<SalveSubscribeForm>(`${markup()}`);
        await write(host, 'ruth@gmial.com');
        await sendKeys({ press: 'Tab' });
        await until(() => part(host, 'hint')!.querySelector('button'));
        await expectAccessible(host);
        await write(host, 'ruth');
        await sendKeys({ press: 'Enter' });
        await until(() => isIn(host, 'invalid'));
        await expectAccessible(host);
        for (const answer of ['refused', 'captcha wanted', 'address refused', 'mail to confirm']) {
          await send(host, addressFor(answer));
          await expectAccessible(host);
        }
      });
    }

    for (const scheme of ['light', 'dark'] as const) {
      itCan('emulate media', `in ${scheme} colours`, async () => {
        await executeServerCommand('media', { colorScheme: scheme });
        const page = await fixture(
          `<div style="color-scheme: light dark; background: Canvas; color: CanvasText; padding: 1rem">${own('consent="Yes" consent-required')}</div>`,
        );
        const host = page.firstElementChild!;
        formOf(host).requestSubmit();
        await rendered(page);
        expect(isIn(host, 'invalid')).to.equal(true);
        await expectAccessible(page);
      });
    }
  });

  itCan('read the accessibility tree', 'is a labelled field and a button to a screen reader', async () => {
    await fixture(`<div id="read" lang="en">${own()}</div>`);
    const tree = await executeServerCommand<{ role: string; name: string }[], string>(
      'accessibility-tree',
      '#read',
    );
    const controls = tree
      .filter(({ role }) => ['textbox', 'button', 'status'].includes(role))
      .map(({ role, name }) => ({ role, name }));
    expect(controls).to.deep.equal([
      { role: 'textbox', name: 'Email address' },
      { role: 'status', name: '' },
      { role: 'button', name: 'Subscribe' },
      { role: 'status', name: '' },
    ]);
  });

  describe('its properties', () => {
    it('ask for an address and no more, by default', async () => {
      const host = await fixture(own());
      const controls = [...formOf(host).querySelectorAll('input, button')];
      expect(controls.map(({ localName, id }) => localName + id)).to.deep.equal(['inputemail', 'button']);
      expect(fieldOf(host).autocomplete).to.equal('email');
      expect(fieldOf(host).value).to.equal('');
    });

    it('name the field and the button', async () => {
      const host = await fixture(own('label="Where to?" button="Send me letters"'));
      expect(fieldOf(host).labels![0]!.textContent).to.equal('Where to?');
      expect(words(part(host, 'button'))).to.equal('Send me letters');
    });

    it('never tick a box', async () => {
      const host = await fixture(own('consent="Evenings too" consent-required consent-name="evenings"'));
      expect(find(host, 'input[type=checkbox]')!.matches(':checked')).to.equal(false);
    });

    it('say where a privacy notice is', async () => {
      const lines = recordConsole();
      const host = await fixture<SalveSubscribeForm>(own('privacy-href="/privacy"'));
      expect(words(find(host, 'a[href="/privacy"]'))).to.equal('How we treat your address');
      host.privacyHref = 'javascript:alert(1)';
      await host.updateComplete;
      expect(find(host, 'a') === null).to.equal(true);
      expect(lines).to.have.length(1);
    });

    it('speak the language in force', async () => {
      const { registerTranslation } = await import('../src/locales/localize.js');
      const { default: ar } = await import('../src/locales/ar.js');
      registerTranslation(ar);
      const page = await fixture(`<div lang="ar" dir="rtl">${own()}</div>`);
      expect(words(part(page.firstElementChild!, 'button'))).to.equal('اشتراك');
    });

    for (const [what, markup, line] of [
      [
        'nothing',
        '<salve-subscribe-form></salve-subscribe-form>',
        "has nothing to show: put the service's own form inside, or give it an action.",
      ],
      [
        'an action that is none',
        '<salve-subscribe-form action="javascript:x"></salve-subscribe-form>',
        'action="javascript:x" leads nowhere; it is the http(s) address that the service\'s own form is sent to.',
      ],
      [
        'a form without an address',
        '<salve-subscribe-form><form><input type="search"></form></salve-subscribe-form>',
        'leaves a form as it is that has no field for an email address.',
      ],
    ] as const) {
      it(`tell the author of ${what}`, async () => {
        const lines = recordConsole();
        const host = await fixture<SalveSubscribeForm>(markup);
        await host.updateComplete;
        expect(lines).to.include(`<salve-subscribe-form> ${line}`);
      });
    }

    it('tell the author of a service that nobody knows', async () => {
      const lines = recordConsole();
      await fixture(`<salve-subscribe-form service="pigeon" action="${action}"></salve-subscribe-form>`);
      expect(lines[0]).to.match(/^<salve-subscribe-form> knows no service="pigeon"; it knows .*mailchimp/);
    });
  });

  describe('what is asked', () => {
    for (const [way, markup] of Object.entries(WAYS)) {
      describe(way, () => {
        for (const [written, error] of [
          ['', 'Enter your email address'],
          ['ruth', 'Enter an address like name@example.org'],
          ['ruth@localhost', 'Enter an address like name@example.org'],
        ] as const) {
          it(`is asked again, at the field, where it is "${written}"`, async () => {
            const host = await fixture<SalveSubscribeForm>(markup());
            const field = fieldOf(host);
            if (written) await write(host, written);
            else field.focus();
            await sendKeys({ press: 'Enter' });
            await host.updateComplete;
            expect(errorOf(field)).to.equal(error);
            expect(field.getAttribute('aria-invalid')).to.equal('true');
            expect((field.getRootNode() as ShadowRoot).activeElement === field).to.equal(true);
            expect(isIn(host, 'sending')).to.equal(false);
            expect(field.value).to.equal(written);
          });
        }

        it('is wrong aloud where focus is there already, else by the focus alone', async () => {
          const host = await fixture<SalveSubscribeForm>(markup());
          const loud = (): string[] => {
            const root = fieldOf(host).getRootNode() as ParentNode;
            return [...root.querySelectorAll('[role=alert]')].map(words);
          };
          await write(host, 'ruth@example');
          formOf(host).querySelector('button')!.focus();
          await sendKeys({ press: 'Enter' });
          expect(errorOf(fieldOf(host))).to.equal('Enter an address like name@example.org');
          expect(loud()).to.deep.equal([]);
          await write(host, '');
          await sendKeys({ press: 'Enter' });
          expect(loud()).to.deep.equal(['Enter your email address']);
        });

        it('is wrong no longer once it is right', async () => {
          const host = await fixture<SalveSubscribeForm>(markup());
          const before = formOf(host).querySelectorAll('*').length;
          await write(host, 'ruth@example');
          await sendKeys({ press: 'Enter' });
          await sendKeys({ type: '.org' });
          await host.updateComplete;
          expect(errorOf(fieldOf(host))).to.equal('');
          expect(fieldOf(host).hasAttribute('aria-invalid')).to.equal(false);
          expect(isIn(host, 'invalid')).to.equal(false);
          expect(formOf(host).querySelectorAll('*').length).to.equal(before);
        });

        it('may be an address in letters of any script, with white space or a full stop around it', async () => {
          const host = await fixture<SalveSubscribeForm>(markup());
          fieldOf(host).focus();
          fieldOf(host).value = ' jürgen@exämple.de. ';
          formOf(host).requestSubmit();
          await until(() => isIn(host, 'subscribed'));
          expect((await last()).address).to.match(/^jürgen@(exämple|xn--exmple-cua)\.de$/);
        });

        it('stays as it was written where nothing is to be cleaned', async () => {
          const host = await fixture<SalveSubscribeForm>(markup());
          fieldOf(host).focus();
          let writes = 0;
          await write(host, 'jürgen@exämple');
          fieldOf(host).addEventListener('input', () => (writes += 1));
          await sendKeys({ press: 'Enter' });
          expect(writes).to.equal(0);
        });

        it('gets a hint at a slip, as a button, when the field is left', async () => {
          const host = await fixture<SalveSubscribeForm>(markup());
          await write(host, 'ruth@gmial.com');
          const placeOf = (button: Element): number =>
            button.getBoundingClientRect().top - host.getBoundingClientRect().top;
          const before = placeOf(formOf(host).querySelector('button')!);
          await sendKeys({ press: 'Tab' });
          const button = await until(() => part(host, 'hint')!.querySelector('button'));
          expect(words(button)).to.equal('Did you mean ruth@gmail.com?');
          expect(placeOf(formOf(host).querySelector('button:not(.word)')!)).to.equal(before);
          button.click();
          await host.updateComplete;
          expect(fieldOf(host).value).to.equal('ruth@gmail.com');
          expect((fieldOf(host).getRootNode() as ShadowRoot).activeElement === fieldOf(host)).to.equal(true);
          expect(words(part(host, 'hint'))).to.equal('');
        });

        it('is sent in spite of a hint', async () => {
          const host = await fixture<SalveSubscribeForm>(markup());
          await write(host, 'ruth@gmial.com');
          await sendKeys({ press: 'Tab' });
          await until(() => words(part(host, 'hint')));
          formOf(host).requestSubmit();
          await until(() => isIn(host, 'subscribed'));
          expect((await last()).address).to.equal('ruth@gmial.com');
        });
      });
    }

    it('is a name and a box too, where the author wants them', async () => {
      const host = await fixture<SalveSubscribeForm>(
        own('name-field="required" consent="I agree." consent-required consent-name="agreed"'),
      );
      await write(host, addressFor('subscribed'));
      await sendKeys({ press: 'Enter' });
      await host.updateComplete;
      const [name, box] = [
        find(host, '#name') as HTMLInputElement,
        find(host, '#consent') as HTMLInputElement,
      ];
      expect([errorOf(name), errorOf(box)]).to.deep.equal(['Fill this in', 'Tick the box if you agree']);
      expect(host.shadowRoot!.activeElement === name).to.equal(true);
      await sendKeys({ type: 'Ruth' });
      box.click();
      await sendKeys({ press: 'Enter' });
      await until(() => isIn(host, 'subscribed'));
      const { fields } = await last();
      expect(fields).to.deep.include(['name', 'Ruth']);
      expect(fields).to.deep.include(['agreed', 'yes']);
    });

    it('keeps a box of the page’s own apart from the button, as it keeps its own', async () => {
      const gap = async (markup: string, selector: string): Promise<number> => {
        const host = await fixture<SalveSubscribeForm>(markup);
        const box = host.querySelector(selector) ?? find(host, selector)!;
        return Math.round(
          part(host, 'button')!.getBoundingClientRect().top - box.getBoundingClientRect().bottom,
        );
      };
      const ours = await gap(own('consent="Evenings, too"'), '.consent');
      expect(ours).to.be.above(10);
      expect(
        await gap(
          own('', '<label slot="consent"><input type="checkbox" name="x"> Evenings, too</label>'),
          'label',
        ),
      ).to.equal(ours);
    });

    it('is what the page slotted in too, its errors beside it and sent by Enter', async () => {
      const inside = `<label slot="fields">Town <input name="town" required></label>
        <label slot="consent"><input type="checkbox" name="evenings" value="1"> Evenings</label><select slot="fields" aria-label="Day" name="day"><option>Monday<option selected>Tuesday</select>`;
      const host = await fixture<SalveSubscribeForm>(own('', inside));
      await write(host, addressFor('subscribed'));
      await sendKeys({ press: 'Enter' });
      const town = host.querySelector<HTMLInputElement>('[name=town]')!;
      expect(errorOf(town)).to.equal('Fill this in');
      expect(host.querySelector('.salve-error')!.checkVisibility()).to.equal(true);
      expect(document.activeElement === town).to.equal(true);
      host.querySelector<HTMLInputElement>('[name=evenings]')!.click();
      town.focus();
      await sendKeys({ type: 'Holt' });
      expect([errorOf(town), isIn(host, 'invalid')]).to.deep.equal(['', false]);
      // An input method takes this one to end a word.
      town.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, composed: true }),
      );
      expect(isIn(host, 'sending')).to.equal(false);
      await sendKeys({ press: 'Enter' });
      await until(() => isIn(host, 'subscribed'));
      const { fields } = await last();
      for (const field of [
        ['town', 'Holt'],
        ['day', 'Tuesday'],
        ['evenings', '1'],
      ])
        expect(fields).to.deep.include(field);
      expect([town.value, host.querySelector('.salve-error') === null]).to.deep.equal(['', true]);
    });
  });

  it('inside a form of the page’s is sent alone by Enter in what is slotted in', async () => {
    const form = await fixture<HTMLFormElement>(
      `<form>${own('', '<input slot="fields" name="town" aria-label="Town">')}</form>`,
    );
    let sent = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent += 1;
    });
    const host = form.querySelector('salve-subscribe-form')!;
    await write(host, addressFor('subscribed'));
    host.querySelector('input')!.focus();
    await sendKeys({ type: 'Holt' });
    await sendKeys({ press: 'Enter' });
    await until(() => isIn(host, 'subscribed'));
    expect(sent).to.equal(0);
  });

  describe('a pasted form', () => {
    it('that is reset has nothing wrong in it any more', async () => {
      const host = await fixture<SalveSubscribeForm>(pasted('<button type="reset">Clear</button>'));
      await write(host, 'ruth@gmail,con');
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: 'Tab' });
      await until(() => words(part(host, 'hint')));
      formOf(host).querySelector<HTMLElement>('[type=reset]')!.click();
      await host.updateComplete;
      expect([errorOf(fieldOf(host)), words(part(host, 'hint')), isIn(host, 'invalid')]).to.deep.equal([
        '',
        '',
        false,
      ]);
    });

    it('goes whole: hidden entries, boxes, and the button that was pressed', async () => {
      const host = await fixture<SalveSubscribeForm>(
        pasted('<input type="checkbox" name="interest" value="sleep" checked aria-label="Sleep">'),
      );
      await write(host, addressFor('subscribed'));
      formOf(host).querySelector('button')!.click();
      await until(() => isIn(host, 'subscribed'));
      const { fields } = await last();
      for (const field of [
        ['list', 'letters'],
        ['interest', 'sleep'],
        ['pressed', 'yes'],
      ])
        expect(fields).to.deep.include(field);
    });

    it('is read whatever its inputs are called', async () => {
      const names = ['action', 'submit', 'method', 'elements', 'id', 'reset', 'requestSubmit', 'target'];
      const host = await fixture<SalveSubscribeForm>(
        pasted(names.map((name) => `<input type="hidden" name="${name}" value="x">`).join('')),
      );
      await write(host, addressFor('subscribed'));
      await sendKeys({ press: 'Enter' });
      await until(() => isIn(host, 'subscribed'));
      expect((await last()).fields).to.deep.include(['submit', 'x']);
    });

    it('keeps its look and its place, and the field its own name', async () => {
      const plain = await fixture(
        `<div style="inline-size: 400px">${pasted().replaceAll('salve-subscribe-form', 'div')}</div>`,
      );
      const boxes = (root: Element): number[] => {
        const { top, left } = root.querySelector('form')!.getBoundingClientRect();
        return [...root.querySelectorAll('p, label, input:not([type=hidden]), button')].flatMap((each) => {
          const box = each.getBoundingClientRect();
          return [box.top - top, box.left - left, box.width, box.height];
        });
      };
      const before = boxes(plain);
      plain.remove();
      const wrapped = await fixture(`<div style="inline-size: 400px">${pasted()}</div>`);
      expect(boxes(wrapped)).to.deep.equal(before);
      expect(fieldOf(wrapped).ariaLabel === null).to.equal(true);
    });

    it('has its error below where its row has no room', async () => {
      const row = pasted()
        .replace('<p><label', '<p style="display: contents"><label')
        .replace('method="post"', 'method="post" style="display: flex"');
      const host = await fixture<SalveSubscribeForm>(row);
      const { width } = fieldOf(host).getBoundingClientRect();
      fieldOf(host).focus();
      formOf(host).requestSubmit();
      await host.updateComplete;
      expect(errorOf(fieldOf(host))).to.equal('Enter your email address');
      expect(words(find(host, '.lines .salve-error'))).to.equal('Enter your email address');
      expect(fieldOf(host).getBoundingClientRect().width).to.equal(width);
    });

    it('is taken up when it comes late', async () => {
      const host = await fixture<SalveSubscribeForm>(
        '<salve-subscribe-form service="endpoint"><div></div></salve-subscribe-form>',
      );
      const holder = document.createElement('div');
      holder.innerHTML = pasted();
      host.firstElementChild!.append(holder.querySelector('form')!);
      await send(host, addressFor('subscribed'));
      expect(isIn(host, 'subscribed')).to.equal(true);
    });

    it('takes the place of one by attributes', async () => {
      const host = await fixture<SalveSubscribeForm>(own());
      const holder = document.createElement('div');
      holder.innerHTML = pasted();
      host.append(holder.querySelector('form')!);
      await until(() => find(host, 'form') === null);
      expect(fieldOf(host).checkVisibility()).to.equal(true);
    });

    it('is left to a script of the page’s that takes it', async () => {
      const host = await fixture<SalveSubscribeForm>(pasted());
      formOf(host).addEventListener('submit', (event) => event.preventDefault());
      await write(host, addressFor('subscribed'));
      await sendKeys({ press: 'Enter' });
      await host.updateComplete;
      expect(isIn(host, 'sending')).to.equal(false);
    });

    describe('below hx-boost', () => {
      for (const boost of ['hx-boost="true"', 'hx-boost:inherited="true"', 'data-hx-boost="true"'])
        it(`is checked and sent before a script that takes every submit at the form itself: ${boost}`, async () => {
          const holder = await fixture(`<div ${boost}>${pasted()}</div>`);
          const host = holder.querySelector('salve-subscribe-form')!;
          let taken = 0;
          formOf(host).addEventListener('submit', (event) => {
            event.preventDefault();
            taken += 1;
          });
          await write(host, 'ruth');
          await sendKeys({ press: 'Enter' });
          expect(errorOf(fieldOf(host))).to.contain('Enter an address');
          await send(host, addressFor('subscribed'));
          expect([isIn(host, 'subscribed'), taken]).to.deep.equal([true, 0]);
        });

      it('is left to that script if it has no field for an address', async () => {
        const holder = await fixture(
          `<div hx-boost="true"><salve-subscribe-form><form action="/find"><input name="words" aria-label="Words"></form></salve-subscribe-form></div>`,
        );
        let taken = 0;
        const form = holder.querySelector('form')!;
        form.addEventListener('submit', (event) => {
          event.preventDefault();
          taken += 1;
        });
        form.requestSubmit();
        expect(taken).to.equal(1);
      });
    });

    it('has its honeypot hardened, and emptied where a password manager filled it', async () => {
      const host = await fixture<SalveSubscribeForm>(
        pasted(
          '<div style="position: absolute; left: -5000px"><input name="_gotcha" aria-label="Leave empty"></div>',
        ),
      );
      const honeypot = formOf(host).querySelector<HTMLInputElement>('[name=_gotcha]')!;
      fieldOf(host).focus();
      expect([
        honeypot.tabIndex,
        honeypot.autocomplete,
        honeypot.hasAttribute('data-1p-ignore'),
      ]).to.deep.equal([-1, 'off', true]);
      await write(host, addressFor('subscribed'));
      honeypot.value = 'ruth';
      await sendKeys({ press: 'Enter' });
      await until(() => isIn(host, 'subscribed'));
      expect((await last()).fields).to.deep.include(['_gotcha', '']);
    });
  });

  describe('where the service wants the form itself', () => {
    const buttondown = NATIVE.buttondown!;
    const native = (inside = ''): string => `<salve-subscribe-form service="buttondown">
      <form action="${origin}${buttondown.action}" method="post" target="frame"><input type="email" name="email" aria-label="Email">${inside}<button>Go</button></form>
    </salve-subscribe-form>`;

    it('is submitted by the browser, once it is in order', async () => {
      const frame = await fixture('<iframe name="frame" title="Answers"></iframe>');
      const host = await fixture<SalveSubscribeForm>(native());
      await write(host, 'ruth');
      await sendKeys({ press: 'Enter' });
      expect(errorOf(fieldOf(host))).to.contain('Enter an address');
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      await write(host, 'native@reader.example');
      await sendKeys({ press: 'Enter' });
      await loaded;
      expect(await last()).to.include({ service: 'buttondown', address: 'native@reader.example' });
      expect(isIn(host, 'subscribed')).to.equal(false);
      expect(fieldOf(host).value).to.equal('native@reader.example');
    });

    it('is submitted by the browser below hx-boost, past a script that takes every submit', async () => {
      const frame = await fixture('<iframe name="frame" title="Answers"></iframe>');
      const holder = await fixture(`<div hx-boost="true">${native()}</div>`);
      const host = holder.querySelector('salve-subscribe-form')!;
      formOf(host).addEventListener('submit', (event) => event.preventDefault());
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      await write(host, 'boosted@reader.example');
      await sendKeys({ press: 'Enter' });
      await loaded;
      expect(await last()).to.include({ service: 'buttondown', address: 'boosted@reader.example' });
    });

    it('is submitted once by two presses', async () => {
      await fixture('<iframe name="frame" title="Answers"></iframe>');
      const host = await fixture<SalveSubscribeForm>(native());
      await write(host, 'twice@reader.example');
      let allowed = 0;
      const count = (event: Event): void => void (allowed += Number(!event.defaultPrevented));
      addEventListener('submit', count);
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: 'Enter' });
      removeEventListener('submit', count);
      expect(allowed).to.equal(1);
    });

    it('is made and submitted from attributes', async () => {
      const page = await openPage(
        'en',
        `<salve-subscribe-form service="buttondown" action="${origin}${buttondown.action}"></salve-subscribe-form>`,
      );
      await page.load('/src/index.ts');
      const host = page.document.querySelector('salve-subscribe-form')!;
      await host.updateComplete;
      fieldOf(host).value = 'attributes@reader.example';
      formOf(host).requestSubmit();
      await new Promise((resolve) =>
        page.window.frameElement!.addEventListener('load', resolve, { once: true }),
      );
      expect(await last()).to.include({ service: 'buttondown', address: 'attributes@reader.example' });
    });
  });

  describe('moves nothing when the script comes', () => {
    const link = '<a href="/join">Subscribe by hand</a>';
    const intro = '<h2 slot="intro">One letter a month</h2><p slot="intro">And one small practice.</p>';
    const long =
      'I would also like to hear about groups and evenings at the practice, now and then, until I say so.';
    const MARKUP = {
      'by attributes': own(),
      'with a link inside': own('', link),
      'with an intro and a footnote': own(
        '',
        `${intro}${link}<p slot="footnote">Leave whenever you like.</p>`,
      ),
      'with a name': own('name-field="optional"', link),
      'with a box': own(`consent="${long}" consent-name="x"`, link),
      'with a box that is required': own(`consent="${long}" consent-required`),
      'with a box of one’s own': own(
        `consent="${long}"`,
        '<label slot="consent"><input type="checkbox" name="x"> Yes</label>',
      ),
      'with fields': own('privacy-href="/x"', `<label slot="fields">Town <input name="x"></label>${link}`),
      'with a long label': own(`label="${long}"`),
      'with a link below': own('privacy-href="/x"'),
      'as a link': `<salve-subscribe-form service="beehiiv" action="https://letters.example/">${link}</salve-subscribe-form>`,
      'as a link alone':
        '<salve-subscribe-form service="jetpack" action="https://letters.example/"></salve-subscribe-form>',
      'around a form': pasted(),
    };
    const PLACES = [
      [280, 14],
      [280, 17],
      [640, 20],
    ];

    async function styled(markup: string): Promise<Page> {
      const page = await openPage('en', markup);
      const sheet = page.document.createElement('link');
      Object.assign(sheet, { rel: 'stylesheet', href: '/src/salve.css' });
      const loaded = new Promise((resolve) => sheet.addEventListener('load', resolve));
      page.document.head.append(sheet);
      await loaded;
      return page;
    }

    for (const [what, markup] of Object.entries(MARKUP)) {
      it(what, async () => {
        const places = PLACES.map(
          ([width, size]) =>
            `<div style="display: flow-root; inline-size: ${width}px; font-size: ${size}px">${markup}<hr></div>`,
        );
        const page = await styled(places.join(''));
        // Each by itself: WebKit gives every line whole pixels, which would add up from one place to the next.
        const heights = (): number[] =>
          [...page.document.body.querySelectorAll(':scope > div')].map(
            (each) => each.getBoundingClientRect().height,
          );
        const before = heights();
        await page.load('/src/index.ts');
        await rendered(page.document);
        const off = heights().map((height, index) => Math.round(Math.abs(height - before[index]!)));
        expect(off).to.have.length(PLACES.length);
        expect(
          off.every((pixels) => pixels <= 1),
          `${off.join(', ')} px off`,
        ).to.equal(true);
      });
    }
  });
});
