/**
 * What every page does in the browser: `/` goes to the search box, which suggests while typing; copy buttons copy; entries go
 * onto the reader's own list.
 */
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
    const box = target as HTMLInputElement;
    if (box.type === 'search')
      import('./suggest.ts').then(({ suggestFor }) => suggestFor(box, type === 'input')).catch(() => {});
  });
}

// A button that could not do what it says is not shown: the clipboard needs a secure context.
const acting = `[data-add]${navigator.clipboard ? ',[data-copy]' : ''}`;
for (const button of document.querySelectorAll<HTMLElement>(acting)) button.hidden = false;
document.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLElement>(acting);
  if (button) 'add' in button.dataset ? marks(button) : copy(button);
});

// What puts entries on a list is loaded when a button is pressed, or to show what is on it where one is kept.
addEventListener('storage', () => marks());
try {
  const page = document.querySelector<HTMLAnchorElement>('[data-my-list]');
  if (page && localStorage.getItem(page.pathname)) marks();
} catch {
  // Nothing is kept in this browser.
}

function marks(pressed?: HTMLElement): void {
  import('./my-list/marks.ts').then(({ show, press }) => (pressed ? press(pressed) : show())).catch(() => {});
}

async function copy(button: HTMLElement): Promise<void> {
  const { copy: text = '', file, done = '' } = button.dataset;
  try {
    // What a file holds is fetched by a part that is loaded with it, so that pages stay light.
    if (file) await (await import('./copy-file.ts')).copyFile(file);
    else await navigator.clipboard.writeText(text);
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
