import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../src/index.js';
import type {
  SalveSubscribeForm,
  SubscribedEvent,
  SubscribeErrorEvent,
  SubscribeEvent,
} from '../src/index.js';
import type { FailureReason } from '../src/subscribe/service.js';
import { addressFor, READABLE } from './subscribe/facts.js';
import { recordConsole } from './tools/console.js';
import { fixture } from './tools/fixture.js';
import { openPage, until } from './tools/page.js';
import {
  action,
  arrived,
  errorOf,
  fieldOf,
  find,
  formOf,
  isIn,
  metEarlier,
  origin,
  own,
  part,
  pasted,
  send,
  status,
  WAYS,
  words,
  write,
} from './tools/subscribe-form.js';

describe('<salve-subscribe-form>', () => {
  describe('once the service has said yes', () => {
    for (const [way, markup] of Object.entries(WAYS)) {
      const meet = metEarlier(markup());
      it(`${way}, shows what comes next in the form’s place, with focus on its heading`, async () => {
        const host = await meet();
        const { height } = host.getBoundingClientRect();
        await send(host, addressFor('mail to confirm'));
        const heading = part(host, 'headline')!;
        expect(words(heading)).to.equal('Check your email');
        expect(heading.ariaLevel).to.equal('2');
        expect(host.shadowRoot!.activeElement === heading).to.equal(true);
        expect(words(part(host, 'result'))).to.contain(
          `We sent a link to ${addressFor('mail to confirm')}. Open it to confirm`,
        );
        expect(words(part(host, 'result'))).to.contain('spam folder');
        expect(host.getBoundingClientRect().height).to.be.at.least(height - 0.01);
        expect(fieldOf(host).checkVisibility({ visibilityProperty: true })).to.equal(false);
        expect(fieldOf(host).value).to.equal('');
      });

      const meetAgain = metEarlier(markup());
      it(`${way}, takes another address`, async () => {
        const host = await meetAgain();
        await send(host, addressFor('subscribed'));
        const [again] = [...part(host, 'result')!.querySelectorAll('button')];
        expect(words(again!)).to.equal('Use another address');
        again!.click();
        await host.updateComplete;
        await until(() => (fieldOf(host).getRootNode() as ShadowRoot).activeElement === fieldOf(host));
        expect([fieldOf(host).value, part(host, 'result') === null]).to.deep.equal(['', true]);
        await send(host, addressFor('mail to confirm'));
        expect(words(part(host, 'headline'))).to.equal('Check your email');
      });
    }

    const meetOwn = metEarlier(own());
    it('says the site’s own words as text, where its endpoint has some', async () => {
      const host = await meetOwn();
      await send(host, addressFor('subscribed'));
      expect(words(part(host, 'result'))).to.equal('Thank you Welcome. Use another address');
    });

    it('shows the same to an address that is new and to one that is known', async () => {
      const shown: string[] = [];
      for (const answer of ['subscribed', 'already subscribed', 'almost finished']) {
        const host = await fixture<SalveSubscribeForm>(
          `<salve-subscribe-form service="mailchimp" action="${origin}${READABLE.mailchimp!.action}" labels="1201"></salve-subscribe-form>`,
        );
        await send(host, addressFor(answer));
        shown.push(words(part(host, 'result')).replace(addressFor(answer), '…'));
      }
      expect(new Set(shown).size).to.equal(1);
      expect(shown[0]).to.match(
        /^Check your email If … has yet to be confirmed, a message with a link is on its way\./,
      );
    });

    it('leads to the reader’s mail where the service names it', async () => {
      const host = await fixture<SalveSubscribeForm>(
        `<salve-subscribe-form service="ghost" action="${origin}${READABLE.ghost!.action}" lists="Weekly" labels="website"></salve-subscribe-form>`,
      );
      await send(host, addressFor('with a mailbox'));
      const link = part(host, 'result')!.querySelector('a')!;
      expect([words(link), link.href]).to.deep.equal(['Open Gmail', 'https://mail.google.com/mail/u/0/']);
    });

    const sendToPage = async () => {
      const page = await openPage('en', own('redirect="/test/fixtures/blank.html?thanks"'));
      await page.load('/src/index.ts');
      const host = page.document.querySelector('salve-subscribe-form')!;
      await host.updateComplete;
      fieldOf(host).value = addressFor('subscribed');
      formOf(host).requestSubmit();
      return { page, host };
    };

    it('goes to the page of the author’s, without the address', async () => {
      const { page } = await sendToPage();
      await until(() => page.window.location.search);
      expect(page.window.location.pathname + page.window.location.search).to.equal(
        '/test/fixtures/blank.html?thanks',
      );
    });

    it('goes nowhere once the form has been taken out of the page', async () => {
      const { page, host } = await sendToPage();
      host.remove();
      await until(() => isIn(host, 'subscribed'));
      // As long as the page of the author's would take to come.
      await page.window.fetch('/test/fixtures/blank.html');
      await arrived();
      expect(page.window.location.search).to.equal('');
    });

    it('keeps another address that was written while the first was sent', async () => {
      const host = await fixture<SalveSubscribeForm>(own());
      await write(host, addressFor('subscribed'));
      await sendKeys({ press: 'Enter' });
      await until(() => isIn(host, 'sending'));
      fieldOf(host).value = 'another@reader.example';
      await until(() => isIn(host, 'subscribed'));
      expect(words(part(host, 'result'))).not.to.contain('another@reader.example');
      expect(fieldOf(host).value).to.equal('another@reader.example');
    });

    it('takes no focus from a reader who has gone on to write elsewhere, and says so aloud instead', async () => {
      const holder = await fixture(`<div>${own()}<textarea aria-label="Notes"></textarea></div>`);
      const host = holder.querySelector('salve-subscribe-form')!;
      await write(host, addressFor('subscribed'));
      await sendKeys({ press: 'Enter' });
      const notes = holder.querySelector('textarea')!;
      notes.focus();
      await until(() => isIn(host, 'subscribed'));
      expect(document.activeElement === notes).to.equal(true);
      await host.updateComplete;
      expect(part(host, 'result')!.role).to.equal('alert');
    });

    it('takes no focus after a script has moved the form while it was sending, and says so aloud', async () => {
      const holder = await fixture(`<div>${own()}<main></main></div>`);
      const host = holder.querySelector('salve-subscribe-form')!;
      await write(host, addressFor('subscribed'));
      await sendKeys({ press: 'Enter' });
      holder.querySelector('main')!.append(host);
      await until(() => isIn(host, 'subscribed'));
      await host.updateComplete;
      expect(document.activeElement === document.body).to.equal(true);
      expect(part(host, 'result')!.role).to.equal('alert');
    });

    it('takes no focus once a script has put another page around it while it was sending', async () => {
      const here = location.href;
      const host = await fixture<SalveSubscribeForm>(own());
      await write(host, addressFor('subscribed'));
      // As the Navigation API does once the next page is there; in a microtask no answer comes first.
      const swap = (): void => {
        history.replaceState(history.state, '', '/notes/another');
        // Firefox drops the focus in a shadow root by its own element alone.
        (host.shadowRoot!.activeElement as HTMLElement).blur();
      };
      host.addEventListener('salve-subscribe', () => queueMicrotask(swap), { once: true });
      await sendKeys({ press: 'Enter' });
      await until(() => isIn(host, 'subscribed'));
      history.replaceState(history.state, '', here);
      await host.updateComplete;
      expect(document.activeElement === document.body).to.equal(true);
      expect(part(host, 'result')!.role).to.equal('alert');
    });

    const meetWorded = metEarlier(
      own('heading-level="3"', '<p slot="success">See you on the first Friday.</p>'),
    );
    it('shows the author’s own words in place of ours', async () => {
      const host = await meetWorded();
      await send(host, addressFor('mail to confirm'));
      expect(host.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(part(host, 'headline')!.ariaLevel).to.equal('3');
    });
  });

  describe('as long as the service has not said yes', () => {
    const FAILURES: [answer: string, reason: FailureReason, says: RegExp, steps: string[]][] = [
      ['no permission to read', 'blocked', /tracker blocker/, ['Continue on 127.0.0.1', 'Try again']],
      ['reset', 'blocked', /tracker blocker/, ['Continue on 127.0.0.1', 'Try again']],
      ['too many requests', 'rate-limited', /Wait ten minutes/, []],
      ['captcha wanted', 'captcha', /that you are a person/, ['Continue on 127.0.0.1']],
      [
        'page of another kind',
        'unavailable',
        /Try again in a few minutes/,
        ['Continue on 127.0.0.1', 'Try again'],
      ],
      ['nothing there', 'misconfigured', /isn’t set up rightly/, []],
      ['refused', 'rejected', /^Not now\.$/, ['Continue on 127.0.0.1']],
      ['ok as a word', 'rejected', /isn’t taking this address/, ['Continue on 127.0.0.1']],
    ];
    for (const [answer, reason, says, steps] of FAILURES) {
      const meet = metEarlier(pasted());
      it(`says so in its own words: ${answer}`, async () => {
        const lines = recordConsole();
        const host = await meet();
        const events: (SubscribeErrorEvent | SubscribedEvent)[] = [];
        host.addEventListener('error', (event) => events.push(event as unknown as SubscribeErrorEvent));
        host.addEventListener('salve-subscribed', (event) => events.push(event));
        await send(host, addressFor(answer));
        expect(status(host)).to.match(says);
        expect([...host.shadowRoot!.querySelectorAll('.steps > *')].map(words)).to.deep.equal(steps);
        expect(fieldOf(host).value).to.equal(addressFor(answer));
        expect(part(host, 'result') === null).to.equal(true);
        expect(events.map((event) => (event as SubscribeErrorEvent).reason)).to.deep.equal([reason]);
        expect(JSON.stringify(lines)).not.to.contain('@');
      });
    }

    const meetRefused = metEarlier(own());
    it('says at the field that the service doesn’t take an address', async () => {
      const host = await meetRefused();
      await send(host, addressFor('address refused'));
      expect(errorOf(fieldOf(host))).to.equal('We can’t send to that address.');
      expect(host.shadowRoot!.activeElement === fieldOf(host)).to.equal(true);
      expect(status(host)).to.equal('');
    });

    it('says that it is sending, then still sending, then that no answer came; a second press does nothing, the button stays', async function () {
      this.timeout(20_000);
      const host = await fixture<SalveSubscribeForm>(own());
      const before = (await arrived()).length;
      await write(host, 'hang@reader.example');
      await sendKeys({ press: 'Enter' });
      await until(() => status(host) === 'Sending…');
      await sendKeys({ press: 'Enter' });
      expect(part(host, 'button')!.matches(':disabled')).to.equal(false);
      expect(part(host, 'button')!.ariaDisabled).to.equal('true');
      expect(isIn(host, 'sending')).to.equal(true);
      await until(() => status(host) === 'Still sending…');
      expect(isIn(host, 'slow')).to.equal(true);
      await until(() => isIn(host, 'failed'));
      expect(status(host)).to.match(/^No answer came in time, so it is not certain/);
      expect((await arrived()).length - before).to.equal(1);
      expect(fieldOf(host).value).to.equal('hang@reader.example');
    });

    const meetFailed = metEarlier(own());
    it('can be sent again, with focus kept in the form', async () => {
      recordConsole();
      const host = await meetFailed();
      await send(host, addressFor('page of an error'));
      fieldOf(host).value = addressFor('subscribed');
      const again = [...host.shadowRoot!.querySelectorAll<HTMLElement>('.steps > *')].at(-1)!;
      again.focus();
      again.click();
      await host.updateComplete;
      expect(host.shadowRoot!.activeElement!.matches('form > .button')).to.equal(true);
      await until(() => isIn(host, 'subscribed'));
    });

    const meetReplaced = metEarlier(pasted());
    it('can be sent again by another form that the page has put in its place, which asks for nothing twice', async () => {
      recordConsole();
      const host = await meetReplaced();
      await send(host, addressFor('page of an error'));
      formOf(host).replaceWith(formOf(host).cloneNode(true));
      fieldOf(host).value = '';
      const sent: unknown[] = [];
      host.addEventListener('salve-subscribe', (event) => {
        event.preventDefault();
        sent.push(fieldOf(host).value);
      });
      [...host.shadowRoot!.querySelectorAll<HTMLElement>('.steps > *')].at(-1)!.click();
      expect(sent).to.deep.equal([addressFor('page of an error')]);
    });

    it('goes on at the service with the address', async () => {
      recordConsole();
      const frame = await fixture('<iframe name="frame" title="Answers"></iframe>');
      const host = await fixture<SalveSubscribeForm>(pasted('', '', 'target="frame"'));
      await send(host, addressFor('captcha wanted'));
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      find(host, '.steps > button')!.click();
      await loaded;
      expect(fieldOf(host).value).to.equal(addressFor('captcha wanted'));
    });

    it('goes on with the address as it has been corrected, and never with a wrong one', async () => {
      const page = await openPage(
        'en',
        `<salve-subscribe-form service="kit" action="${origin}${READABLE.kit!.action}"></salve-subscribe-form>`,
      );
      await page.load('/src/index.ts');
      const host = page.document.querySelector('salve-subscribe-form')!;
      await host.updateComplete;
      const sent: unknown[] = [];
      host.shadowRoot!.addEventListener('formdata', (event) => {
        const { target, formData } = event as FormDataEvent;
        if (target !== formOf(host)) sent.push(formData.get('email_address'));
      });
      fieldOf(host).value = addressFor('failed');
      formOf(host).requestSubmit();
      await until(() => isIn(host, 'failed'));
      await host.updateComplete;
      fieldOf(host).value = 'ruth@';
      find(host, '.steps > button')!.click();
      expect([sent.length, errorOf(fieldOf(host))]).to.deep.equal([
        0,
        'Enter an address like name@example.org',
      ]);
      fieldOf(host).value = 'corrected@reader.example';
      find(host, '.steps > button')!.click();
      expect(sent).to.deep.equal(['corrected@reader.example']);
    });

    it('goes on at a page of the service’s where it takes no form', async () => {
      recordConsole();
      const host = await fixture<SalveSubscribeForm>(
        `<salve-subscribe-form service="ghost" action="${origin}/letters/" lists="Weekly" labels="website"></salve-subscribe-form>`,
      );
      await send(host, addressFor('by invitation'));
      expect(find(host, '.steps > a')!.getAttribute('href')).to.equal(`${origin}/letters/#/portal/signup`);
      expect(words(find(host, '.steps > a'))).to.equal('Continue on Ghost');
    });

    it('says one sentence and goes on at Mailchimp where its words are in a language that nobody here knows', async () => {
      recordConsole();
      const host = await fixture<SalveSubscribeForm>(
        `<salve-subscribe-form service="mailchimp" action="${origin}${READABLE.mailchimp!.action}" labels="1201"></salve-subscribe-form>`,
      );
      await send(host, addressFor('refused'));
      expect(isIn(host, 'subscribed')).to.equal(false);
      expect(status(host)).to.match(/^The newsletter isn’t taking this address\./);
      expect(words(find(host, '.steps > button'))).to.equal('Continue on Mailchimp');
    });

    const meetOffering = metEarlier(own('', '<p slot="error">Or write to us.</p>'));
    it('shows what else the author offers', async () => {
      recordConsole();
      const host = await meetOffering();
      expect(host.querySelector('p')!.checkVisibility()).to.equal(false);
      await send(host, addressFor('refused'));
      expect(host.querySelector('p')!.checkVisibility()).to.equal(true);
    });
  });

  describe('its events', () => {
    it('tell before and after, bubble out of any tree, and never hold the address', async () => {
      const holder = await fixture(`<div>${own()}</div>`);
      const events: Event[] = [];
      for (const name of ['salve-subscribe', 'salve-subscribed'])
        holder.addEventListener(name, (event) => events.push(event));
      await send(holder.firstElementChild as SalveSubscribeForm, addressFor('subscribed'));
      expect(
        events.map(({ type, bubbles, composed, cancelable }) => ({ type, bubbles, composed, cancelable })),
      ).to.deep.equal([
        { type: 'salve-subscribe', bubbles: true, composed: true, cancelable: true },
        { type: 'salve-subscribed', bubbles: true, composed: true, cancelable: false },
      ]);
      expect((events as (SubscribeEvent | SubscribedEvent)[]).map(({ service }) => service)).to.deep.equal([
        'endpoint',
        'endpoint',
      ]);
      for (const event of events) expect(Object.values(event).join()).not.to.contain('@');
    });

    it('keep it from being sent where the page says so', async () => {
      const host = await fixture<SalveSubscribeForm>(own());
      host.addEventListener('salve-subscribe', (event) => event.preventDefault());
      await write(host, addressFor('subscribed'));
      await sendKeys({ press: 'Enter' });
      await host.updateComplete;
      expect(isIn(host, 'sending')).to.equal(false);
    });

    it('don’t bubble where the platform’s own doesn’t', async () => {
      const holder = await fixture(`<div>${own()}</div>`);
      let heard = 0;
      holder.addEventListener('error', () => (heard += 1));
      await send(holder.firstElementChild as SalveSubscribeForm, addressFor('refused'));
      expect(heard).to.equal(0);
    });
  });

  describe('two on a page', () => {
    it('don’t know of each other', async () => {
      const holder = await fixture(`<div>${own()}${pasted()}</div>`);
      const [one, other] = [...holder.children] as [SalveSubscribeForm, SalveSubscribeForm];
      await write(other, 'ruth@example.org');
      await send(one, addressFor('subscribed'));
      expect([isIn(one, 'subscribed'), isIn(other, 'subscribed')]).to.deep.equal([true, false]);
      expect(fieldOf(other).value).to.equal('ruth@example.org');
    });
  });

  it('writes to no attribute of its own and adds no child', async () => {
    const markup = own('', '<a href="/letters">Our letters</a>');
    const host = await fixture<SalveSubscribeForm>(markup);
    await send(host, addressFor('subscribed'));
    const plain = document.createElement('div');
    plain.innerHTML = markup.replaceAll('salve-subscribe-form', 'section');
    expect(host.outerHTML.replaceAll('salve-subscribe-form', 'section')).to.equal(plain.innerHTML);
  });

  it('takes properties set before it is connected', async () => {
    const host = document.createElement('salve-subscribe-form');
    Object.assign(host, { action, service: 'endpoint', label: 'Where to?' });
    (await fixture('<div></div>')).append(host);
    await host.updateComplete;
    expect(words(part(host, 'label'))).to.equal('Where to?');
  });

  it('keeps what was written when it is removed and put back', async () => {
    for (const markup of Object.values(WAYS)) {
      const holder = await fixture(`<div>${markup()}</div>`);
      const host = holder.firstElementChild as SalveSubscribeForm;
      await write(host, 'ruth@example.org');
      host.remove();
      holder.append(host);
      await host.updateComplete;
      expect(fieldOf(host).value).to.equal('ruth@example.org');
      await send(host, addressFor('subscribed'));
    }
  });
});
