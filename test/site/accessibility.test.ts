import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { browserFor } from '../browser/page.ts';

const { site, open } = browserFor('real');
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One page of each type. */
const pages = {
  home: '/',
  search: '/search/?q=humanitarian&theme=protection',
  'search without results': '/search/?q=xylophone',
  'best practice': '/entries/keep-distance-when-delivering-aid/',
  recommendation: '/entries/open-mission-support-to-agencies/',
  'country experience': '/entries/partnerships-in-four-countries/',
  themes: '/themes/',
  theme: '/themes/planning/',
  'empty theme': '/themes/training-standards/',
  countries: '/countries/',
  country: '/countries/som/',
  actors: '/actors/',
  actor: '/actors/security-council/',
  phases: '/phases/',
  phase: '/phases/start-up/',
  sources: '/sources/',
  source: '/sources/norway-2008/',
  glossary: '/glossary/',
  'reading lists': '/reading-lists/',
  'reading list': '/reading-lists/integration-baseline/',
  guide: '/guide/',
  'guide page': '/guide/writing/',
  about: '/about/',
  'missing page': '/404.html',
} as const;

describe.each(Object.entries(pages))('%s', (_name, address) => {
  test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
    const { page, wrong, close } = await open(address, { colorScheme });
    if (address.startsWith('/search/'))
      await page.locator('.results[data-state="ready"]').waitFor({ state: 'attached' });
    // Evaluated by the debugger, which the content policy does not bind; the policy itself stays on.
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      const runner = (
        window as unknown as {
          axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        }
      ).axe;
      const { violations } = await runner.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    });
    expect(found).toEqual([]);
    expect(wrong).toEqual([]);
    await close();
  });

  test('fits a phone, and every target can be hit', async () => {
    const { page, close } = await open(address, { viewport: { width: 390, height: 844 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    const small = await page
      .locator('button:visible, select:visible, nav a:visible, .card-title a:visible, summary:visible')
      .evaluateAll((targets) =>
        targets
          .filter((target) => {
            const { height, width } = target.getBoundingClientRect();
            return height > 0 && (height < 20 || width < 24);
          })
          .map((target) => target.outerHTML.slice(0, 80)),
      );
    expect(small).toEqual([]);
    await close();
  });
});

describe('markup', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // The title of an entry may have 110 characters, and the name of the site stands after it.
      'long-title': 'off',
      // How Astro writes its output.
      'no-trailing-whitespace': 'off',
      'doctype-style': 'off',
      'void-style': 'off',
      // Values of one facet share their name, as checkboxes do.
      'form-dup-name': ['error', { shared: ['checkbox'] }],
    },
  });

  test.each(Object.entries(pages))('%s is valid HTML', async (_name, address) => {
    const file = address.replace(/\?.*$/, '').replace(/\/$/, '/index.html');
    const html = await readFile(path.join(site.folder, file), 'utf8');
    const report = await validator.validateString(html, file);
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`),
      ),
    ).toEqual([]);
  });
});
