// Runs in a page before any other script of it: records what scripts keep, tell and give away, and lets all of it happen.
// The records are in the session's storage under "recorder", which a page hands on to the next even while it is left.
(() => {
  const { setItem } = Storage.prototype;
  let records = JSON.parse(sessionStorage.getItem('recorder') ?? '[]');
  const store = () => setItem.call(sessionStorage, 'recorder', JSON.stringify(records));
  const record = (kind, entry) => {
    records.push({ kind, ...entry });
    store();
  };

  const takeRecords = () => {
    const taken = records;
    records = [];
    store();
    return taken;
  };

  /** Records each call of a method, then makes it. */
  const watch = (target, method, kind, describe) => {
    const original = target?.prototype[method];
    if (!original) return;
    target.prototype[method] = function (...words) {
      record(kind, describe.call(this, ...words));
      return original.apply(this, words);
    };
  };

  const areaOf = (storage) => (storage === localStorage ? 'localStorage' : 'sessionStorage');
  watch(Storage, 'setItem', 'storage', function (name, value) {
    return { place: `${areaOf(this)}, ${name}`, text: value };
  });

  /** A value as text, bytes as the characters of their codes. */
  const toText = (value) =>
    JSON.stringify(value, (_, each) =>
      each instanceof ArrayBuffer || ArrayBuffer.isView(each) ? new TextDecoder('latin1').decode(each) : each,
    );
  /** Names of the fields of a record, those within another by their own name. */
  const fieldsOf = (value) =>
    Object.entries(value).flatMap(([name, each]) => {
      const inner = Object.getPrototypeOf(each ?? 0) === Object.prototype ? fieldsOf(each) : [];
      if (each === undefined) return [];
      // What holds the words in clear has no name of its own in the guide.
      return name === 'body' ? inner : [name, ...inner];
    });
  for (const method of ['put', 'add'])
    watch(IDBObjectStore, method, 'storage', function (value) {
      return { place: `IndexedDB, ${this.name}`, fields: fieldsOf(value), text: toText(value) };
    });
  watch(IDBFactory, 'open', 'database', (name) => ({ name }));

  watch(EventTarget, 'dispatchEvent', 'event', function (event) {
    const fields = Object.getOwnPropertyNames(event).filter((name) => name !== 'isTrusted');
    return {
      type: event.type,
      at: this.localName ?? String(this),
      fields,
      text: fields.map((name) => `${name}: ${String(event[name])}`).join('\n'),
    };
  });
  watch(window.BroadcastChannel, 'postMessage', 'message', function (data) {
    return { name: this.name, fields: Object.keys(data), text: JSON.stringify(data) };
  });
  watch(window.Clipboard, 'writeText', 'clipboard', (text) => ({ text }));
  watch(window.Navigator, 'share', 'share', ({ text, url }) => ({ text: `${text}\n${url}` }));
  watch(HTMLElement, 'click', 'press', function () {
    return { file: this.download };
  });

  const other =
    (kind) =>
    (...words) => ({ what: `${kind} ${words.map(String).join(' ')}`, text: '' });
  watch(window.CookieStore, 'set', 'other', other('cookie'));
  watch(window.CacheStorage, 'open', 'other', other('cache'));
  watch(window.ServiceWorkerContainer, 'register', 'other', other('worker'));
  watch(window.StorageManager, 'getDirectory', 'other', other('files'));
  watch(window.StorageManager, 'persist', 'other', other('persist'));
  for (const method of ['pushState', 'replaceState']) watch(History, method, 'other', other('history'));
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', {
    ...cookie,
    set(text) {
      record('other', other('cookie')(text));
      cookie.set.call(this, text);
    },
  });
  for (const method of ['log', 'info', 'warn', 'error', 'debug']) {
    const original = console[method];
    console[method] = (...words) => {
      record('console', { text: words.map(String).join(' ') });
      original.apply(console, words);
    };
  }

  /** Finds what can be operated in an element, by its words or a selector, and puts it into view. */
  function find(host, words, selector = 'button, summary') {
    const roots = [];
    const collect = (root) => {
      roots.push(root);
      for (const each of root.querySelectorAll('*')) if (each.shadowRoot) collect(each.shadowRoot);
    };
    const element = document.querySelector(host);
    if (!element) return undefined;
    collect(element);
    if (element.shadowRoot) collect(element.shadowRoot);
    const found = roots
      .flatMap((root) => [...root.querySelectorAll(selector)])
      .find((each) => each.checkVisibility() && (!words || each.textContent.trim() === words));
    found?.scrollIntoView({ block: 'center', behavior: 'instant' });
    return found;
  }

  /** For the test: what it drives the page with. */
  window.reader = { takeRecords, find };

  // The page is served with a policy that allows nothing and only reports: it names whatever is asked for, anywhere.
  document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective, disposition }) => {
    const directive = effectiveDirective.replace(/-(elem|attr)$/, '');
    record(disposition === 'report' ? 'asked' : 'refused', { url: blockedURI, directive });
  });
})();
