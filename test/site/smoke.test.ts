import { expect, test, inject } from 'vitest';
import { chromium } from 'playwright-core';
test('smoke', async () => {
  const b = await chromium.connect(inject('browser'));
  for (const s of Object.values(inject('sites'))) {
    const p = await b.newPage();
    await p.goto(s.origin + s.basePath.replace(/\/$/,'') + '/search/?q=plan');
    await p.waitForSelector('[data-state=ready]');
    console.log(s, await p.title(), await p.locator('[role=status]').first().textContent(), (await p.pdf()).length);
    await p.close();
  }
  await b.close();
  expect(1).toBe(1);
});
