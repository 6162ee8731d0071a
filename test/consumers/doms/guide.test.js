import userEvent from '@testing-library/user-event';
import 'salve-elements';
import { screen } from 'shadow-dom-testing-library';

test('a wrong address is named', async () => {
  document.body.innerHTML =
    '<salve-subscribe-form service="endpoint" action="/subscribe"></salve-subscribe-form>';
  const field = await screen.findByShadowLabelText('Email address');
  await userEvent.type(field, 'nobody');
  await userEvent.click(screen.getByShadowRole('button', { name: 'Subscribe' }));
  await screen.findByShadowText('Enter an address like name@example.org');
});

test('the card leads to its article', async () => {
  document.body.innerHTML = '<salve-article-card headline="Letters" href="/letters"></salve-article-card>';
  const link = await screen.findByShadowRole('link', { name: 'Letters' });
  expect(link.getAttribute('href')).toBe('/letters');
});
