import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { SiteName } from '../browser/setup.ts';
import { brokenRules, webLinks } from '../core/export/cartridge/rules.ts';
import { unzipped } from '../core/export/cartridge/unzipped.ts';

describe.each<SiteName>(['real', 'small'])('the course files of the %s collection', (name) => {
  const { folder } = inject('sites')[name];
  const lists = path.join(folder, 'reading-lists');
  const ids = readdirSync(lists, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

  test.each(ids)('%s has one beside its page, whose links lead to pages of the site', (id) => {
    const files = unzipped(readFileSync(path.join(lists, id, `${id}.imscc`)));
    expect(brokenRules(files)).toEqual([]);
    const links = webLinks(files);
    expect(links.length).toBeGreaterThan(0);
    for (const { address } of links) {
      const at = /\/(entries\/[^/]+)\/$/.exec(address)?.[1];
      if (at !== undefined)
        expect(readFileSync(path.join(folder, at, 'index.html'), 'utf8')).toContain('<h1');
    }
  });
});
