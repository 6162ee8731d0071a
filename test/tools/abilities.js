/**
 * What a browser's driver can't do, and why: the one list of tests that are left out somewhere. It is printed at the end of each run.
 * @type {Record<string, Partial<Record<'Chromium' | 'Firefox' | 'WebKit', string>>>}
 */
export const CANNOT = {
  'read the accessibility tree': {
    Firefox: 'no command of WebDriver BiDi reads it',
    WebKit: 'no command of WebDriver reads it',
  },
  'define what another parser adds': {
    WebKit: "it leaves an element undefined that another document's parser adds, whatever is called",
  },
  'emulate media': {
    WebKit: "WebKitGTK's driver has no command for it",
  },
  'keep answers for another visit': {
    WebKit: 'its driver opens a private window, which has no cache',
  },
  'press the middle button': {
    WebKit: "WebKitGTK's driver reports its release as the left one's",
  },
  'take a viewport under 447 px': {
    WebKit: "MiniBrowser's toolbar is that wide",
  },
};
