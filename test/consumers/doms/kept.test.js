import userEvent from '@testing-library/user-event';
import 'fake-indexeddb/auto';
import 'salve-elements';
import { screen } from 'shadow-dom-testing-library';

test('what is written is kept', async () => {
  document.body.innerHTML =
    '<salve-reflection-prompt name="friend" question="What would you say to a friend?"></salve-reflection-prompt>';
  const field = await screen.findByShadowLabelText('What would you say to a friend?');
  await userEvent.type(field, 'one kind word');
  await screen.findAllByShadowText(/Saved on this device/);
});
