/** What every page does in the browser: `/` goes to the search box, which suggests while typing; copy buttons copy. */
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  // A page with a search box of its own means that one.
  const box =
    document.querySelector<HTMLInputElement>('main input[type="search"]') ??
    document.querySelector<HTMLInputElement>('input[type="search"]');
  if (box === null) return;
  event.preventDefault();
  box.focus();
  box.select();
});

// What suggests is loaded when a search box is first used. It is a help: without it the box works all the same.
for (const type of ['focusin', 'input']) {
  document.addEventListener(type, ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'search')
      import('./suggest.ts').then(({ suggestFor }) => suggestFor(target, type === 'input')).catch(() => {});
  });
}

// A button that could not do what it says is not shown: the clipboard needs a secure context.
if (navigator.clipboard) {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', () => copy(button));
  }
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const { copy: text = '', done = '' } = button.dataset;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    return;
  }
  const status = button.querySelector('[role="status"]');
  if (status === null) return;
  status.textContent = done;
  setTimeout(() => {
    status.textContent = '';
  }, 2500);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
