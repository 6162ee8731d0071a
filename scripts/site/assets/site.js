// What a script adds to every page: a button that copies code.
for (const button of document.querySelectorAll('[data-copy]')) {
  button.disabled = !navigator.clipboard;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.parentElement.querySelector('pre').textContent);
    button.textContent = 'Copied';
    button.addEventListener('blur', () => (button.textContent = 'Copy'), { once: true });
  });
}
