import { render } from '@testing-library/react';
import { screen } from 'shadow-dom-testing-library';
import Page from './app/page.jsx';

test('a page of Next renders a card', async () => {
  render(<Page />);
  const link = await screen.findByShadowRole('link', { name: 'Letters' });
  expect(link.getAttribute('href')).toBe('/letters');
});
