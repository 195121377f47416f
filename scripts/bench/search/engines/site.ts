import type { Page } from 'playwright-core';
import { createPaths } from '../../../../src/core/paths.ts';
import { depth, type Engine } from '../engine.ts';
import type { Answer } from '../metrics.ts';

/** How long one search may take, in milliseconds. */
const patience = 60_000;

/**
 * The built site, asked through its search page as a reader asks it.
 * @param docIds id of the document of each entry; an entry that it does not name has the id of its document.
 */
export async function siteEngine(
  page: Page,
  origin: string,
  docIds: ReadonlyMap<string, string>,
): Promise<Engine> {
  await page.goto(createPaths('', origin).absolute(createPaths('', origin).search));
  await page.waitForSelector('.results[data-state="ready"]', { state: 'attached', timeout: patience });
  return {
    name: 'site',
    about: 'this site through its search page in Chromium, from the input to the painted results',
    async ask(query) {
      const { ids, ms } = await page.evaluate(askPage, { query, depth, patience });
      return { ids: ids.map((id) => docIds.get(id) ?? id), ms };
    },
  };
}

/** Runs in the page: types the query, and waits until the results of this query stand there, painted. */
function askPage({
  query,
  depth,
  patience,
}: {
  query: string;
  depth: number;
  patience: number;
}): Promise<Answer> {
  const box = document.querySelector<HTMLInputElement>('main input[type="search"]');
  const list = document.querySelector<HTMLElement>('.results');
  if (box === null || list === null) throw new Error('The search page has no box or no list of results.');
  // The box takes no more from a reader either.
  const typed = (box.maxLength < 0 ? query : query.slice(0, box.maxLength)).trim();

  return new Promise((resolve, reject) => {
    const observer = new MutationObserver(look);
    // The address is not part of the document: should it change last, nothing would be observed.
    const timer = setInterval(look, 50);
    const late = setTimeout(() => end(() => reject(failure('did not answer in time'))), patience);
    observer.observe(list, { subtree: true, childList: true, attributes: true });
    const begin = performance.now();
    box.value = typed;
    box.dispatchEvent(new Event('input', { bubbles: true }));

    function look(): void {
      const asked = new URLSearchParams(location.search).get('q');
      if (asked !== typed) return;
      if (list?.dataset['state'] === 'error') end(() => reject(failure('failed')));
      if (list?.dataset['state'] !== 'ready' || list.getAttribute('aria-busy') === 'true') return;
      const shown = [...list.querySelectorAll<HTMLElement>('[data-entry-id]')].slice(0, depth);
      const ids = shown.map((result) => result.dataset['entryId'] ?? '');
      // A task after the next frame runs when the frame has been painted.
      end(() =>
        requestAnimationFrame(() => setTimeout(() => resolve({ ids, ms: performance.now() - begin }))),
      );
    }

    function end(settle: () => void): void {
      observer.disconnect();
      clearInterval(timer);
      clearTimeout(late);
      settle();
    }

    function failure(what: string): Error {
      return new Error(`The search page ${what} when asked “${typed}”.`);
    }
  });
}
