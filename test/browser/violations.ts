import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Each rule of accessibility that a page breaks as it stands, with the element and the reason.
 * @param within the part that is looked at; the whole page, unless it is named.
 */
export async function violations(page: Page, within = 'html'): Promise<string[]> {
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate(
    (part) =>
      (
        globalThis as unknown as { axe: { run: (part: string, options: object) => Promise<AxeResults> } }
      ).axe.run(part, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } }),
    within,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`.slice(0, 400)),
  );
}
