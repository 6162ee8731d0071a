import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import { composeSubscription, nativeForm } from '../src/subscribe/form.js';
import { transportOf, type Service, type Subscription, type Verdict } from '../src/subscribe/service.js';
import { findService, registerService, serviceNames } from '../src/subscribe/services.js';
import { subscribe } from '../src/subscribe/subscribe.js';
import { addressFor, LINKS, NATIVE, READABLE } from './subscribe/facts.js';

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

const say = (verdict: Verdict): string => (verdict.ok ? verdict.state : verdict.reason);

/** A cross-origin script that is not one is an error of the page's, which the test runner would take for its own. */
function allowScriptErrors(): void {
  const { onerror } = window;
  beforeEach(() => (window.onerror = () => true));
  afterEach(() => (window.onerror = onerror));
}

/** What each service's each answer came to in this run, as the guide shows it. */
const matrix: Record<string, Record<string, string>> = {};

describe('subscribe', () => {
  allowScriptErrors();

  for (const [name, facts] of Object.entries(READABLE)) {
    describe(`to ${name}`, () => {
      const rows = Object.entries({ ...facts.yes, ...facts.no });
      for (const [answer, [, expected]] of rows) {
        it(`${answer} → ${expected}`, async () => {
          const verdict = await subscribe(serviceOf(name), compose(name, facts, addressFor(answer)));
          // Whatever the table expects: nothing but an answer that says yes is a success.
          expect(verdict.ok, 'success').to.equal(answer in facts.yes!);
          expect(say(verdict)).to.be.oneOf(expected.split(' or '));
          (matrix[name] ??= {})[answer] = expected;
        });
      }

      it('no answer → timeout', async () => {
        const verdict = await subscribe(serviceOf(name), compose(name, facts, 'hang@reader.example'), { timeout: 150 });
        expect(verdict).to.deep.equal({ ok: false, reason: 'timeout' });
      });

      it('connection cut → no success', async () => {
        const verdict = await subscribe(serviceOf(name), compose(name, facts, 'reset@reader.example'), { timeout: 3_000 });
        expect(verdict.ok).to.equal(false);
        if (name !== 'mautic') expect(say(verdict)).to.equal('blocked');
      });
    });
  }
});
