import { screen } from 'shadow-dom-testing-library';
import 'salve-elements';
import 'salve-elements/plain';

test('plain HTML becomes the tags', async () => {
  document.body.innerHTML = `
    <article data-salve="article">
      <p>Somebody has to turn round first, and it may as well be you.</p>
      <blockquote data-salve="pull-quote"><p>Somebody has to turn round first</p></blockquote>
      <div data-salve="reflection-prompt" data-name="friend">What would you say to a friend?</div>
    </article>
    <div data-salve="article-card"><h3><a href="/letters">Letters</a></h3></div>
    <div data-salve="subscribe-form" data-service="endpoint" data-action="/subscribe"></div>`;
  await screen.findByShadowLabelText('What would you say to a friend?');
  await screen.findByShadowLabelText('Email address');
  expect(document.querySelector('article > salve-article salve-pull-quote blockquote')).not.toBeNull();
  expect(document.querySelector('salve-article-card').textContent).toBe('Letters');
  expect(document.querySelector('[data-salve]')).toBeNull();
});
