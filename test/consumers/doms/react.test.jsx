import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import 'salve-elements';
import { useState } from 'react';
import { screen as shadowScreen } from 'shadow-dom-testing-library';

function Note() {
  const [question, ask] = useState('What would you say to a friend?');
  return (
    <salve-article headline="The hour after">
      <h1>The hour after</h1>
      <p>Somebody has to turn round first, and it may as well be you.</p>
      <salve-pull-quote share share-image quote="Somebody has to turn round first" />
      <salve-reflection-prompt name="friend">{question}</salve-reflection-prompt>
      <salve-article-card>
        <h3>
          <a href="/notes/letters">Letters</a>
        </h3>
      </salve-article-card>
      <salve-article-list src="/missing.xml">
        <a href="/articles">All articles</a>
      </salve-article-list>
      <salve-reflection-lock />
      <salve-subscribe-form service="endpoint" action="/subscribe" />
      <salve-reflection-journal />
      <button onClick={() => ask('And to yourself?')}>Next</button>
    </salve-article>
  );
}

test('React Testing Library renders every element, changes a question and unmounts', async () => {
  const { unmount } = render(<Note />);
  expect(screen.getByRole('link', { name: 'Letters' }).href).toContain('/notes/letters');
  const user = userEvent.setup();
  const field = await shadowScreen.findByShadowLabelText('What would you say to a friend?');
  await user.type(field, 'one kind word');
  await user.click(screen.getByRole('button', { name: 'Next' }));
  await waitFor(() =>
    expect(shadowScreen.getByShadowLabelText('And to yourself?').value).toBe('one kind word'),
  );
  unmount();
  expect(document.body.textContent).toBe('');
});
