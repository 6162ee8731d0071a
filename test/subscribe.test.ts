import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import { checkAddress, cleanAddress, suggestAddress } from '../src/subscribe/address.js';
import {
  composeSubscription,
  findEmailField,
  composeNativeForm,
  readAction,
  readForm,
} from '../src/subscribe/form.js';
import {
  succeed,
  transportOf,
  type Field,
  type Service,
  type Subscription,
  type Outcome,
} from '../src/subscribe/service.js';
import { findService, registerService, serviceNames } from '../src/subscribe/services.js';
import { computeWait, findFilled, isHoneypot } from '../src/subscribe/spam.js';
import { subscribe } from '../src/subscribe/subscribe.js';
import { addressFor, LINKS, NATIVE, READABLE } from './subscribe/facts.js';
import './subscribe/in-page.js';
import { fixture } from './tools/fixture.js';
import { openPage } from './tools/page.js';
import { makeTypos } from './tools/typos.js';

type Facts = { action: string; url: string; lists?: string[]; labels?: string[] };

let origin = '';
before(async () => {
  origin = await executeServerCommand('simulator');
});

const serviceOf = (name: string): Service => findService(name, new URL('https://letters.example/'))!;

/** A subscription as attributes alone make it, to the simulated service. */
function compose(name: string, { action, lists = [], labels = [] }: Facts, email: string): Subscription {
  const draft = { action: new URL(origin + action), email, name: 'Ada', lists, labels, page: `${origin}/` };
  // These two are the plugin's and the host's own forms: they can't be made of attributes.
  const more: Record<string, [string, string][]> = {
    mc4wp: [
      ['EMAIL', email],
      ['_mc4wp_form_id', '12'],
    ],
    mailpoet: [['data[form_field_ZW1haWw]', email]],
  };
  return composeSubscription(serviceOf(name), draft, more[name]);
}

const say = (verdict: Outcome): string => (verdict.ok ? verdict.state : verdict.reason);

/** A cross-origin script that is not one is an error of the page's, which the test runner would take for its own. */
function allowScriptErrors(): void {
  const { onerror } = window;
  beforeEach(() => (window.onerror = () => true));
  afterEach(() => (window.onerror = onerror));
}

const letters = new URL('https://letters.example/');

/** What each service's each answer came to in this run, as the guide shows it. */
const matrix: Record<string, { transport: string; answers: Record<string, string> }> = {};

describe('subscribe', () => {
  allowScriptErrors();

  for (const [name, facts] of Object.entries(READABLE)) {
    describe(`to ${name}`, () => {
      const { transport } = serviceOf(name);
      const note = (answer: string, verdict: string): void => {
        matrix[name] ??= { transport: typeof transport === 'string' ? transport : 'fetch', answers: {} };
        matrix[name].answers[answer] = verdict;
      };

      for (const [answer, [, expected]] of Object.entries({ ...facts.yes, ...facts.no })) {
        it(`${answer} → ${expected}`, async () => {
          const verdict = await subscribe(serviceOf(name), compose(name, facts, addressFor(answer)));
          // Whatever the table expects: nothing but an answer that says yes is a success.
          expect(verdict.ok, 'success').to.equal(answer in facts.yes!);
          expect(say(verdict)).to.be.oneOf(expected.split(' or '));
          note(answer, expected);
        });
      }

      it('no answer → timeout', async () => {
        const verdict = await subscribe(serviceOf(name), compose(name, facts, 'hang@reader.example'), {
          timeout: 150,
        });
        expect(verdict).to.deep.equal({ ok: false, reason: 'timeout' });
        note('no answer', 'timeout');
      });

      it('connection cut → no success', async () => {
        const verdict = await subscribe(serviceOf(name), compose(name, facts, 'reset@reader.example'), {
          timeout: 3_000,
        });
        expect(verdict.ok).to.equal(false);
        const expected = name === 'mautic' ? 'unavailable or timeout' : 'blocked';
        expect(say(verdict)).to.be.oneOf(expected.split(' or '));
        note('connection cut', expected);
      });
    });
  }

  for (const [name, facts] of Object.entries(NATIVE)) {
    describe(`to ${name}`, () => {
      it('is left to the browser', async () => {
        const service = serviceOf(name);
        const subscription = compose(name, facts, 'ada@reader.example');
        expect(transportOf(service, subscription)).to.equal('native');
        const error = await subscribe(service, subscription).catch((reason: Error) => reason);
        expect(error).to.be.an('error');
        matrix[name] = {
          transport: 'native',
          answers: Object.fromEntries(
            Object.keys(facts.pages!).map((answer) => [answer, 'the service’s own page']),
          ),
        };
      });

      it('is a form that the service takes', async () => {
        const subscription = compose(name, facts, addressFor('subscribed'));
        await submitNatively(composeNativeForm(serviceOf(name), subscription)!);
        const log = (await (await fetch(`${origin}/log`)).json()) as { service: string; address: string }[];
        expect(
          log.some(({ service, address }) => service === name && address === subscription.email),
        ).to.equal(true);
      });
    });
  }

  describe('to every service', () => {
    it('came to the answers that the guide shows', async () => {
      expect(Object.keys(matrix)).to.deep.equal([...Object.keys(READABLE), ...Object.keys(NATIVE)]);
      expect(await executeServerCommand('answers', matrix)).to.equal('as the guide shows');
    });
  });

  it('answers the same for an address that Mailchimp has had before and for a new one', async () => {
    const known = await subscribe(
      serviceOf('mailchimp'),
      compose('mailchimp', READABLE.mailchimp!, addressFor('already subscribed')),
    );
    expect(known).to.deep.equal({ ok: true, state: 'accepted' });
    const fresh = await subscribe(
      serviceOf('mailchimp'),
      compose('mailchimp', READABLE.mailchimp!, addressFor('almost finished')),
    );
    expect(fresh).to.deep.equal({ ok: true, state: 'accepted' });
  });

  it('names the mailbox that Ghost knows', async () => {
    const verdict = await subscribe(
      serviceOf('ghost'),
      compose('ghost', READABLE.ghost!, addressFor('with a mailbox')),
    );
    expect(verdict).to.deep.equal({
      ok: true,
      state: 'pending',
      mailbox: { name: 'Gmail', href: 'https://mail.google.com/mail/u/0/' },
    });
  });

  it('hands on the words of a site’s own endpoint, and no others', async () => {
    const of = (name: string, answer: string): Promise<Outcome> =>
      subscribe(serviceOf(name), compose(name, READABLE[name]!, addressFor(answer)));
    expect(await of('endpoint', 'subscribed')).to.have.property('message', 'Welcome.');
    expect(await of('endpoint', 'address refused')).to.have.property(
      'message',
      'We can’t send to that address.',
    );
    expect(await of('web3forms', 'subscribed')).not.to.have.property('message');
  });

  it('says once when it takes long', async () => {
    let slow = 0;
    const onSlow = (): void => void slow++;
    await subscribe(serviceOf('kit'), compose('kit', READABLE.kit!, 'hang@reader.example'), {
      timeout: 200,
      patience: 50,
      onSlow,
    });
    expect(slow).to.equal(1);
    await subscribe(serviceOf('kit'), compose('kit', READABLE.kit!, addressFor('subscribed')), { onSlow });
    expect(slow).to.equal(1);
  });

  for (const name of ['kit', 'mailchimp', 'mautic']) {
    it(`ends when it is told to: ${name}`, async () => {
      const controller = new AbortController();
      const subscribing = subscribe(serviceOf(name), compose(name, READABLE[name]!, 'hang@reader.example'), {
        signal: controller.signal,
      });
      controller.abort(new Error('left'));
      const error = await subscribing.catch((reason: Error) => reason);
      expect(error).to.have.property('message', 'left');
    });
  }

  it('leaves no script, no frame and no global behind', async () => {
    const count = (): number[] => [
      document.querySelectorAll('script').length,
      document.querySelectorAll('iframe').length,
      Object.getOwnPropertyNames(window).length,
    ];
    const before = count();
    await subscribe(
      serviceOf('mailchimp'),
      compose('mailchimp', READABLE.mailchimp!, addressFor('subscribed')),
    );
    await subscribe(serviceOf('mautic'), compose('mautic', READABLE.mautic!, addressFor('subscribed')));
    expect(count()).to.deep.equal(before);
  });

  it('takes no message of another window for an answer', async () => {
    const subscribing = subscribe(
      serviceOf('mautic'),
      compose('mautic', READABLE.mautic!, addressFor('failed')),
    );
    window.postMessage(JSON.stringify({ success: 1 }), '*');
    expect(say(await subscribing)).to.equal('rejected');
  });

  describe('where the page has a policy of its own', () => {
    for (const [policy, name] of [
      ["connect-src 'self'", 'kit'],
      ["connect-src 'self'", 'ghost'],
      ["script-src 'self' 'unsafe-inline'", 'mailchimp'],
      ["form-action 'self'", 'mautic'],
      ["frame-src 'self'", 'mautic'],
      ...('trustedTypes' in window ? [["require-trusted-types-for 'script'", 'mailchimp'] as const] : []),
    ] as const) {
      it(`${policy}: ${name} → policy`, async () => {
        const { window: frame, document: page, load } = await openPage('en', '');
        await load('/test/subscribe/in-page.ts');
        page.head.append(
          Object.assign(page.createElement('meta'), {
            httpEquiv: 'Content-Security-Policy',
            content: policy,
          }),
        );
        const { verdict } = await frame.subscribeWith(name, {
          action: origin + READABLE[name]!.action,
          email: addressFor('subscribed'),
        });
        expect(say(verdict)).to.equal('policy');
      });
    }
  });
});

/** Submits as a browser does, in a frame, and waits for the page that comes of it. */
async function submitNatively({ action, fields }: { action: string; fields: Field[] }): Promise<void> {
  const frame = await fixture<HTMLIFrameElement>('<iframe name="native"></iframe>');
  const form = await fixture<HTMLFormElement>('<form method="post" target="native"></form>');
  form.setAttribute('action', action);
  for (const [name, value] of fields)
    form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }));
  await new Promise((resolve) => {
    frame.addEventListener('load', () => frame.contentDocument ?? resolve(undefined));
    HTMLFormElement.prototype.submit.call(form);
  });
}

describe('findService', () => {
  const all = Object.entries({ ...READABLE, ...NATIVE, ...LINKS });
  const byEntry: Record<string, Field[]> = {
    mc4wp: [['_mc4wp_form_id', '12']],
    netlifyforms: [['form-name', 'letters']],
  };

  for (const [name, { url }] of all.filter(([each]) => !['endpoint', 'mailcoach', 'keila'].includes(each))) {
    it(`knows ${name} by its form`, () => {
      expect(findService(undefined, new URL(url), byEntry[name])?.name).to.equal(name);
    });
  }

  for (const [url, name] of [
    ['https://app.convertkit.com/forms/1/subscriptions', 'kit'],
    ['https://buttondown.email/api/emails/embed-subscribe/letters', 'buttondown'],
    ['https://letters.list-manage.com/subscribe?u=1&id=2', 'mailchimp'],
    ['https://static.mailerlite.com/webforms/submit/a1b2c3', 'mailerlite'],
    ['https://eocampaign1.com/form/1a2b', 'emailoctopus'],
    ['https://letters.example/api/v1/free?nojs=true', 'substack'],
    ['https://api.hsforms.com/submissions/v3/integration/submit/1/2-3', 'hubspot'],
    ['https://letters.example/api/public/subscription', 'listmonk'],
    ['https://letters.example/lists/?p=asubscribe&id=1', 'phplist'],
    ['https://letters.example/?na=ajaxsub', 'newsletter'],
    ['https://letters.example/subscribe', 'native'],
    ['https://kit.com.letters.example/forms/1/subscriptions', 'native'],
    ['https://notlist-manage.com/subscribe/post', 'native'],
    ['https://letters.example/?subscribe', 'native'],
  ] as const) {
    it(`${url} → ${name}`, () => {
      expect(findService(undefined, new URL(url))?.name).to.equal(name);
    });
  }

  it('knows a Netlify form by its attribute', () => {
    expect(findService(undefined, letters, [], ['name', 'data-netlify'])?.name).to.equal('netlifyforms');
  });

  it('goes by the name, whatever the address, and however it is written', () => {
    expect(findService(' Buttondown ', letters)?.name).to.equal('buttondown');
  });

  it('finds nothing by a name that nobody has', () => {
    expect(findService('pigeon', letters)).to.equal(undefined);
  });

  it('has every service by its name', () => {
    expect(serviceNames().sort()).to.deep.equal([...all.map(([name]) => name), 'native'].sort());
  });

  it('asks a registered service first', async () => {
    registerService({
      name: 'pigeon',
      label: 'Pigeon Post',
      transport: 'fetch',
      matches: ({ pathname }) => pathname.startsWith('/forms/pigeon'),
      read: ({ json }) => (json?.ok === true ? succeed('subscribed') : { ok: false, reason: 'rejected' }),
    });
    const service = findService(undefined, new URL('https://app.kit.com/forms/pigeon/subscriptions'))!;
    expect(service.name).to.equal('pigeon');
    const action = new URL(`${origin}/subscribe-endpoint`);
    const draft = {
      action,
      email: addressFor('subscribed'),
      name: '',
      lists: [],
      labels: [],
      page: document.URL,
    };
    const more: Field[] = [
      ['list', 'letters'],
      ['label', 'website'],
    ];
    expect(await subscribe(service, composeSubscription(service, draft, more))).to.deep.equal({
      ok: true,
      state: 'subscribed',
    });
  });
});

describe('answers of Mailchimp in a language that nobody here knows', () => {
  const link = '<a href="https://letters.us7.list-manage.com/subscribe/send-email?u=5&id=7&e=YQ">Hic</a>';
  /** French as sites match it in their own audiences' answers; other sentences mean nothing at all. */
  for (const [result, msg, expected] of [
    ['success', 'Merci de vous être abonné', 'accepted'],
    ['success', 'Presque terminé… Nous devons confirmer votre adresse', 'accepted'],
    ['success', 'Lorem ipsum dolor sit amet.', 'accepted'],
    ['success', '0 - Lorem ipsum', 'accepted'],
    ['success', '', 'accepted'],
    ['error', `ada@reader.example est déjà abonné à la liste Lettres. ${link}`, 'accepted'],
    ['error', `ada@reader.example lorem ipsum Epistulae. ${link}`, 'accepted'],
    ['error', `0 - ada@reader.example lorem ipsum. ${link}`, 'accepted'],
    ['error', 'ada@reader.example est déjà abonné à la liste Lettres.', 'rejected'],
    ['error', 'Lorem ipsum dolor sit amet. (#6592)', 'rate-limited'],
    ['error', 'Lorem ipsum dolor sit amet. (#8343)', 'rate-limited'],
    ['error', 'captcha', 'captcha'],
    ['error', '0 - Lorem ipsum dolor sit amet @', 'rejected'],
    ['error', '0 - Lorem 5 - ipsum', 'rejected'],
    ['error', '1 - Lorem ipsum', 'incomplete'],
    ['error', '12 - Lorem ipsum', 'incomplete'],
    ['error', 'Lorem ipsum dolor sit amet.', 'rejected'],
    ['error', 'Lorem <a href="https://letters.us7.list-manage.com/about">ipsum</a>', 'rejected'],
    ['error', 'Lorem 2 - ipsum', 'rejected'],
    ['error', '', 'rejected'],
    ['error', undefined, 'rejected'],
    ['error', { lorem: 'ipsum' }, 'rejected'],
    [undefined, 'Merci de vous être abonné', 'unavailable'],
    ['successful', 'Lorem ipsum', 'unavailable'],
  ] as const) {
    it(`${String(result)}, ${JSON.stringify(msg)} → ${expected}`, () => {
      const json = { result, msg };
      const outcome = serviceOf('mailchimp').read!({ status: 200, text: JSON.stringify(json), json });
      expect(outcome.ok ? outcome.state : outcome.reason).to.equal(expected);
    });
  }
});

describe('composeSubscription and composeNativeForm', () => {
  const draft = {
    email: 'ada@reader.example',
    name: '',
    lists: [],
    labels: [],
    page: 'https://site.example/',
  };

  for (const [name, action, expected] of [
    [
      'mailchimp',
      'https://letters.us7.list-manage.com/subscribe?u=1&id=2',
      'https://letters.us7.list-manage.com/subscribe/post?u=1&id=2',
    ],
    [
      'hubspot',
      'https://api-eu1.hsforms.com/submissions/v3/integration/submit/1/2-3',
      'https://forms-eu1.hubspot.com/uploads/form/v2/1/2-3',
    ],
    [
      'listmonk',
      'https://letters.example/api/public/subscription',
      'https://letters.example/subscription/form',
    ],
    [
      'phplist',
      'https://letters.example/lists/?p=asubscribe&id=1',
      'https://letters.example/lists/?p=subscribe&id=1',
    ],
    ['formsubmit', 'https://formsubmit.co/ajax/owner', 'https://formsubmit.co/owner'],
    ['newsletter', 'https://letters.example/?na=ajaxsub', 'https://letters.example/?na=s'],
    ['substack', 'https://letters.substack.com/', 'https://letters.substack.com/api/v1/free?nojs=true'],
    ['kit', 'https://app.kit.com/forms/1/subscriptions', 'https://app.kit.com/forms/1/subscriptions'],
    ['ghost', 'https://letters.example/', undefined],
    ['klaviyo', 'https://a.klaviyo.com/client/subscriptions/?company_id=1', undefined],
    ['endpoint', 'https://letters.example/api/subscribe', undefined],
  ] as const) {
    it(`${name}: ${action} → ${expected ?? 'no form'}`, () => {
      const service = serviceOf(name);
      const subscription = composeSubscription(service, { ...draft, action: new URL(action) });
      expect(composeNativeForm(service, subscription)?.action).to.equal(expected);
    });
  }

  it('writes no empty entry but a honeypot', () => {
    const action = new URL('https://letters.us7.list-manage.com/subscribe/post?u=1a&id=2b');
    expect(composeSubscription(serviceOf('mailchimp'), { ...draft, action }).fields).to.deep.equal([
      ['EMAIL', 'ada@reader.example'],
      ['b_1a_2b', ''],
    ]);
  });

  it('leads to the page of a Ghost site, or of a folder, where members sign up', () => {
    const page = (action: string): string => serviceOf('ghost').page!(new URL(action));
    expect(page('https://letters.example')).to.equal('https://letters.example/#/portal/signup');
    expect(page('https://letters.example/blog')).to.equal('https://letters.example/blog/#/portal/signup');
    expect(page('https://letters.example/blog/members/api/send-magic-link/')).to.equal(
      'https://letters.example/blog/#/portal/signup',
    );
  });
});

describe('readForm', () => {
  it('reads a form as it would be submitted, whatever its inputs are called', async () => {
    const form = await fixture<HTMLFormElement>(`
      <form action="//letters.example/subscribe?a=1&amp;amp;b=2" method="post">
        <input name="action" value="subscribe"><input name="submit" value="1"><input name="id" value="7"><input name="method" value="x">
        <input name="elements" value="y"><input type="email" name="email" value="  ada@reader.example. ">
        <input name="first_name" value=" Ada "><input type="hidden" name="tag" value="website"><input type="checkbox" name="gdpr" value="yes" checked>
        <input type="checkbox" name="more" value="no"><input name="_gotcha" value=""><button name="go" value="now">Subscribe</button>
      </form>`);
    const subscription = readForm(form, form.querySelector('button'))!;
    expect(subscription.action.href).to.equal(`${location.protocol}//letters.example/subscribe?a=1&b=2`);
    expect(subscription.email).to.equal('ada@reader.example');
    expect(subscription.name).to.equal('Ada');
    expect(subscription.fields).to.deep.equal([
      ['action', 'subscribe'],
      ['submit', '1'],
      ['id', '7'],
      ['method', 'x'],
      ['elements', 'y'],
      ['email', 'ada@reader.example'],
      ['first_name', ' Ada '],
      ['tag', 'website'],
      ['gdpr', 'yes'],
      ['_gotcha', ''],
      ['go', 'now'],
    ]);
  });

  for (const [markup, expected] of [
    ['<input name="x"><input type="email" name="e">', 'e'],
    [
      '<input type="email" name="data[email]" value="robot"><input type="email" name="data[form_field_ZW1haWw]">',
      'data[form_field_ZW1haWw]',
    ],
    ['<input name="q"><input name="e" autocomplete="email">', 'e'],
    ['<input name="fields[email]">', 'fields[email]'],
    ['<input name="contact[email]">', 'contact[email]'],
    ['<input name="EMAIL">', 'EMAIL'],
    ['<input name="ne">', 'ne'],
    ['<input name="email_address_check"><input name="EMAIL">', 'EMAIL'],
    ['<input type="hidden" name="email"><input name="q">', undefined],
  ] as const) {
    it(`finds the field for the address: ${markup}`, async () => {
      const form = await fixture<HTMLFormElement>(`<form>${markup}</form>`);
      expect(findEmailField(form)?.getAttribute('name') ?? undefined).to.equal(expected);
    });
  }

  it('takes the page itself where a form has no target, and none that is no web address', async () => {
    const form = await fixture<HTMLFormElement>('<form><input type="email" name="email"></form>');
    expect(readForm(form)?.action.href).to.equal(document.URL);
    form.setAttribute('action', 'javascript:alert(1)');
    expect(readForm(form)).to.equal(undefined);
    expect(readAction('mailto:a@b.example', document.baseURI)).to.equal(undefined);
  });
});

describe('honeypots and haste', () => {
  for (const [name, expected] of [
    ['b_5d0c2f_7a9b', true],
    ['_gotcha', true],
    ['botcheck', true],
    ['_honey', true],
    ['hpc4b27b6e-eb38-11e9-be00-06b4694bee2a', true],
    ['email_address_check', true],
    ['h[url]', true],
    ['data[email]', true],
    ['_mc4wp_honeypot', true],
    ['nonce', true],
    ['_wpnonce', false],
    ['EMAIL', false],
    ['phone', false],
    ['hp', false],
    ['tags', false],
  ] as const) {
    it(`${name} → ${expected}`, () => {
      expect(isHoneypot(name)).to.equal(expected);
    });
  }

  it('finds those that something filled, and not those that came filled', async () => {
    const form = await fixture<HTMLFormElement>(
      '<form><input name="_gotcha"><input name="nonce" value="7f3a"><input name="_honey"><input type="checkbox" name="botcheck"></form>',
    );
    const filled = (): string[] => findFilled(form.querySelectorAll('input')).map(({ name }) => name);
    expect(filled()).to.deep.equal([]);
    form.querySelector<HTMLInputElement>('[name=_gotcha]')!.value = 'Ada';
    form.querySelector<HTMLInputElement>('[name=botcheck]')!.checked = true;
    expect(filled()).to.deep.equal(['_gotcha', 'botcheck']);
  });

  for (const [started, now, expected] of [
    [0, 0, 1_500],
    [0, 400, 1_100],
    [0, 1_500, 0],
    [0, 90_000, 0],
    [5_000, 0, 1_500],
  ] as const) {
    it(`started at ${started}, sent at ${now}: waits ${expected}`, () => {
      expect(computeWait(started, now)).to.equal(expected);
    });
  }
});

describe('addresses', () => {
  for (const [typed, expected] of [
    ['ada@reader.example', undefined],
    ['  ada@reader.example \n', undefined],
    ['\u200fada@reader.example\u200e', undefined],
    ['ada+letters@mail.reader.example', undefined],
    ["o'hara@reader.example", undefined],
    ['jürgen@bücher.example', undefined],
    ['ada@exämple.example', undefined],
    ['用户@例子.example', undefined],
    ['اسم@مثال.example', undefined],
    ['ada@xn--bcher-kva.example', undefined],
    ['a@b.co', undefined],
    ['', 'empty'],
    ['  \u200f', 'empty'],
    ['ada', 'format'],
    ['ada@', 'format'],
    ['@reader.example', 'format'],
    ['ada@reader', 'format'],
    ['ada@reader..example', 'format'],
    ['ada@-reader.example', 'format'],
    ['ada@reader-.example', 'format'],
    ['ada@@reader.example', 'format'],
    ['ada lovelace@reader.example', 'format'],
    ['ada@reader.example,bob@reader.example', 'format'],
    ['ada@reader,example', 'format'],
    ['<ada@reader.example>', 'format'],
    [`${'a'.repeat(250)}@reader.example`, 'format'],
    [`ada@${'a'.repeat(64)}.example`, 'format'],
  ] as const) {
    it(`${JSON.stringify(typed)} → ${expected ?? 'fine'}`, () => {
      expect(checkAddress(typed)).to.equal(expected);
    });
  }

  it('lets go of what a sentence or a paste brings along', () => {
    expect(cleanAddress(' ada@reader.example., ')).to.equal('ada@reader.example');
    expect(cleanAddress('\u202bada@reader.example\u202c;')).to.equal('ada@reader.example');
    expect(cleanAddress('ada\u200b@\u2060rea\u00adder.example')).to.equal('ada@reader.example');
    expect(cleanAddress('ada@نامه\u200cای.example')).to.equal('ada@نامه\u200cای.example');
  });

  describe('hint', () => {
    let real: Set<string>;
    before(async () => {
      const lines = (await (await fetch('/test/fixtures/subscribe/domains.txt')).text()).split('\n');
      real = new Set(lines.filter((line) => line && !line.startsWith('#')));
    });

    it('has no false alarm among 1,282 real domains of health services, universities, governments and mail providers', () => {
      expect(real.size).to.equal(1_282);
      expect([...real].filter((domain) => suggestAddress(`ada@${domain}`))).to.deep.equal([]);
    });

    // The second 300 were held out while the hint was made.
    for (const seed of [1, 2]) {
      it(`finds 85 of 100 slips, and leads nowhere else: 300 of seed ${seed}`, () => {
        const typos = makeTypos(seed, 300, real);
        const found = typos.filter(([typed, meant]) => suggestAddress(`ada@${typed}`) === `ada@${meant}`);
        const wrong = typos.filter(
          ([typed, meant]) => ![`ada@${meant}`, undefined].includes(suggestAddress(`ada@${typed}`)),
        );
        expect(found.length / typos.length).to.be.at.least(0.85);
        expect(wrong).to.deep.equal([]);
      });
    }

    for (const [typed, expected] of [
      ['Ada.L@GMIAL.COM', 'Ada.L@gmail.com'],
      ['ada@gmial.con', 'ada@gmail.com'],
      ['ada@teasel.con', 'ada@teasel.com'],
      ['ada@gmailcom', 'ada@gmail.com'],
      ['ada@gmail,com', 'ada@gmail.com'],
      ['ada@gmail.com', undefined],
      ['ada@ymail.com', undefined],
      ['ada@mail.com', undefined],
      ['ada@email.com', undefined],
      ['ada@hotmail.se', undefined],
      ['ada@yahoo.co.nz', undefined],
      ['ada@nhs.uk', undefined],
      ['ada@va.gov', undefined],
      ['ada@ucl.ac.uk', undefined],
      ['ada@', undefined],
      ['@gmial.com', undefined],
      ['', undefined],
    ] as const) {
      it(`${typed} → ${expected ?? 'nothing'}`, () => {
        expect(suggestAddress(typed)).to.equal(expected);
      });
    }
  });
});
