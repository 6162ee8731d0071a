/** Mail providers and how many of a thousand slips are made on the way to them, roughly as many people have an address there. */
const PROVIDERS: Record<string, number> = {
  'gmail.com': 380,
  'yahoo.com': 90,
  'hotmail.com': 110,
  'outlook.com': 80,
  'icloud.com': 70,
  'aol.com': 30,
  'live.com': 25,
  'msn.com': 10,
  'googlemail.com': 10,
  'protonmail.com': 10,
  'proton.me': 5,
  'comcast.net': 15,
  'verizon.net': 5,
  'yahoo.co.uk': 20,
  'hotmail.co.uk': 20,
  'btinternet.com': 10,
  'hotmail.fr': 15,
  'orange.fr': 15,
  'laposte.net': 5,
  'free.fr': 5,
  'yahoo.fr': 5,
  'gmx.de': 15,
  'web.de': 15,
  't-online.de': 10,
  'gmx.net': 5,
  'hotmail.es': 10,
  'yahoo.es': 5,
  'libero.it': 10,
  'mail.ru': 5,
  'yandex.ru': 5,
};

/** The keys beside each key, on the layout that most providers' users have. */
const BESIDE: Record<string, string> = {
  ...{ q: 'wa', w: 'qes', e: 'wrd', r: 'etf', t: 'ryg', y: 'tuh', u: 'yij', i: 'uok', o: 'ipl', p: 'ol' },
  ...{ a: 'qsz', s: 'awdx', d: 'sefc', f: 'drgv', g: 'fthb', h: 'gyjn', j: 'hukm', k: 'jil', l: 'kop' },
  ...{ z: 'asx', x: 'zsdc', c: 'xdfv', v: 'cfgb', b: 'vghn', n: 'bhjm', m: 'njk' },
};

type Random = () => number;
type Slip = (domain: string, random: Random) => string;

const place = (text: string, random: Random): number => Math.floor(random() * text.length);
const letter = (domain: string, random: Random): number => {
  for (;;) {
    const at = place(domain, random);
    if (/[a-z]/.test(domain[at]!)) return at;
  }
};
const splice = (text: string, at: number, remove: number, insert = ''): string =>
  text.slice(0, at) + insert + text.slice(at + remove);

/** What a hand does, and how often of a hundred. */
const SLIPS: [weight: number, slip: Slip][] = [
  [
    22,
    (domain, random): string => {
      const at = letter(domain, random);
      return splice(domain, at, 1);
    },
  ],
  [
    20,
    (domain, random): string => {
      const at = letter(domain, random);
      return at + 1 < domain.length ? splice(domain, at, 2, domain[at + 1]! + domain[at]!) : domain;
    },
  ],
  [
    14,
    (domain, random): string => {
      const at = letter(domain, random);
      return splice(domain, at, 0, domain[at]);
    },
  ],
  [
    18,
    (domain, random): string => {
      const at = letter(domain, random);
      const keys = BESIDE[domain[at]!]!;
      return splice(domain, at, 1, keys[place(keys, random)]);
    },
  ],
  [
    8,
    (domain, random): string => {
      const at = letter(domain, random);
      const keys = BESIDE[domain[at]!]!;
      return splice(domain, at, 0, keys[place(keys, random)]);
    },
  ],
  // The end: where the eye has gone on already.
  [
    14,
    (domain, random): string => {
      const ends = [
        '.con',
        '.cmo',
        '.vom',
        '.cpm',
        '.comm',
        '.co',
        '.om',
        '.cm',
        '.coom',
        '.ocm',
        '.cim',
        '.xom',
        '.net',
      ];
      return domain.endsWith('.com')
        ? domain.slice(0, -4) + ends[place(ends as unknown as string, random)]
        : splice(domain, domain.length - 1, 1);
    },
  ],
  [4, (domain): string => domain.replace('.', ',')],
];

/** A generator of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32). */
function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function choose<Kind>(kinds: [weight: number, kind: Kind][], random: Random): Kind {
  let left = random() * kinds.reduce((sum, [weight]) => sum + weight, 0);
  return kinds.find(([weight]) => (left -= weight) < 0)![1];
}

/** `count` different slips on the way to a known provider, as `[typed, meant]`; none of them is a domain that somebody has. */
export function makeTypos(
  seed: number,
  count: number,
  real: ReadonlySet<string>,
): [typed: string, meant: string][] {
  const random = seeded(seed);
  const providers = Object.entries(PROVIDERS).map(([name, weight]): [number, string] => [weight, name]);
  const typos = new Map<string, string>();
  while (typos.size < count) {
    const meant = choose(providers, random);
    const typed = choose(SLIPS, random)(meant, random);
    if (typed !== meant && !(typed in PROVIDERS) && !real.has(typed)) typos.set(typed, meant);
  }
  return [...typos];
}
