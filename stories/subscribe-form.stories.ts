import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import { html, type TemplateResult } from 'lit';
import { pretendEndpoint } from './pretend-endpoint.js';

pretendEndpoint();

const { args, argTypes, template } = getStorybookHelpers('salve-subscribe-form');

/** Lays a story out as a page would; the code that is shown is what stands inside. */
const column = (story: () => unknown): TemplateResult =>
  html`<div style="max-inline-size: 34rem">${story()}</div>`;

const meta: Meta = {
  title: 'Elements/Subscribe form',
  component: 'salve-subscribe-form',
  args: {
    ...args,
    action: 'https://letters.tidewater.example/',
    service: 'ghost',
    'privacy-href': '/site/visit.html#what-stays-here',
    'intro-slot':
      '<h2 style="margin: 0">One letter a month</h2><p style="margin: 0.3em 0 1em">New notes from our therapists, and one small practice. No more than that.</p>',
    'default-slot':
      '<a href="https://letters.tidewater.example/#/portal/signup">Subscribe to our letters</a>',
  },
  argTypes,
  decorators: [column],
  render: (values) => template(values),
};
export default meta;

type Story = StoryObj;

const intro = html`
  <h2 slot="intro" style="margin: 0">One letter a month</h2>
  <p slot="intro" style="margin: 0.3em 0 1em">
    New notes from our therapists, and one small practice. No more than that.
  </p>
`;

/** From attributes alone, at a Ghost site. The link inside is what a reader has where no script runs. */
export const ByAttributes: Story = {};

/** A service’s own form, as pasted: it works without the script, and keeps the page’s look. */
export const AroundAPastedForm: Story = {
  render: () => html`
    <salve-subscribe-form>
      <form action="https://app.kit.com/forms/1234567/subscriptions" method="post">
        <p>
          <label for="kit">Email</label><br /><input type="email" id="kit" name="email_address" required />
        </p>
        <p><button>Send me letters</button></p>
      </form>
    </salve-subscribe-form>
  `,
};

/** A name, and a box that is never ticked beforehand: it goes along under the name that the service has for it. */
export const AsksForMore: Story = {
  render: () => html`
    <salve-subscribe-form
      service="ghost"
      action="https://letters.tidewater.example/"
      name-field="optional"
      consent="I would also like to hear about evenings at the practice."
      consent-name="evenings"
      privacy-href="/site/visit.html#what-stays-here"
    >
      ${intro}
      <a href="https://letters.tidewater.example/#/portal/signup">Subscribe to our letters</a>
    </salve-subscribe-form>
  `,
};

/** Controls of your own go along under their names. */
export const OwnFields: Story = {
  render: () => html`
    <salve-subscribe-form service="endpoint" action="/subscribe">
      ${intro}
      <fieldset slot="fields" style="margin: 0 0 1em; border: 0; padding: 0">
        <legend>What would you like to read about?</legend>
        <label style="display: block"><input type="checkbox" name="subject" value="repair" /> Repair</label>
        <label style="display: block"><input type="checkbox" name="subject" value="relapse" /> Relapse</label>
      </fieldset>
      <p slot="footnote">We send a link to confirm first. Leave whenever you like.</p>
    </salve-subscribe-form>
  `,
};

/** What the field says when it is left empty: beside it, with focus in it, and nothing moves. */
export const SomethingIsMissing: Story = {
  play: ({ canvasElement }) => press(canvasElement),
};

/** A likely slip is asked about as soon as the field is left. The button takes the other address over; sending goes on either way. */
export const DidYouMean: Story = {
  play: ({ canvasElement }) => {
    const field = fieldOf(canvasElement);
    field.value = 'ruth@gmial.com';
    field.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
  },
};

/** On its way: the button stays a button, and a second press does nothing. After four seconds it says that it is still sending. */
export const Sending: Story = answered('sending');

/** A service that confirms by mail says where to look, and opens the mailbox where it named one. A known address is told the same as a new one. */
export const CheckYourEmail: Story = answered('pending');

/** A service that asks for nothing more. */
export const ThankYou: Story = answered('subscribed');

/** No answer came. A page can't tell a blocker from a server that is down, so it says both and leads on to the service’s own page; the address stays. */
export const NoAnswer: Story = { ...answered('blocked'), tags: ['author-told'] };

/** The service takes no such address: that is said at the field, with focus in it. */
export const NotAnAddress: Story = answered('invalid');

/** Each other reason has its own words and its own next step, and the address is still in the field. */
export const EveryOtherFailure: Story = {
  tags: ['author-told'],
  decorators: [
    (story: () => unknown): TemplateResult => html`<div style="display: grid; gap: 2.5em">${story()}</div>`,
  ],
  render: () => html`
    <salve-subscribe-form service="endpoint" action="/answers/timeout"></salve-subscribe-form>
    <salve-subscribe-form service="endpoint" action="/answers/rate-limited"></salve-subscribe-form>
    <salve-subscribe-form service="endpoint" action="/answers/rejected"></salve-subscribe-form>
    <salve-subscribe-form service="endpoint" action="/answers/captcha"></salve-subscribe-form>
    <salve-subscribe-form service="endpoint" action="/answers/incomplete"></salve-subscribe-form>
    <salve-subscribe-form service="endpoint" action="/answers/misconfigured"></salve-subscribe-form>
    <salve-subscribe-form service="endpoint" action="/answers/unavailable"></salve-subscribe-form>
    <salve-subscribe-form service="endpoint" action="/answers/policy"></salve-subscribe-form>
    <salve-subscribe-form service="endpoint" action="/answers/offline">
      <p slot="error">Or write to us at letters@tidewater.example, and we will add you.</p>
    </salve-subscribe-form>
  `,
  play: ({ canvasElement }) => sendAll(canvasElement),
};

/** A service that no page may send to is a link. */
export const AsALink: Story = {
  render: () => html`
    <salve-subscribe-form service="beehiiv" action="https://tidewater.example.beehiiv.com/subscribe"
      >${intro}</salve-subscribe-form
    >
  `,
};

/** In a right-to-left page; the address still reads from the left. */
export const RightToLeft: Story = {
  render: () => html`
    <div dir="rtl" lang="ar">
      <salve-subscribe-form
        service="ghost"
        action="https://letters.tidewater.example/"
        privacy-href="/site/visit.html"
        name-field="optional"
      >
        <h2 slot="intro" style="margin: 0">رسالة كل شهر</h2>
        <p slot="intro" style="margin: 0.3em 0 1em">مقالات جديدة من معالجينا، وتمرين صغير واحد.</p>
      </salve-subscribe-form>
    </div>
  `,
};

/** Where there is no room the button stands below the field. */
export const Narrow: Story = {
  decorators: [
    (story: () => unknown): TemplateResult => html`<div style="max-inline-size: 17rem">${story()}</div>`,
  ],
};

/** A story in which the pretended endpoint gives this answer. */
function answered(state: string): Story {
  return {
    render: () => html`
      <salve-subscribe-form
        service="endpoint"
        action=${`/answers/${state}`}
        privacy-href="/site/visit.html#your-address"
      >
        ${intro}
      </salve-subscribe-form>
    `,
    play: ({ canvasElement }) => sendAll(canvasElement),
  };
}

/** Sends off every form of a story, and waits until each has its answer, or is on its way where none will come. */
async function sendAll(canvas: HTMLElement): Promise<void> {
  const forms = [...canvas.querySelectorAll('salve-subscribe-form')];
  await Promise.all(
    forms.map(
      (form) =>
        new Promise((resolve) => {
          for (const type of form.action!.endsWith('/sending')
            ? ['salve-subscribe']
            : ['salve-subscribed', 'error'])
            form.addEventListener(type, resolve, { once: true });
          const field = form.shadowRoot!.querySelector<HTMLInputElement>('#email')!;
          field.value = 'ruth@tidewater.example';
          field.form!.requestSubmit();
        }),
    ),
  );
}

function formOf(canvas: HTMLElement): HTMLFormElement {
  return canvas.querySelector('salve-subscribe-form')!.shadowRoot!.querySelector('form')!;
}

function fieldOf(canvas: HTMLElement): HTMLInputElement {
  return formOf(canvas).querySelector<HTMLInputElement>('#email')!;
}

function press(canvas: HTMLElement): void {
  formOf(canvas).requestSubmit();
}
