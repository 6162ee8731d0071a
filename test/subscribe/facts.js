// What each newsletter service takes and answers, as its documentation or others' integrations say. The simulator answers by it, the tests and the
// guide's matrix are made from it. An answer is chosen by the address that is sent: `already-subscribed@reader.example` gets the one of that name.

/**
 * @typedef {{ status?: number, type?: string, body?: unknown, location?: string, readable?: boolean }} Reply
 * @typedef {[reply: Reply, verdict: string]} Row verdict: a success's state, or a failure's reason
 * @typedef {{ method: string, path: string, query: URLSearchParams, type: string, fields: URLSearchParams, json: any, headers: import('node:http').IncomingHttpHeaders }} Received
 * @typedef {object} Facts
 * @property {string} action What an author writes as `action`, from the server's root.
 * @property {string[]} [lists]
 * @property {string[]} [labels]
 * @property {string} url The address of a real form, for the choice of a service by URL.
 * @property {(request: Received) => string | null | undefined} read The reader's address, if the request is one that the service takes.
 * @property {Record<string, Row>} [yes] Answers that mean success.
 * @property {Record<string, Row>} [no] Answers that don't.
 * @property {Record<string, Reply>} [pages] What a natively submitted form gets; no script ever sees it.
 */

const page = (title, more = '') => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1>${more}</body></html>`,
});

/** A form's entry, of a form posted to a path. */
const form =
  (path, name) =>
  ({ method, path: asked, type, fields }) =>
    method === 'POST' && path.test(asked) && /urlencoded|multipart/.test(type) ? fields.get(name) : undefined;

const wantsJson = (read) => (request) =>
  request.headers.accept?.includes('application/json') ? read(request) : undefined;

/** What stands between a page and any service: none of it is success. */
const ANYWHERE = {
  'too many requests': [{ status: 429, body: { message: 'Too many requests' } }, 'rate-limited'],
  'page of another kind': [page('Welcome to this network'), 'unavailable'],
  'page of an error': [{ status: 502, ...page('502 Bad Gateway') }, 'unavailable'],
  'nothing there': [{ status: 404, ...page('404 Not Found') }, 'misconfigured'],
  'empty answer': [{ type: 'text/plain', body: '' }, 'unavailable'],
  'half an answer': [{ type: 'application/json', body: '{"result":"succ' }, 'unavailable'],
  'another answer': [{ body: [] }, 'unavailable'],
  nothing: [{ body: null }, 'unavailable'],
  'no permission to read': [
    { readable: false, body: { success: true, ok: true, status: 'success' } },
    'blocked',
  ],
};

/** A success's very words, under a status that takes them back. */
const takenBack = (yes) => ({
  'success, refused': [{ ...Object.values(yes)[0][0], status: 403 }, 'unavailable'],
  'success, failed': [{ ...Object.values(yes)[0][0], status: 500 }, 'unavailable'],
});

/** @type {Record<string, Facts>} */
const READABLE = {
  ghost: {
    action: '/letters/',
    url: 'https://letters.example/members/api/send-magic-link/',
    lists: ['Weekly'],
    labels: ['website'],
    read({ method, path, query, type, json }) {
      if (method === 'GET' && path === '/letters/members/api/integrity-token/' && !query.size)
        return 'token@reader.example';
      const whole =
        json?.emailType === 'signup' && json.integrityToken === 'a.token' && json.labels?.[0] === 'website';
      const listed = json?.newsletters?.[0]?.name === 'Weekly';
      const takes =
        method === 'POST' &&
        path === '/letters/members/api/send-magic-link/' &&
        type.includes('application/json');
      return takes && whole && listed ? json.email : undefined;
    },
    yes: {
      'version 5': [{ status: 201, type: 'text/plain', body: 'Created.' }, 'pending'],
      'version 6': [{ status: 201, body: {} }, 'pending'],
      'with a mailbox': [
        {
          status: 201,
          body: {
            inboxLinks: {
              desktop: 'https://mail.google.com/mail/u/0/',
              android: 'intent://gmail',
              provider: 'gmail',
            },
          },
        },
        'pending',
      ],
    },
    no: {
      'no address': [{ status: 400, body: { errors: [{ message: 'Email is required.' }] } }, 'invalid'],
      'address refused': [{ status: 400, body: { errors: [{ message: 'Email is not valid' }] } }, 'invalid'],
      'token refused': [
        { status: 400, body: { errors: [{ message: 'The request could not be understood.' }] } },
        'unavailable',
      ],
      'by invitation': [
        {
          status: 400,
          body: { errors: [{ message: 'This site is invite-only, contact the owner for access.' }] },
        },
        'rejected',
      ],
      'domain refused': [
        {
          status: 400,
          body: { errors: [{ message: 'Signups from this email domain are currently restricted.' }] },
        },
        'rejected',
      ],
      'no such newsletter': [
        { status: 400, body: { errors: [{ message: 'Cannot subscribe to invalid newsletters Weekly' }] } },
        'misconfigured',
      ],
      'too many attempts': [
        {
          status: 429,
          body: { errors: [{ message: 'Too many different sign-in attempts, try again in 10 minutes' }] },
        },
        'rate-limited',
      ],
      'page with the right status': [{ status: 201, ...page('Created') }, 'unavailable'],
    },
  },
  mailchimp: {
    action: '/subscribe/post?u=5d0c2f&id=7a9b&f_id=00e1',
    url: 'https://letters.us7.list-manage.com/subscribe/post?u=5d0c2f&id=7a9b&f_id=00e1',
    labels: ['1201'],
    read: ({ method, path, query }) =>
      method === 'GET' &&
      path === '/subscribe/post-json' &&
      query.get('u') === '5d0c2f' &&
      query.get('b_5d0c2f_7a9b') === '' &&
      query.get('c')
        ? query.get('EMAIL')
        : undefined,
    yes: {
      subscribed: [{ body: { result: 'success', msg: 'Thank you for subscribing!' } }, 'accepted'],
      'almost finished': [
        { body: { result: 'success', msg: 'Almost finished... We need to confirm your email address.' } },
        'accepted',
      ],
      'already subscribed': [
        {
          body: {
            result: 'error',
            msg: 'ada@reader.example is already subscribed to list Letters. <a href="https://letters.us7.list-manage.com/subscribe/send-email?e=YQ">Click here to update your profile</a>',
          },
        },
        'accepted',
      ],
      'already subscribed, in German': [
        {
          body: {
            result: 'error',
            msg: 'ada@reader.example ist bereits angemeldet. <a href="https://letters.us7.list-manage.com/subscribe/send-email?e=YQ">Profil</a>',
          },
        },
        'accepted',
      ],
    },
    no: {
      'too many attempts': [
        {
          body: {
            result: 'error',
            msg: 'Too many subscribe attempts for this email address. Please try again in about 5 minutes. (#8343)',
          },
        },
        'rate-limited',
      ],
      'too many requests of one address': [
        {
          body: {
            result: 'error',
            msg: 'Recipient "ada@reader.example" has too many recent signup requests',
          },
        },
        'rate-limited',
      ],
      'captcha wanted': [{ body: { result: 'error', msg: 'captcha' } }, 'captcha'],
      'no single @': [
        { body: { result: 'error', msg: '0 - An email address must contain a single @' } },
        'invalid',
      ],
      'domain refused': [
        {
          body: {
            result: 'error',
            msg: '0 - The domain portion of the email address is invalid (the portion after the @: x)',
          },
        },
        'invalid',
      ],
      'address looks fake': [
        {
          body: {
            result: 'error',
            msg: 'This email address looks fake or invalid. Please enter a real email address.',
          },
        },
        'invalid',
      ],
      'username refused': [
        {
          body: {
            result: 'error',
            msg: '0 - The username portion of the email address is invalid (the portion before the @: x)',
          },
        },
        'invalid',
      ],
      'address looks fake, with its field': [
        {
          body: {
            result: 'error',
            msg: '0 - This email address looks fake or invalid. Please enter a real email address',
          },
        },
        'invalid',
      ],
      'value left out': [{ body: { result: 'error', msg: '1 - Please enter a value' } }, 'incomplete'],
      'address left out': [{ body: { result: 'error', msg: '0 - Please enter a value' } }, 'incomplete'],
      'address not added': [
        {
          body: {
            result: 'error',
            msg: '0 - This email cannot be added to this list. Please enter a different email address.',
          },
        },
        'rejected',
      ],
      'address not added, without its field': [
        {
          body: {
            result: 'error',
            msg: 'This email cannot be added to this list. Please enter a different email address.',
          },
        },
        'rejected',
      ],
      refused: [{ body: { result: 'error', msg: 'This person was cleaned from the list.' } }, 'rejected'],
    },
  },
  kit: {
    action: '/forms/1234567/subscriptions',
    url: 'https://app.kit.com/forms/1234567/subscriptions',
    labels: ['77'],
    read: wantsJson(form(/^\/forms\/\d+\/subscriptions$/, 'email_address')),
    yes: {
      subscribed: [
        { body: { status: 'success', redirect_url: 'https://letters.example/thanks' } },
        'accepted',
      ],
    },
    no: {
      'address refused': [{ body: { status: 'failed', errors: ['Email address is invalid'] } }, 'invalid'],
      'address refused, other shape': [
        { body: { status: 'failed', errors: { fields: ['email_address'], messages: ['is invalid'] } } },
        'invalid',
      ],
      failed: [{ body: { status: 'failed', errors: ['Something went wrong'] } }, 'rejected'],
      'failed, nothing said': [{ body: { status: 'failed' } }, 'rejected'],
      'held for a guard': [
        { body: { status: 'quarantined', url: 'https://app.kit.com/forms/1234567/guard' } },
        'captcha',
      ],
      'page of thanks': [page('Success! Now check your email'), 'unavailable'],
    },
  },
  brevo: {
    action: '/serve/MUIEAbc',
    url: 'https://1a2b3c4d.sibforms.com/serve/MUIEAbc',
    read: (request) =>
      request.query.get('isAjax') === '1' &&
      request.type.includes('multipart') &&
      request.fields.get('email_address_check') === ''
        ? form(/^\/serve\/\w+$/, 'EMAIL')(request)
        : undefined,
    yes: {
      subscribed: [
        { body: { success: true, message: 'Your subscription has been successful.' } },
        'accepted',
      ],
    },
    no: {
      'address refused': [
        { body: { success: false, errors: { EMAIL: 'Enter a valid email address.' } } },
        'invalid',
      ],
      'field left out': [
        { status: 400, body: { success: false, errors: { FIRSTNAME: 'This field cannot be left blank.' } } },
        'incomplete',
      ],
      'captcha wanted': [
        { status: 400, body: { success: false, errors: { captcha: 'Captcha is required' } } },
        'captcha',
      ],
      failed: [{ body: { success: false, message: 'Your subscription could not be saved.' } }, 'rejected'],
      'success as a word': [{ body: { success: 'true' } }, 'unavailable'],
    },
  },
  hubspot: {
    action: '/submissions/v3/integration/submit/424242/0a1b2c3d-0000-4000-8000-0a1b2c3d4e5f',
    url: 'https://forms-eu1.hubspot.com/uploads/form/v2/424242/0a1b2c3d-0000-4000-8000-0a1b2c3d4e5f',
    read: ({ method, path, type, json }) =>
      method === 'POST' &&
      path.startsWith('/submissions/v3/integration/submit/424242/') &&
      type.includes('application/json')
        ? json.fields.find(({ objectTypeId, name }) => objectTypeId === '0-1' && name === 'email')?.value
        : undefined,
    yes: {
      'words of thanks': [{ body: { inlineMessage: '<p>Thanks for submitting the form.</p>' } }, 'accepted'],
      'page of thanks': [{ body: { redirectUri: 'https://letters.example/thanks' } }, 'accepted'],
    },
    no: {
      'address refused': [
        {
          status: 400,
          body: {
            status: 'error',
            errors: [{ message: "Error in 'fields.email'", errorType: 'INVALID_EMAIL' }],
          },
        },
        'invalid',
      ],
      'address blocked': [
        { status: 400, body: { status: 'error', errors: [{ errorType: 'BLOCKED_EMAIL' }] } },
        'rejected',
      ],
      'field left out': [
        { status: 400, body: { status: 'error', errors: [{ errorType: 'REQUIRED_FIELD' }] } },
        'incomplete',
      ],
      'captcha wanted': [
        { status: 400, body: { status: 'error', errors: [{ errorType: 'FORM_HAS_RECAPTCHA_ENABLED' }] } },
        'captcha',
      ],
      'no such field': [
        { status: 400, body: { status: 'error', errors: [{ errorType: 'FIELD_NOT_IN_FORM_DEFINITION' }] } },
        'misconfigured',
      ],
      'error without a list': [
        { body: { status: 'error', message: 'The request is not valid' } },
        'unavailable',
      ],
    },
  },
  klaviyo: {
    action: '/client/subscriptions/?company_id=PUB6xx',
    url: 'https://a.klaviyo.com/client/subscriptions/?company_id=PUB6xx',
    lists: ['LiSt01'],
    read({ method, path, query, type, json, headers }) {
      const takes =
        method === 'POST' && path === '/client/subscriptions/' && query.get('company_id') === 'PUB6xx';
      const { attributes, relationships } = json?.data ?? {};
      return takes &&
        type.includes('application/json') &&
        /^\d{4}-\d\d-\d\d$/.test(headers.revision) &&
        relationships?.list.data.id === 'LiSt01'
        ? attributes.profile.data.attributes.email
        : undefined;
    },
    yes: { accepted: [{ status: 202, type: 'text/plain', body: '' }, 'accepted'] },
    no: {
      'address refused': [
        {
          status: 400,
          body: {
            errors: [
              {
                detail: 'Invalid email address',
                source: { pointer: '/data/attributes/profile/data/attributes/email' },
              },
            ],
          },
        },
        'invalid',
      ],
      'no such list': [
        {
          status: 400,
          body: {
            errors: [{ detail: 'List does not exist', source: { pointer: '/data/relationships/list' } }],
          },
        },
        'misconfigured',
      ],
      'no such company': [
        { status: 401, body: { errors: [{ detail: 'Missing or invalid company_id' }] } },
        'misconfigured',
      ],
      'too many requests, its way': [
        { status: 429, body: { errors: [{ detail: 'Request was throttled.' }] } },
        'rate-limited',
      ],
    },
  },
  listmonk: {
    action: '/lists/api/public/subscription',
    url: 'https://letters.example/subscription/form',
    lists: ['eb420c55-4cfb-4972-92ba-c93c34ba475d'],
    read: ({ method, path, type, json }) =>
      method === 'POST' &&
      path === '/lists/api/public/subscription' &&
      type.includes('application/json') &&
      json.list_uuids.length === 1
        ? json.email
        : undefined,
    yes: {
      'mail to confirm': [{ body: { data: { has_optin: true } } }, 'pending'],
      subscribed: [{ body: { data: { has_optin: false } } }, 'subscribed'],
    },
    no: {
      'address refused': [{ status: 400, body: { message: 'Invalid email.' } }, 'invalid'],
      'no list': [{ status: 400, body: { message: 'No lists to subscribe.' } }, 'misconfigured'],
      failed: [{ status: 400, body: { message: 'Error processing request.' } }, 'rejected'],
      'page switched off': [{ status: 404, body: { message: 'Not found' } }, 'misconfigured'],
    },
  },
  phplist: {
    action: '/lists/?p=asubscribe&id=1',
    url: 'https://letters.example/lists/?p=subscribe&id=1',
    lists: ['2'],
    read: (request) =>
      request.query.get('p') === 'asubscribe' && request.fields.get('list[2]')
        ? form(/^\/lists\/$/, 'email')(request)
        : undefined,
    yes: { ok: [{ type: 'text/html', body: 'OK' }, 'pending'] },
    no: {
      // It was a success, but nothing tells these words from any others.
      'words of its owner': [
        { type: 'text/html', body: '<p>Thanks. You will receive an email to confirm.</p>' },
        'unavailable',
      ],
      failed: [{ status: 500, type: 'text/html', body: 'FAIL' }, 'unavailable'],
      'failed, status lost': [{ type: 'text/html', body: 'FAIL' }, 'unavailable'],
    },
  },
  mautic: {
    action: '/form/submit?formId=3',
    url: 'https://letters.example/form/submit?formId=3',
    read: (request) =>
      request.fields.get('mauticform[messenger]') === '1' && request.fields.get('mauticform[formId]') === '3'
        ? form(/^\/form\/submit$/, 'mauticform[email]')(request)
        : undefined,
    yes: {
      subscribed: [{ body: { success: 1, successMessage: 'Thanks!', formName: 'letters' } }, 'accepted'],
    },
    no: {
      'address refused': [
        { body: { success: 0, validationErrors: { email: 'A valid email is required.' } } },
        'invalid',
      ],
      'field left out': [
        { body: { success: 0, validationErrors: { f_name: 'This is required.' } } },
        'incomplete',
      ],
      'captcha wanted': [{ body: { success: 0, validationErrors: { captcha: 'Wrong answer' } } }, 'captcha'],
      failed: [{ body: { success: 0, errorMessage: 'Unable to process the form.' } }, 'rejected'],
    },
  },
  mc4wp: {
    action: '/contact/',
    url: 'https://letters.example/contact/',
    read: (request) =>
      request.fields.get('_mc4wp_form_id') ? form(/^\/contact\/$/, 'EMAIL')(request) : undefined,
    yes: {
      subscribed: [
        page(
          'Contact',
          '<div class="mc4wp-response"><div class="mc4wp-alert mc4wp-success" role="alert">Thank you</div></div>',
        ),
        'accepted',
      ],
      'already subscribed': [
        page(
          'Contact',
          '<div class="mc4wp-response"><div class="mc4wp-alert mc4wp-notice" role="alert">Already subscribed</div></div>',
        ),
        'accepted',
      ],
    },
    no: {
      failed: [
        page(
          'Contact',
          '<div class="mc4wp-response"><div class="mc4wp-alert mc4wp-error" role="alert">Oops</div></div>',
        ),
        'rejected',
      ],
      'look of success alone': [
        page('Contact', '<style>.mc4wp-success{color:green}</style><div class="mc4wp-response"></div>'),
        'unavailable',
      ],
    },
  },
  formspree: {
    action: '/f/formspree',
    url: 'https://formspree.io/f/xyzabcde',
    read: wantsJson(form(/^\/f\/formspree$/, 'email')),
    yes: { subscribed: [{ body: { next: '/thanks?language=en', ok: true } }, 'subscribed'] },
    no: {
      'address refused': [
        {
          status: 422,
          body: {
            error: 'Validation errors',
            errors: [{ field: 'email', code: 'TYPE_EMAIL', message: 'should be an email' }],
          },
        },
        'invalid',
      ],
      'field left out': [
        { status: 422, body: { errors: [{ field: 'name', code: 'REQUIRED_FIELD_EMPTY' }] } },
        'incomplete',
      ],
      blocked: [{ status: 403, body: { error: 'Blocked', errors: [{ code: 'BLOCKED' }] } }, 'rejected'],
      inactive: [{ status: 403, body: { errors: [{ code: 'INACTIVE' }] } }, 'misconfigured'],
      'no such form': [{ status: 404, body: { errors: [{ code: 'FORM_NOT_FOUND' }] } }, 'misconfigured'],
      'captcha wanted': [{ status: 403, body: { error: 'reCAPTCHA is enabled for this form' } }, 'captcha'],
    },
  },
  basin: {
    action: '/f/basin',
    url: 'https://usebasin.com/f/1a2b3c4d5e6f',
    read: wantsJson(form(/^\/f\/basin$/, 'email')),
    yes: { subscribed: [{ body: { success: true } }, 'subscribed'] },
    no: {
      'address refused': [{ status: 422, body: { error: 'Email is invalid' } }, 'invalid'],
      'captcha wanted': [{ status: 403, body: { error: 'Captcha failed' } }, 'captcha'],
      failed: [{ status: 400, body: { error: 'Submission rejected' } }, 'rejected'],
      'failed, status lost': [{ body: { error: 'Submission rejected' } }, 'rejected'],
    },
  },
  web3forms: {
    action: '/submit',
    url: 'https://api.web3forms.com/submit',
    lists: ['a-key'],
    read: wantsJson((request) =>
      request.fields.get('access_key') === 'a-key' ? form(/^\/submit$/, 'email')(request) : undefined,
    ),
    yes: { subscribed: [{ body: { success: true, message: 'Email sent successfully!' } }, 'subscribed'] },
    no: {
      'address refused': [
        { status: 400, body: { success: false, body: { message: 'Invalid email address' } } },
        'invalid',
      ],
      'wrong key': [
        { status: 400, body: { success: false, message: 'Invalid Access Key' } },
        'misconfigured',
      ],
      'captcha wanted': [
        { status: 400, body: { success: false, message: 'hCaptcha verification failed' } },
        'captcha',
      ],
      failed: [{ status: 400, body: { success: false, message: 'Spam detected' } }, 'rejected'],
      'failed, status lost': [{ body: { success: false, message: 'Spam detected' } }, 'rejected'],
      'failed on its side': [
        { status: 500, body: { success: false, message: 'Spam detected' } },
        'unavailable',
      ],
    },
  },
  formsubmit: {
    action: '/owner@letters.example',
    url: 'https://formsubmit.co/owner@letters.example',
    read: wantsJson(form(/^\/ajax\/owner@letters\.example$/, 'email')),
    yes: {
      subscribed: [
        { body: { success: 'true', message: 'The form was submitted successfully.' } },
        'subscribed',
      ],
    },
    no: {
      'not activated': [
        { body: { success: 'false', message: 'This form needs Activation. We have sent you an email.' } },
        'misconfigured',
      ],
      'address refused': [{ body: { success: 'false', message: 'Please enter a valid email.' } }, 'invalid'],
      'captcha wanted': [{ body: { success: 'false', message: 'Please solve the captcha.' } }, 'captcha'],
      failed: [{ body: { success: 'false', message: 'Rejected.' } }, 'rejected'],
      'success that is no string': [{ body: { success: false } }, 'unavailable'],
    },
  },
  endpoint: {
    action: '/subscribe-endpoint',
    url: 'https://letters.example/api/subscribe',
    lists: ['letters'],
    labels: ['website'],
    read: wantsJson((request) =>
      request.fields.get('list') === 'letters' && request.fields.get('label') === 'website'
        ? form(/^\/subscribe-endpoint$/, 'email')(request)
        : undefined,
    ),
    yes: {
      'mail to confirm': [{ body: { ok: true, state: 'pending' } }, 'pending'],
      subscribed: [{ body: { ok: true, state: 'subscribed', message: 'Welcome.' } }, 'subscribed'],
      'no state': [{ body: { ok: true } }, 'accepted'],
    },
    no: {
      'address refused': [
        { status: 422, body: { ok: false, state: 'invalid', message: 'We can’t send to that address.' } },
        'invalid',
      ],
      refused: [{ body: { ok: false, message: 'Not now.' } }, 'rejected'],
      'ok as a word': [{ body: { ok: 'true', state: 'subscribed' } }, 'rejected'],
      'ok as a number': [{ body: { ok: 1, state: 'subscribed' } }, 'rejected'],
      'state alone': [{ body: { state: 'subscribed' } }, 'rejected'],
      'captcha wanted': [{ body: { ok: false, state: 'captcha' } }, 'captcha'],
    },
  },
};

/** A service whose form the browser submits itself: what it takes, and the pages that it answers with, which no script reads. */
const native = (action, url, name, pages, more = {}) => ({
  action,
  url,
  read: form(new RegExp(`^${action.split('?')[0].replaceAll('.', '\\.')}$`), name),
  pages,
  ...more,
});

const THANKS = page('Check your email');
const CAPTCHA = page('Show that you are human');
const WRONG = { status: 400, ...page('That address is not valid') };

/** @type {Record<string, Facts>} */
const NATIVE = {
  buttondown: native(
    '/api/emails/embed-subscribe/letters',
    'https://buttondown.com/api/emails/embed-subscribe/letters',
    'email',
    { subscribed: THANKS, 'captcha wanted': CAPTCHA, 'address refused': WRONG },
    { labels: ['website'] },
  ),
  substack: native('/api/v1/free?nojs=true', 'https://letters.substack.com/api/v1/free?nojs=true', 'email', {
    subscribed: THANKS,
    'captcha wanted': CAPTCHA,
  }),
  mailerlite: native(
    '/jsonp/100/forms/200/subscribe',
    'https://assets.mailerlite.com/jsonp/100/forms/200/subscribe',
    'fields[email]',
    { subscribed: { body: { success: true } }, refused: { body: { success: false } } },
    { lists: ['9'] },
  ),
  emailoctopus: native(
    '/lists/1a2b/members/embedded/1.3/add',
    'https://emailoctopus.com/lists/1a2b/members/embedded/1.3/add',
    'field_0',
    {
      subscribed: { body: { success: true } },
      ...Object.fromEntries(
        [
          'missing-email-address',
          'invalid-email-address',
          'bot-submission-error',
          'consent-required',
          'invalid-parameters-error',
          'unknown-error',
        ].map((code) => [code, { status: 400, body: { success: false, code } }]),
      ),
    },
  ),
  activecampaign: native(
    '/proc.php',
    'https://letters.activehosted.com/proc.php',
    'email',
    { subscribed: THANKS, refused: { type: 'text/javascript', body: '_show_error("1", "No")' } },
    { lists: ['5'] },
  ),
  aweber: native(
    '/scripts/addlead.pl',
    'https://www.aweber.com/scripts/addlead.pl',
    'email',
    {
      subscribed: { status: 302, location: '/thanks' },
      'already subscribed': { status: 302, location: '/already' },
      'captcha wanted': CAPTCHA,
    },
    { lists: ['awlist1'], labels: ['website'] },
  ),
  mailcoach: native(
    '/subscribe/3c1f-uuid',
    'https://letters.mailcoach.app/subscribe/3c1f-uuid',
    'email',
    {
      subscribed: { status: 302, location: '/thanks' },
      'already subscribed': { status: 302, location: '/already' },
      'mail to confirm': { status: 302, location: '/pending' },
    },
    { labels: ['website'] },
  ),
  keila: native('/forms/nfrm_1', 'https://letters.example/forms/nfrm_1', 'contact[email]', {
    subscribed: THANKS,
    'address refused': WRONG,
  }),
  netlifyforms: native('/netlify', 'https://letters.example/', 'email', {
    subscribed: page('Thank you'),
    'captcha wanted': CAPTCHA,
  }),
  mailpoet: native(
    '/wp-admin/admin-post.php?action=mailpoet_subscription_form',
    'https://letters.example/wp-admin/admin-post.php?action=mailpoet_subscription_form',
    'data[form_field_ZW1haWw]',
    {
      subscribed: { status: 302, location: '/?mailpoet_success=1' },
      refused: { status: 302, location: '/?mailpoet_error=1' },
    },
  ),
  newsletter: native(
    '/?na=s',
    'https://letters.example/?na=s',
    'ne',
    { subscribed: THANKS, 'captcha wanted': CAPTCHA },
    { lists: ['1'] },
  ),
};

const LINKS = {
  beehiiv: { url: 'https://embeds.beehiiv.com/1a2b3c4d' },
  jetpack: { url: 'https://subscribe.wordpress.com/' },
};

/** A script's or frame's status is seen by nobody; some browsers take a page for a script that ran, others for one that can't be had. */
const BY_SCRIPT = {
  'too many requests': [{ status: 429, type: 'text/javascript', body: '' }, 'blocked'],
  'page of another kind': [page('Welcome to this network'), 'unavailable or blocked'],
  'page of an error': [{ status: 502, ...page('502 Bad Gateway') }, 'blocked'],
  'nothing there': [{ status: 404, ...page('404 Not Found') }, 'blocked'],
  'empty answer': [{ type: 'text/javascript', body: '' }, 'unavailable'],
  'half an answer': [{ type: 'text/javascript', body: '({"result":"succ' }, 'unavailable'],
  'another answer': [{ body: [] }, 'unavailable'],
  nothing: [{ body: null }, 'unavailable'],
};
const BY_MESSAGE = {
  'too many requests': [{ status: 429, ...page('Too many requests') }, 'unavailable'],
  'page of another kind': [page('Welcome to this network'), 'unavailable'],
  'page of an error': [{ status: 502, ...page('502 Bad Gateway') }, 'unavailable'],
  'another answer': [{ body: [] }, 'unavailable'],
  nothing: [{ body: null }, 'unavailable'],
};

for (const [name, facts] of Object.entries(READABLE)) {
  const elsewhere = { mailchimp: BY_SCRIPT, mautic: BY_MESSAGE }[name] ?? {
    ...takenBack(facts.yes),
    ...ANYWHERE,
  };
  facts.no = { ...facts.no, ...elsewhere };
}

export { LINKS, NATIVE, READABLE };

/** The address to which a simulated service gives the answer of this name. */
export const addressFor = (answer) => `${answer.replace(/\W+/g, '-')}@reader.example`;
