import { expect, test } from 'vitest';
import { everyOutput } from '../../src/outputs/every-output.ts';
import { once } from '../../src/views/remembered.ts';
import { site } from '../views/sample.ts';

const outputs = [...everyOutput(site)];
const byAddress = new Map(outputs.map((output) => [output.address, output]));

test('each stands at an address of its own, under the base path, and holds something', () => {
  expect(byAddress.size).toBe(outputs.length);
  for (const { address, mediaType, write } of outputs) {
    expect(address).toMatch(/^\/kb\/[^?#]*[^/]$/);
    expect(mediaType).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/);
    expect(write().length, address).toBeGreaterThan(0);
  }
});

test('they are what the pages say of them', () => {
  const json = (address: string) => JSON.parse(String(byAddress.get(address)?.write()));
  expect(json('/kb/entries/plan-together/oembed.json')).toMatchObject({ id: 'plan-together', type: 'rich' });
  for (const [id, all] of Object.entries(json('/kb/data/cross-references.json')))
    expect(json(`/kb/entries/${id}/cross-references.json`)).toEqual(all);
  expect(String(byAddress.get('/kb/entries/plan-together/citation.bib')?.write())).toMatch(/^@/);
  expect(json('/kb/data/entries.json')).toHaveLength(site.repository.entries.size);
  expect(String(byAddress.get('/kb/sitemap.xml')?.write())).toContain('/kb/entries/plan-together/');
});

test('what several files are taken from is made once, and not before one is wanted', () => {
  let made = 0;
  const shards = once(site, () => {
    made += 1;
    return 'made';
  });
  expect(made).toBe(0);
  expect([shards(), shards(), made]).toEqual(['made', 'made', 1]);
});
