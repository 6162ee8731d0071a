// Commands for tests, beside those that Web Test Runner has: "media" emulates media features, "accessibility-tree" reads what a screen reader is given.

const CDP = {
  colorScheme: 'prefers-color-scheme',
  reducedMotion: 'prefers-reduced-motion',
  forcedColors: 'forced-colors',
};

/** Firefox has no command for media yet: its preferences are set from the browser's own scope. */
const PREFERENCES = {
  colorScheme: ['layout.css.prefers-color-scheme.content-override', { dark: 0, light: 1 }],
  reducedMotion: ['ui.prefersReducedMotion', { reduce: 1, 'no-preference': 0 }],
  forcedColors: ['browser.display.document_color_use', { active: 2, none: 0 }],
};

export async function emulateInFirefox(page, features) {
  const { connection } = page.browser();
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const settings = Object.entries(features).map(([name, value]) => [
    PREFERENCES[name][0],
    PREFERENCES[name][1][value],
  ]);
  await connection.send('script.evaluate', {
    expression: `for (const [name, value] of ${JSON.stringify(settings)}) {
      if (value == null) Services.prefs.clearUserPref(name);
      else Services.prefs.setIntPref(name, value);
    }`,
    target: { context: result.contexts[0].context },
    awaitPromise: true,
  });
}

export async function emulateInChromium(page, features) {
  const session = await page.createCDPSession();
  const media = Object.entries(features).map(([name, value]) => ({ name: CDP[name], value }));
  await session.send('Emulation.setEmulatedMedia', { features: media });
}

/** The nodes of a page's accessibility tree that say something: role, name and, for a heading, its level. */
async function readTree(page, selector) {
  const session = await page.createCDPSession();
  const { result } = await session.send('Runtime.evaluate', {
    expression: `document.querySelector(${JSON.stringify(selector)})`,
  });
  const { nodes } = await session.send('Accessibility.queryAXTree', { objectId: result.objectId });
  await session.detach();
  return nodes
    .filter(({ ignored, role }) => !ignored && !['generic', 'none', 'InlineTextBox'].includes(role.value))
    .map(({ role, name, description, properties }) => ({
      role: role.value,
      name: name?.value ?? '',
      ...(description?.value && { description: description.value }),
      ...(role.value === 'heading' && {
        level: properties.find((property) => property.name === 'level')?.value.value,
      }),
    }));
}

export function commandsPlugin() {
  return {
    name: 'salve-commands',
    async executeCommand({ command, payload, session }) {
      const page = () => session.browser.getPage(session.id);
      if (command === 'media')
        return (session.browser.name === 'Firefox' ? emulateInFirefox : emulateInChromium)(
          page(),
          payload,
        ).then(() => true);
      if (command === 'offline')
        return page()
          .setOfflineMode(payload)
          .then(() => true);
      if (command === 'accessibility-tree') return readTree(page(), payload);
      return undefined;
    },
  };
}
