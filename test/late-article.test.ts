import { expect } from 'chai';
import '../src/elements/pull-quote.js';
import { fixture } from './tools/fixture.js';
import { pressShare } from './tools/share.js';

describe('a quote on a page that has no <salve-article>', () => {
  it('hears of the page’s own article where that element’s module is imported later', async () => {
    const meta = document.createElement('meta');
    meta.setAttribute('property', 'og:url');
    meta.content = `${location.origin}/of-the-page`;
    document.head.append(meta);
    const page = await fixture(
      '<main><salve-pull-quote share quote="Nobody here has these words."></salve-pull-quote></main>',
    );
    await import('../src/elements/article.js');
    const shared = await pressShare(page);
    meta.remove();
    expect(shared).to.equal(meta.content);
  });
});
